package backstory.markdown.md;

import java.util.List;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a Markdown file as a CommonMark parser with GitHub's tables and strikethrough does. */
public final class MarkdownReader {
    private static final List<org.commonmark.Extension> GITHUB =
            List.of(TablesExtension.create(), StrikethroughExtension.create());

    private MarkdownReader() {}

    /** The document as HTML, as commonmark-java makes it: another hand than the one that writes pages. */
    public static Document read(String markdown) {
        return Jsoup.parse(HtmlRenderer.builder()
                .extensions(GITHUB)
                .build()
                .render(Parser.builder().extensions(GITHUB).build().parse(markdown)));
    }

    /** The words of a part of a page as its Markdown has them: without what only a page can do, images by their words. */
    public static String words(Element html) {
        Element copy = html.clone();
        copy.select("button, svg, [role=doc-backlink], .under, .gap").remove();
        copy.select("sup.n a").forEach(mark -> mark.text("[" + mark.text() + "]"));
        copy.select("aside.sn").forEach(note -> note.prependText(note.attr("data-n")));
        int number = 0;
        for (Element note : copy.select(".notes > ol > li")) {
            number = note.hasAttr("value") ? Integer.parseInt(note.attr("value")) : number + 1;
            note.prependText(backstory.markdown.render.NoteLetter.of(number));
        }
        copy.select("img").forEach(image -> image.before(new org.jsoup.nodes.TextNode(image.attr("alt"))));
        return withoutBlanks(copy.wholeText());
    }

    /** Where links and images lead, in their order; those without words are left out. */
    public static List<String> addresses(Element html) {
        Element copy = html.clone();
        copy.select("[role=doc-backlink], .under, svg").remove();
        copy.select("h2 > a, h3 > a, h4 > a").stream()
                .filter(link -> link.attr("href").equals("#" + link.parent().id()))
                .forEach(Element::unwrap);
        Predicate<Element> seen = element -> element.hasAttr("src")
                || !element.wholeText().isBlank()
                || !element.select("img").isEmpty();
        return copy.select("a[href], img").stream()
                .filter(seen)
                .map(element -> element.attr(element.hasAttr("src") ? "src" : "href"))
                .toList();
    }

    /** Blanks differ where lines are broken and marks stand apart. */
    public static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", "");
    }
}
