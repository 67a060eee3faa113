package backstory.page;

import backstory.entry.Article;
import backstory.entry.Event;
import backstory.graph.Block;
import backstory.markdown.Heading;
import backstory.markdown.Prose;
import backstory.output.OutputPath;
import java.util.ArrayList;
import java.util.List;

/**
 * The body of one article with the blocks that its directives place.
 *
 * @param opening what stands before the first heading, the brief among it
 * @param sections the rest
 * @param contents the headings of the second level
 * @param placesTimeline true if a block places the article's own timeline, so that none has to stand at the foot
 */
record ArticleBody(
        List<BodyPart> opening,
        List<BodyPart> sections,
        List<LinkView> contents,
        String firstParagraph,
        boolean placesTimeline) {

    static ArticleBody of(Article article, PageContext context, Annotator annotator, OutputPath page) {
        Blocks blocks = new Blocks(article, context, annotator, page);
        Annotator.Written body = annotator.body(article, blocks::part);
        Prose.Parts parts = body.prose().parts(body.markup());
        return new ArticleBody(
                parts(parts.opening(), body),
                parts(parts.sections(), body),
                contents(body.prose(), context, article),
                body.prose().firstParagraph(),
                blocks.placesTimeline());
    }

    private static List<BodyPart> parts(List<Prose.Piece> pieces, Annotator.Written body) {
        return pieces.stream()
                .map(piece -> piece.directive() < 0
                        ? BodyPart.of(piece.html())
                        : body.blocks().get(piece.directive()))
                .toList();
    }

    private static List<LinkView> contents(Prose prose, PageContext context, Article article) {
        List<LinkView> contents = new ArrayList<>();
        for (Heading heading : prose.headings()) {
            boolean named = !heading.text().isEmpty() || !heading.alert().isEmpty();
            if (heading.level() == 2 && named && !heading.alert().equals("brief")) {
                String href = "#" + heading.id();
                contents.add(
                        heading.alert().isEmpty()
                                ? new LinkView(heading.text(), href, false, context.language(article))
                                : LinkView.of(context.words().text("alert." + heading.alert()), href));
            }
        }
        return contents;
    }

    /** Makes the blocks of one article. */
    private static final class Blocks {
        private final Article article;
        private final PageContext context;
        private final Annotator annotator;
        private final OutputPath page;
        private boolean placesTimeline;

        Blocks(Article article, PageContext context, Annotator annotator, OutputPath page) {
            this.article = article;
            this.context = context;
            this.annotator = annotator;
            this.page = page;
        }

        /** True once a block has shown the article's own events, all of them. */
        boolean placesTimeline() {
            return placesTimeline;
        }

        BodyPart part(Block block) {
            if (block instanceof Block.OneClaim one) {
                return BodyPart.ofClaims(List.of(ClaimView.of(one.claim(), context, annotator, page)));
            }
            if (block instanceof Block.Claims) {
                return BodyPart.ofClaims(context.site().claimsOf(article).stream()
                        .map(claim -> ClaimView.of(claim, context, annotator, page))
                        .toList());
            }
            if (block instanceof Block.People) {
                Annotator links = Annotator.links(context, page);
                return BodyPart.ofPeople(context.site().peopleOf(article).stream()
                        .map(person -> PeoplePages.line(context, page, links, person))
                        .toList());
            }
            if (block instanceof Block.Timeline timeline) {
                placesTimeline |= timeline.isWhole();
                List<Event> events = context.site().timelineOf(article, timeline);
                return BodyPart.ofTimeline(
                        Events.views(events, context, annotator, page, "event_"),
                        Events.drawing(events, article, context));
            }
            throw new IllegalStateException("a page is made only when every directive leads somewhere");
        }
    }
}
