package backstory.markdown.html;

import backstory.markdown.Html;
import backstory.markdown.render.InterfaceWords;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Writes HTML piece by piece. It escapes all texts and values, and nothing else does.
 *
 * <p><b>Away from its page</b> a text keeps its words, links and pictures but nothing that only the page can use: it
 * has no ids, classes and roles, and no elements that would mean nothing without them. A link to a place on the page
 * becomes a link to the page.
 */
final class HtmlWriter {
    /** The attributes that a text keeps away from its page. */
    private static final Set<String> KEPT =
            Set.of("href", "src", "alt", "width", "height", "lang", "dir", "title", "start", "value");

    /** Elements that mean nothing without attributes. */
    private static final Set<String> HOLLOW = Set.of("span", "div", "section");

    private final StringBuilder out = new StringBuilder();
    private final String pageUrl;
    private final Deque<Boolean> hollow = new ArrayDeque<>();

    /** @param pageUrl the whole address of the page, for a text away from its page; empty on the page itself */
    HtmlWriter(String pageUrl) {
        this.pageUrl = pageUrl;
    }

    /** Returns true for a text away from its page. */
    boolean isDetached() {
        return !pageUrl.isEmpty();
    }

    /** Writes an opening tag. Attributes are pairs of names and values; those with an empty value are left out. */
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

    /**
     * Writes an opening tag; the list has the name first, then the attributes as for {@link #open(String, String...)}.
     */
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

    /** Writes a heading of the interface, in its language. On its page it links to itself. */
    HtmlWriter heading(String id, String name, InterfaceWords words) {
        open("h2", "id", id, "lang", words.lang(), "dir", words.dir());
        return isDetached()
                ? text(name).close("h2")
                : open("a", "href", "#" + id).text(name).close("a").close("h2");
    }

    /** Writes an image. Unlike other attributes, alt is written even if it is empty. */
    HtmlWriter image(String src, String alt, String... attributes) {
        out.append("<img");
        attribute("src", src);
        attribute("alt", alt);
        attributes(attributes);
        out.append('>');
        return this;
    }

    /** Writes a button that opens a card; the style sheet adds its sign. Away from the page it writes nothing. */
    HtmlWriter button(String card, String label) {
        return isDetached()
                ? this
                : open("button", "popovertarget", card, "aria-label", label).close("button");
    }

    /** Writes markup that is already trusted. */
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

    /** Writes a line end, unless there is one already. */
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

    /**
     * Writes text and escapes it. Stretches without special characters are written at once, since that is nearly all of
     * a text.
     */
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

    /** Returns how many characters were written since the last {@link #take}. */
    int length() {
        return out.length();
    }

    /** Returns what was written since the last call, without a line end after it. */
    Html take() {
        Html html = new Html(out.toString().stripTrailing());
        out.setLength(0);
        return html;
    }
}
