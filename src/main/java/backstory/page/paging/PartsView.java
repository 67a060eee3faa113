package backstory.page.paging;

import backstory.output.OutputPath;
import backstory.page.Links;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways between the parts of a list that is split; nothing where it is whole.
 *
 * @param title of the page where it is a part, else empty
 * @param label what the ways are called
 */
public record PartsView(String title, String label, List<Way> ways) {
    public static final PartsView NONE = new PartsView("", "", List.of());

    /**
     * A way to a part.
     *
     * @param rel {@code prev} or {@code next}, or empty
     * @param holds how many lines the part has, in words, or empty
     */
    public record Way(LinkView link, String rel, String holds) {}

    /** A part as ways show it: its name in its address, and what readers call it. */
    public record Name(String name, String label, String holds) {}

    /** On the page of the list itself: every part. */
    public static PartsView all(String label, OutputPath list, List<Name> parts, Links links) {
        return new PartsView(
                "",
                label,
                parts.stream()
                        .map(part -> new Way(link(list, list, part, links), "", part.holds()))
                        .toList());
    }

    /**
     * On a part: the list itself, and the parts beside it.
     *
     * @param whole what the list is called
     * @param at the part, among all of them
     */
    static PartsView beside(String label, OutputPath list, String whole, List<Name> parts, int at, Links links) {
        List<Way> ways = new ArrayList<>();
        ways.add(up(list, whole, parts.get(at), links));
        if (at > 0) {
            ways.add(way(list, parts, at, at - 1, "prev", links));
        }
        if (at + 1 < parts.size()) {
            ways.add(way(list, parts, at, at + 1, "next", links));
        }
        return new PartsView(title(whole, parts.get(at)), label, ways);
    }

    private static String title(String whole, Name part) {
        return whole + " · " + part.label();
    }

    private static Way up(OutputPath list, String whole, Name from, Links links) {
        return new Way(LinkView.of(whole, links.href(Parts.path(list, from.name()), list)), "", "");
    }

    private static Way way(OutputPath list, List<Name> parts, int from, int to, String rel, Links links) {
        return new Way(link(Parts.path(list, parts.get(from).name()), list, parts.get(to), links), rel, "");
    }

    private static LinkView link(OutputPath from, OutputPath list, Name to, Links links) {
        OutputPath path = Parts.path(list, to.name());
        return new LinkView(to.label(), links.href(from, path), path.equals(from), LanguageView.SAME);
    }
}
