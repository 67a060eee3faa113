package backstory.markdown.html;

import backstory.markdown.render.Annotation;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes links around their words, and the button of a card after them. */
final class LinkWriter {
    private final HtmlWriter out;
    private final Deque<Annotation> open = new ArrayDeque<>();

    LinkWriter(HtmlWriter out) {
        this.out = out;
    }

    /** Begins a link. A link without an address is written as its words alone. */
    void open(Annotation link) {
        open.push(link);
        if (!link.card().isEmpty() && !link.href().isEmpty()) {
            out.open("span", "class", ClassNames.ANNOTATED);
            String tabIndex = out.isDetached() ? "" : "-1"; // one stop for each word: the card leads on as well
            out.open("a", "href", link.href(), "tabindex", tabIndex);
        } else if (!link.href().isEmpty()) {
            out.open("a", "href", link.href());
        }
    }

    /** Writes the label of the link's target. */
    void label() {
        Annotation link = open.element();
        if (link.lang().isEmpty()) {
            out.text(link.text());
        } else {
            out.open("bdi", "lang", link.lang()).text(link.text()).close("bdi");
        }
    }

    void close() {
        Annotation link = open.pop();
        if (!link.href().isEmpty()) {
            out.close("a");
            if (!link.card().isEmpty()) {
                out.button(link.card(), link.label());
                out.close("span");
            }
        }
    }
}
