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
 * Takes out of a text the paragraphs, headings and cells that are too long to be read. The parser's time for emphasis and
 * links grows with the square of their number in one paragraph: 200,000 characters of them in one took 15 seconds, and a
 * megabyte of paragraphs of the length allowed here takes under three.
 *
 * @param text as long as the one that was given, with blanks for what is too long
 * @param tooLong where it stands
 */
public record LengthLimit(String text, List<Span> tooLong) {
    /** In UTF-16 units: some 1,600 words of English. */
    static final int LONGEST = 10_000;

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*\\n");

    /** @param blocks parses a text with {@link #mark} in place of the parser of inlines */
    static LengthLimit ofBody(String text, Function<String, Node> blocks) {
        return mayBeTooLong(text) ? without(text, Words.in(blocks.apply(text))) : new LengthLimit(text, List.of());
    }

    /** The limit on a text that is one paragraph. */
    public static LengthLimit ofParagraph(String text) {
        return text.length() <= LONGEST
                ? new LengthLimit(text, List.of())
                : without(text, List.of(new Words(List.of(new Span(0, text.length())))));
    }

    /** No block that holds words goes over an empty line, so that hardly any text has to be parsed to know. */
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

    /** In place of the parser of inlines: leaves in the tree where the words of a block stand that has too many. */
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

    /** Where the words of a block stand that are too many, line by line. */
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
