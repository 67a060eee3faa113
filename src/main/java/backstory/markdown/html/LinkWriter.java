package backstory.markdown.html;

import backstory.markdown.Annotation;
import backstory.markdown.Reference;
import backstory.markdown.Resolver;
import backstory.markdown.node.Pictures;
import backstory.markdown.prose.ProseIndex;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** Writes links around their words, and the button of a card behind them. */
final class LinkWriter {
    private final ProseIndex index;
    private final Resolver resolver;
    private final HtmlWriter out;

    LinkWriter(ProseIndex index, Resolver resolver, HtmlWriter out) {
        this.index = index;
        this.resolver = resolver;
        this.out = out;
    }

    /**
     * A link that the writer made.
     *
     * @param words writes what stands in it
     */
    void write(Link link, Runnable words) {
        ProseIndex.Target target = index.target(link);
        if (target.reference().isPresent()) {
            inside(link, target.reference().get(), target.query(), words);
        } else if (target.href().isEmpty()) {
            words.run();
        } else {
            String title = link.getTitle() == null ? "" : link.getTitle();
            String dir = isAddress(link) ? "ltr" : "";
            out.open("a", "href", target.href(), "title", title, "dir", dir);
            words.run();
            out.close("a");
        }
    }

    private void inside(Link link, Reference reference, String query, Runnable words) {
        Annotation annotation = resolver.link(reference).withQuery(query);
        boolean wordless = reference.text().isEmpty() && !Pictures.isIn(link);
        write(annotation, wordless ? () -> label(annotation) : words);
    }

    private void label(Annotation annotation) {
        if (annotation.lang().isEmpty()) {
            out.text(annotation.text());
        } else {
            out.open("bdi", "lang", annotation.lang()).text(annotation.text()).close("bdi");
        }
    }

    /** True where the words are the address itself, whose signs a text from right to left would move about. */
    private static boolean isAddress(Link link) {
        return link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && withoutScheme(text.getLiteral()).equals(withoutScheme(link.getDestination()));
    }

    private static String withoutScheme(String address) {
        return address.replaceFirst("^[a-z]+:(//)?", "");
    }

    /** Words that lead where the annotation says. */
    void write(Annotation annotation, Runnable words) {
        if (annotation.href().isEmpty()) {
            words.run();
        } else if (annotation.card().isEmpty()) {
            out.open("a", "href", annotation.href());
            words.run();
            out.close("a");
        } else {
            out.open("span", "class", ClassNames.ANNOTATED);
            out.open("a", "class", ClassNames.link(annotation.style()), "href", annotation.href());
            words.run();
            out.close("a").button(ClassNames.BUTTON, annotation.card(), annotation.letter(), annotation.label());
            out.close("span");
        }
    }
}
