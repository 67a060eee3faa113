package backstory.markdown.parse;

import backstory.markdown.node.NoteMark;
import backstory.markdown.node.PhraseNote;
import backstory.markdown.node.PlacedImage;
import backstory.markdown.node.PlacedLink;
import backstory.markdown.node.Span;
import java.util.Set;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Parses our own uses of brackets. Citations and the marks of notes arrive behind the stand-in of {@link BracketMask}.
 * A phrase with its note, which wraps words as a link does, arrives through the parser's brackets, as do the few marks
 * that {@link BracketMask} cannot tell from links. Links are made here too, since only here is it known where their
 * addresses stand.
 */
public final class BracketProcessor implements InlineContentParserFactory, InlineContentParser, LinkProcessor {
    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of(BracketMask.BRACKET);
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position start = scanner.position();
        if (scanner.find(']') < 0) {
            return ParsedInline.none();
        }
        SourceLines content = scanner.getSource(start, scanner.position());
        scanner.next();
        return isMark(content.getContent()) ? ParsedInline.of(mark(content), scanner.position()) : ParsedInline.none();
    }

    @Override
    public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
        if (info.destination() != null) {
            return link(info, scanner);
        }
        String label = info.label() == null ? "" : info.label();
        if (context.getDefinition(LinkReferenceDefinition.class, label.isEmpty() ? info.text() : label) != null) {
            return LinkResult.none();
        }
        String text = BracketMask.unmask(info.text());
        if (isNoteLabel(text) || (!text.startsWith("^") && isMark(text) && label.isEmpty())) {
            Span bracket = Span.of(info.openingBracket());
            SourceLine line = SourceLine.of(
                    info.text(),
                    org.commonmark.node.SourceSpan.of(
                            0, 0, bracket.to(), info.text().length()));
            return LinkResult.replaceWith(mark(SourceLines.of(line)), info.afterTextBracket());
        }
        if (isNoteLabel(label) && !text.isBlank()) {
            Span span = Span.of(scanner.getSource(info.afterTextBracket(), scanner.position())
                    .getSourceSpans());
            return LinkResult.wrapTextIn(
                    new PhraseNote(BracketMask.unmask(label.substring(1)), span), scanner.position());
        }
        return LinkResult.none();
    }

    /** Returns true if the text between brackets is a note's mark or a citation. */
    public static boolean isMark(String content) {
        return content.startsWith("^")
                || content.startsWith("@")
                || CitationSyntax.nextKey(content, 0, content.length()) >= 0;
    }

    private static Node mark(SourceLines content) {
        String text = BracketMask.unmask(content.getContent());
        return text.startsWith("^") ? new NoteMark(text.substring(1)) : CitationSyntax.read(content);
    }

    private static boolean isNoteLabel(String text) {
        return text.length() > 1 && text.startsWith("^") && text.chars().noneMatch(Character::isWhitespace);
    }

    private static LinkResult link(LinkInfo info, Scanner scanner) {
        SourceLines lines = scanner.getSource(info.afterTextBracket(), scanner.position());
        Span address = address(lines);
        if (info.marker() != null && info.marker().getLiteral().equals("!")) {
            return LinkResult.wrapTextIn(new PlacedImage(info.destination(), info.title(), address), scanner.position())
                    .includeMarker();
        }
        return LinkResult.wrapTextIn(new PlacedLink(info.destination(), info.title(), address), scanner.position());
    }

    /** Returns the address in {@code (<address> "title")}, without what surrounds it. */
    private static Span address(SourceLines lines) {
        String content = lines.getContent();
        int from = 1;
        while (Character.isWhitespace(content.charAt(from))) {
            from++;
        }
        boolean pointed = content.charAt(from) == '<';
        int to = pointed ? content.indexOf('>', from) : from;
        while (!pointed && to < content.length() - 1 && !Character.isWhitespace(content.charAt(to))) {
            to++;
        }
        return Span.within(lines, pointed ? from + 1 : from, to);
    }
}
