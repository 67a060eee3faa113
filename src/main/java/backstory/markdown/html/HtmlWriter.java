package backstory.markdown.html;

import backstory.markdown.Html;
import backstory.markdown.render.InterfaceWords;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Writes HTML piece by piece; whatever is text or a value is escaped here and nowhere else.
 *
 * <p><b>Away from its page</b> a text keeps its words, links and pictures and nothing that only the page can use: no
 * ids, classes and roles, and no element that only they gave a sense. What leads to a place on the page leads there from
 * anywhere.
 */
final class HtmlWriter {
    /** What a text keeps where it stands elsewhere than on its page. */
    private static final Set<String> KEPT =
            Set.of("href", "src", "alt", "width", "height", "lang", "dir", "title", "start", "value");

    /** Elements that are nothing without attributes. */
    private static final Set<String> HOLLOW = Set.of("span", "div", "section");

    private final StringBuilder out = new StringBuilder();
    private final String pageUrl;
    private final Deque<Boolean> hollow = new ArrayDeque<>();

    /** @param pageUrl the whole address of the page, where the text stands elsewhere; empty on the page itself */
    HtmlWriter(String pageUrl) {
        this.pageUrl = pageUrl;
    }

    /** True for a text that stands elsewhere than on its page. */
    boolean isDetached() {
        return !pageUrl.isEmpty();
    }

    /** An opening tag; of the pairs of names and values those without a value are left out. */
    HtmlWriter open(String name, String... attributes) {
        if (isDetached() && HOLLOW.contains(name)) {
            hollow.push(!keepsAny(attributes));
            if (hollow.getFirst()) {
                return this;
            }
        }
        out.append('<').append(name);
        attributes(attributes);
        out.append('>');
        return this;
    }

    /** An opening tag; its name comes first, then its attributes as for {@link #open(String, String...)}. */
    HtmlWriter open(List<String> element) {
        return open(element.get(0), element.subList(1, element.size()).toArray(String[]::new));
    }

    private boolean keepsAny(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty() && KEPT.contains(attributes[i])) {
                return true;
            }
        }
        return false;
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty() && (!isDetached() || KEPT.contains(attributes[i]))) {
                attribute(attributes[i], attributes[i + 1]);
            }
        }
    }

    /** A heading of the interface, in its language; on its page it leads to itself. */
    HtmlWriter heading(String id, String name, InterfaceWords words) {
        open("h2", "id", id, "lang", words.lang(), "dir", words.dir());
        return isDetached()
                ? text(name).close("h2")
                : open("a", "href", "#" + id).text(name).close("a").close("h2");
    }

    /** An image, whose alt is written though it may be empty, unlike other attributes. */
    HtmlWriter image(String src, String alt, String... attributes) {
        out.append("<img");
        attribute("src", src);
        attribute("alt", alt);
        attributes(attributes);
        out.append('>');
        return this;
    }

    /** A button that opens a card; its sign stands in it by the style sheet. Nothing elsewhere than on the page. */
    HtmlWriter button(String card, String label) {
        return isDetached()
                ? this
                : open("button", "popovertarget", card, "aria-label", label).close("button");
    }

    /** Markup that is trusted already. */
    HtmlWriter html(Html html) {
        out.append(html);
        return this;
    }

    HtmlWriter close(String name) {
        if (isDetached() && HOLLOW.contains(name) && hollow.pop()) {
            return this;
        }
        out.append("</").append(name).append('>');
        return this;
    }

    /** A line end, unless one is there. */
    HtmlWriter line() {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        return this;
    }

    HtmlWriter text(String text) {
        escaped(text, false);
        return this;
    }

    /** Writes what needs no escape in stretches, since that is nearly all of a text. */
    private void escaped(String text, boolean quotes) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '>') {
                continue;
            }
            String escape = switch (c) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> quotes ? "&quot;" : "";
                default -> "";
            };
            if (!escape.isEmpty()) {
                out.append(text, from, i).append(escape);
                from = i + 1;
            }
        }
        if (from == 0) {
            out.append(text);
        } else {
            out.append(text, from, text.length());
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        if (isDetached() && name.equals("href") && value.startsWith("#")) {
            out.append(pageUrl);
        }
        escaped(value, true);
        out.append('"');
    }

    /** How many characters were written since the last {@link #take}. */
    int length() {
        return out.length();
    }

    /** What was written since the last call, without a line end after it. */
    Html take() {
        Html html = new Html(out.toString().stripTrailing());
        out.setLength(0);
        return html;
    }
}
