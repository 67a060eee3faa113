package backstory.page.article;

import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.Person;
import backstory.graph.BlockEntries;
import backstory.graph.text.Block;
import backstory.graph.text.LinkedText;
import backstory.markdown.Heading;
import backstory.markdown.render.DividedBody;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.claim.ClaimView;
import backstory.page.entry.EntryLine;
import backstory.page.paging.AlphabetIndex;
import backstory.page.text.PageText;
import backstory.page.timeline.Events;
import backstory.page.view.LinkView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The body of an article or a plain page with the blocks that its directives place.
 *
 * @param brief the answer in short, or nothing
 * @param opening what else stands before the first heading
 * @param sections the rest
 * @param contents the headings of the second level
 * @param questions the open questions, as far as they can be counted
 * @param placesTimeline true if a block places the article's own timeline, so none is needed at the foot
 */
public record PageBody(
        List<BodyPart> brief,
        List<BodyPart> opening,
        List<BodyPart> sections,
        List<LinkView> contents,
        String firstParagraph,
        OpenQuestions questions,
        boolean placesTimeline) {

    static PageBody of(BlockEntries shown, PageContext context, PageText pageText, OutputPath page) {
        Entry entry = shown.in();
        LinkedText text = shown.reads().body(entry);
        Blocks blocks = new Blocks(shown, context, pageText, page);
        DividedBody<BodyPart> body = pageText.body(text, entry, BodyPart::of, blocks::part);
        return new PageBody(
                body.brief(),
                body.opening().stream().map(BodyPart::first).toList(),
                body.sections(),
                contents(text.headings(), context, entry),
                text.firstParagraph(),
                OpenQuestions.in(text),
                blocks.placesTimeline());
    }

    private static List<LinkView> contents(List<Heading> headings, PageContext context, Entry entry) {
        List<LinkView> contents = new ArrayList<>();
        for (Heading heading : headings) {
            boolean named = !heading.text().isEmpty() || !heading.alert().isEmpty();
            if (heading.level() == 2 && named && !heading.alert().equals("brief")) {
                String href = "#" + heading.id();
                contents.add(
                        heading.alert().isEmpty()
                                ? new LinkView(heading.text(), href, false, context.language(entry))
                                : LinkView.of(context.words().text("alert." + heading.alert()), href));
            }
        }
        return contents;
    }

    /** What comes after the brief. */
    List<BodyPart> withoutBrief() {
        return Stream.concat(opening.stream(), sections.stream()).toList();
    }

    /** All of it, in its order. */
    public List<BodyPart> all() {
        return Stream.of(brief, opening, sections).flatMap(List::stream).toList();
    }

    /** Makes the blocks of one text. */
    private static final class Blocks {
        private final BlockEntries shown;
        private final PageContext context;
        private final PageText pageText;
        private final OutputPath page;
        private boolean placesTimeline;

        Blocks(BlockEntries shown, PageContext context, PageText pageText, OutputPath page) {
            this.shown = shown;
            this.context = context;
            this.pageText = pageText;
            this.page = page;
        }

        /** Returns true once a block has shown all of the article's own events. */
        boolean placesTimeline() {
            return placesTimeline;
        }

        BodyPart part(Block block) {
            if (block instanceof Block.OneClaim one) {
                return BodyPart.ofClaims(List.of(ClaimView.of(one.claim(), context, pageText, page)));
            }
            if (block instanceof Block.Claims claims) {
                return BodyPart.ofClaims(shown.claims(claims).stream()
                        .map(claim -> ClaimView.of(claim, context, pageText, page))
                        .toList());
            }
            if (block instanceof Block.People people) {
                PageText links = PageText.links(context, page);
                return BodyPart.ofPeople(people(people).stream()
                        .map(person -> EntryLine.of(person, context, page, links))
                        .toList());
            }
            if (block instanceof Block.Timeline timeline) {
                placesTimeline |= timeline.to().isWhole();
                return BodyPart.ofTimeline(Events.ofText(shown.events(timeline), shown.in(), context, pageText, page));
            }
            throw new IllegalStateException("a page is made only when every directive leads somewhere");
        }

        /**
         * Returns the people of a block: those of the site in the order of their index, those of an article in its own
         * order.
         */
        private List<Person> people(Block.People block) {
            List<Person> people = shown.people(block);
            return shown.in() instanceof Article
                    ? people
                    : AlphabetIndex.of(context.words()).inOrder(people, Person::sortName);
        }
    }
}
