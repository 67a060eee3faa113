package backstory.markdown.parse;

import backstory.markdown.node.Span;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Removes from a text the paragraphs, headings and cells that are too long to be parsed. The parser's time for emphasis
 * and links grows with the square of their number in one paragraph: a paragraph of 200,000 such characters took 15
 * seconds, whereas a megabyte of paragraphs of the length allowed here takes under three.
 *
 * @param text the given text, with blanks in place of what is too long, so its length is the same
 * @param tooLong where it stands
 */
public record LengthLimit(String text, List<Span> tooLong) {
    /** The longest block in UTF-16 units: some 1,600 words of English. */
    static final int LONGEST = 10_000;

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*\\n");

    /** @param blocks parses a text with {@link #mark} in place of the parser of inlines */
    static LengthLimit ofBody(String text, Function<String, Node> blocks) {
        return mayBeTooLong(text) ? without(text, Words.in(blocks.apply(text))) : new LengthLimit(text, List.of());
    }

    /** Applies the limit to a text that is one paragraph. */
    public static LengthLimit ofParagraph(String text) {
        return text.length() <= LONGEST
                ? new LengthLimit(text, List.of())
                : without(text, List.of(new Words(List.of(new Span(0, text.length())))));
    }

    /**
     * Returns true if the text may have a block that is too long. No block with words goes over an empty line, so
     * hardly any text has to be parsed to find out.
     */
    private static boolean mayBeTooLong(String text) {
        int from = 0;
        Matcher empty = EMPTY_LINES.matcher(text);
        while (text.length() - from > LONGEST) {
            int to = empty.find(from) ? empty.start() : text.length();
            if (to - from > LONGEST) {
                return true;
            }
            from = Math.min(text.length(), to + 1);
        }
        return false;
    }

    /**
     * Used in place of the parser of inlines: records in the tree where the words of a block stand that has too many.
     */
    static void mark(SourceLines words, Node block) {
        int length = words.getLines().stream()
                .map(SourceLine::getContent)
                .mapToInt(CharSequence::length)
                .sum();
        if (length > LONGEST) {
            block.appendChild(new Words(words.getSourceSpans().stream()
                    .map(span -> Span.of(List.of(span)))
                    .toList()));
        }
    }

    private static LengthLimit without(String text, List<Words> tooLong) {
        StringBuilder out = new StringBuilder(text);
        for (Words words : tooLong) {
            for (Span line : words.lines) {
                for (int i = line.from(); i < line.to(); i++) {
                    out.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
                }
            }
        }
        return new LengthLimit(
                out.toString(),
                tooLong.stream().map(words -> words.lines.get(0)).toList());
    }

    /** Reports each block that is too long. */
    public void report(LineMap places, Problems problems) {
        for (Span span : tooLong) {
            problems.add(Problem.of(
                            Rule.PARAGRAPH_TOO_LONG,
                            places.at(span),
                            "here more than " + LONGEST + " characters stand in one paragraph")
                    .withHint("put empty lines between its parts"));
        }
    }

    /** The place of the words of a block that has too many, line by line. */
    private static final class Words extends CustomNode {
        private final List<Span> lines;

        Words(List<Span> lines) {
            this.lines = lines;
        }

        static List<Words> in(Node document) {
            List<Words> found = new ArrayList<>();
            document.accept(new AbstractVisitor() {
                @Override
                public void visit(CustomNode node) {
                    if (node instanceof Words words) {
                        found.add(words);
                    }
                    visitChildren(node);
                }
            });
            return found;
        }
    }
}
