package backstory.twin;

import backstory.entry.Article;
import backstory.entry.Claim;
import backstory.entry.Event;
import backstory.entry.Person;
import backstory.entry.id.EntryId;
import backstory.graph.BlockEntries;
import backstory.graph.Reads;
import backstory.graph.text.Block;
import backstory.graph.text.LinkedText;
import backstory.markdown.Markdown;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.address.Links;
import backstory.page.text.TwinText;
import backstory.page.timeline.Events;
import backstory.page.view.LinkView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The content of an article, as in {@link backstory.page.article.ArticleStory}: all that its page has, in the same
 * order, so that a source has the same number, then what its page leaves to other pages.
 *
 * @param summary in one line, or empty
 * @param image the figure at its head, or empty
 * @param parts the body with the blocks that its directives place
 * @param timeline its own events, oldest first; none where the body places them
 * @param corrections newest first
 * @param claims those that the body does not place
 * @param people those whom it mentions; none where the body places them
 * @param sources in the order of their numbers
 */
public record TwinStory(
        Markdown summary,
        Markdown image,
        List<Part> parts,
        Part timeline,
        List<TwinCorrection> corrections,
        List<TwinClaim> claims,
        List<TwinPerson> people,
        List<TwinSource> sources) {
    /**
     * A part of the body, as {@link backstory.page.article.BodyPart}.
     *
     * @param words blocks of Markdown, else empty
     * @param earlier leads to the events that have no room, if there are any
     */
    public record Part(
            Markdown words,
            List<TwinClaim> claims,
            List<TwinPerson> people,
            List<TwinEvent> timeline,
            LinkView earlier) {
        static Part of(Markdown words) {
            return new Part(words, List.of(), List.of(), List.of(), LinkView.NONE);
        }

        static Part of(List<TwinEvent> timeline, LinkView earlier) {
            return new Part(Markdown.EMPTY, List.of(), List.of(), timeline, earlier);
        }
    }

    static TwinStory of(Article article, PageContext context, Reads reads) {
        TwinText texts = new TwinText(context, Links.path(article));
        BlockEntries shown = new BlockEntries(reads, article);
        Markdown summary = texts.field(article.summary(), article);
        Markdown image = texts.head(article);
        Blocks blocks = new Blocks(article, shown, context, texts);
        LinkedText text = reads.body(article);
        List<Part> parts = texts.body(text, article, Part::of, blocks::part);
        Part timeline = blocks.timeline(blocks.placesTimeline ? List.of() : reads.timelineOf(article));
        List<TwinCorrection> corrections = TwinCorrection.of(article, context, texts);
        Stream<Claim> others = reads.claimsOf(article).stream().filter(claim -> !blocks.claimed.contains(claim.key()));
        List<TwinClaim> claims = blocks.claims(others.toList());
        List<TwinPerson> people = blocks.placesPeople ? List.of() : blocks.people(reads.peopleOf(article));
        return new TwinStory(
                summary,
                image,
                parts,
                timeline,
                corrections,
                claims,
                people,
                texts.sources().stream().map(TwinSource::of).toList());
    }

    /** Makes the blocks of one text, and knows which were made. */
    private static final class Blocks {
        private final Article article;
        private final BlockEntries shown;
        private final PageContext context;
        private final TwinText texts;
        private final OutputPath page;
        private final Set<EntryId> claimed = new HashSet<>();
        private boolean placesTimeline;
        private boolean placesPeople;

        Blocks(Article article, BlockEntries shown, PageContext context, TwinText texts) {
            this.article = article;
            this.shown = shown;
            this.context = context;
            this.texts = texts;
            this.page = Links.path(article);
        }

        Part part(Block block) {
            if (block instanceof Block.OneClaim one) {
                return part(claims(List.of(one.claim())), List.of());
            }
            if (block instanceof Block.Claims claims) {
                return part(claims(shown.claims(claims)), List.of());
            }
            if (block instanceof Block.People people) {
                placesPeople = true;
                return part(List.of(), people(shown.people(people)));
            }
            if (block instanceof Block.Timeline timeline) {
                placesTimeline |= timeline.to().isWhole();
                return timeline(shown.events(timeline));
            }
            throw new IllegalStateException("a page is made only when every directive leads somewhere");
        }

        private static Part part(List<TwinClaim> claims, List<TwinPerson> people) {
            return new Part(Markdown.EMPTY, claims, people, List.of(), LinkView.NONE);
        }

        List<TwinClaim> claims(List<Claim> claims) {
            List<TwinClaim> made = new ArrayList<>();
            claims.forEach(claim -> {
                claimed.add(claim.key());
                made.add(TwinClaim.of(claim, context, texts, page));
            });
            return made;
        }

        List<TwinPerson> people(List<Person> people) {
            return TwinPerson.of(people, article, context, texts, page);
        }

        Part timeline(List<Event> events) {
            return Part.of(TwinEvent.of(events, context, texts, page), Events.earlier(events, context, page));
        }
    }
}
