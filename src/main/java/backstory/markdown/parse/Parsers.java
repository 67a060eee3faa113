package backstory.markdown.parse;

import backstory.markdown.node.PlainText;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The parsers: made once, never changed, shared by all threads. */
public final class Parsers {
    private static final Extension STRIKETHROUGH =
            StrikethroughExtension.builder().requireTwoTildes(true).build();

    private static final Parser BODY = bodyBuilder().build();

    /** Finds the blocks of a body without parsing their inlines. */
    private static final Parser BLOCKS =
            bodyBuilder().inlineParserFactory(context -> LengthLimit::mark).build();

    private static final Parser INLINE = builder()
            .enabledBlockTypes(Set.of())
            .extensions(List.of(STRIKETHROUGH, AutolinkExtension.create()))
            .build();

    private Parsers() {}

    private static Parser.Builder builder() {
        BracketProcessor brackets = new BracketProcessor();
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .customInlineContentParserFactory(brackets)
                .linkProcessor(brackets)
                .postProcessor(new BracketUnmask());
    }

    private static Parser.Builder bodyBuilder() {
        return builder()
                .extensions(List.of(
                        TablesExtension.create(),
                        STRIKETHROUGH,
                        AutolinkExtension.create(),
                        FootnotesExtension.create()))
                .customBlockParserFactory(DirectiveBlockParser.factory());
    }

    /** Returns a body without what is too long. */
    public static LengthLimit limit(String text) {
        return LengthLimit.ofBody(text, whole -> BLOCKS.parse(BracketMask.hide(whole)));
    }

    /** Parses a body. */
    public static Comments.Parsed body(String text) {
        return Comments.parse(text, visible -> BODY.parse(BracketMask.hide(visible)));
    }

    /** Parses a text as one paragraph, however many lines it has. */
    public static Comments.Parsed inline(String text) {
        return Comments.parse(text, Parsers::paragraph);
    }

    private static Node paragraph(String text) {
        Node document = INLINE.parse(BracketMask.hideInline(text));
        Node first = document.getFirstChild();
        while (first != null && first.getNext() instanceof Paragraph next) {
            first.appendChild(new SoftLineBreak());
            for (Node child = next.getFirstChild(); child != null; child = next.getFirstChild()) {
                first.appendChild(child);
            }
            next.unlink();
        }
        return document;
    }

    /** Returns the words that a piece of inline text shows, without markup. */
    public static String words(String text) {
        StringBuilder out = new StringBuilder();
        PlainText.collect(inline(text).document(), out);
        return out.toString().replaceAll("\\s+", " ").strip();
    }
}
