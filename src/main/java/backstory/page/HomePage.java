package backstory.page;

import backstory.entry.Event;
import backstory.entry.Person;
import backstory.entry.Source;
import backstory.entry.Term;
import java.util.List;

/** The first page: the newest explainer, the others, and the ways into the site. */
final class HomePage {
    private HomePage() {}

    /**
     * The view.
     *
     * @param lead the newest article; empty lists where there is none
     * @param others the other articles, newest first
     * @param ways links to the indexes with what they hold
     */
    public record HomeView(Frame frame, List<ArticleLine> lead, List<ArticleLine> others, List<Way> ways)
            implements View {}

    /**
     * A way into the site.
     *
     * @param holds how many entries it has, in words
     */
    public record Way(LinkView link, String holds) {}

    static List<Page> pages(PageContext context) {
        return List.of(new Page(Links.HOME, "home", "", () -> view(context)));
    }

    private static HomeView view(PageContext context) {
        List<ArticleLine> lines = context.site().articles().stream()
                .map(article -> context.line(Links.HOME, article))
                .toList();
        int lead = Math.min(1, lines.size());
        return new HomeView(
                context.frame(Links.HOME, context.site().config().title(), ""),
                lines.subList(0, lead),
                lines.subList(lead, lines.size()),
                List.of(
                        way(context, "timeline", context.site().library().all(Event.class).size()),
                        way(context, "people", context.site().library().all(Person.class).size()),
                        way(context, "glossary", context.site().library().all(Term.class).size()),
                        way(context, "sources", context.site().library().all(Source.class).size())));
    }

    private static Way way(PageContext context, String index, int holds) {
        String href = context.links().href(Links.HOME, Links.INDEXES.get(index));
        LinkView link = LinkView.of(context.words().text("index." + index), href);
        return new Way(link, context.words().count("holds." + index, holds));
    }
}
