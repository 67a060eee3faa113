package backstory.markdown.md;

import backstory.markdown.Markdown;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Writes Markdown piece by piece: blocks with a blank line between them, each line after the signs of the quotations and
 * lists that it stands in; whatever is text is escaped here.
 */
final class MarkdownWriter {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern BARE_ADDRESS = Pattern.compile("https?://[^\\s<>\\\\]+");

    private final StringBuilder out = new StringBuilder();
    private final Containers containers = new Containers();
    private final Delimiters delimiters = new Delimiters();
    private final Deque<Integer> links = new ArrayDeque<>();
    private final boolean oneLine;

    /** Before the words of the next block, such as the letter of a note. */
    private String lead = "";

    private String pendingBreak = "";
    private boolean inLeaf;
    private boolean inLine;
    private boolean inRow;
    private boolean begun;
    private boolean behindNumber;
    private int line;

    /** @param oneLine true for a text that is to stand in a line of another one */
    MarkdownWriter(boolean oneLine) {
        this.oneLine = oneLine;
    }

    // Blocks

    /** Ends the words that stand outside of a block of their own, and goes to where the next block begins. */
    private void beginBlock(boolean tight) {
        endLead();
        if (begun) {
            begun = false;
        } else if (out.length() > 0) {
            out.append('\n').append(tight ? "" : containers.blankLine() + "\n").append(containers.prefix());
        } else {
            out.append(containers.prefix());
        }
        line = out.length();
    }

    /** Ends the block that stands open; what was to lead words and found none stands by itself. */
    private void endLead() {
        end();
        if (!lead.isEmpty()) {
            words();
            out.setLength(out.length() - 1);
            end();
        }
    }

    /** Ends the block that stands open. */
    MarkdownWriter end() {
        pendingBreak = "";
        behindNumber = false;
        if (inLeaf) {
            delimiters.end(out);
        }
        inLeaf = false;
        inLine = false;
        inRow = false;
        return this;
    }

    /** A heading begins. */
    void heading(int level) {
        beginBlock(false);
        out.append("#".repeat(level)).append(' ');
        inLeaf = true;
        inLine = true;
        line = out.length();
    }

    void rule() {
        beginBlock(false);
        out.append("* * *");
    }

    /** A block of code with a fence that it does not hold. */
    void code(String literal, String language) {
        beginBlock(false);
        String fence = CodeFence.of(literal, 3);
        out.append(fence).append(language.matches("[^\\s`~]+") ? language : "");
        literal.lines()
                .forEach(text ->
                        out.append('\n').append(text.isEmpty() ? containers.blankLine() : containers.prefix() + text));
        out.append('\n').append(containers.prefix()).append(fence);
    }

    void beginQuote() {
        beginBlock(false);
        begin("> ", "> ");
    }

    /**
     * An item of a list.
     *
     * @param tight true where no blank line is to stand before it
     */
    void beginItem(String marker, boolean tight) {
        beginBlock(tight);
        begin(marker + " ", " ".repeat(marker.length() + 1));
    }

    private void begin(String first, String further) {
        out.append(first);
        containers.push(further);
        begun = true;
        line = out.length();
    }

    /** The quotation or item is over. */
    void endContainer() {
        endLead();
        if (begun) {
            out.setLength(out.length() - 1);
            begun = false;
        }
        containers.pop();
    }

    /** A row of a table; its cells follow. */
    void beginRow(boolean first) {
        beginBlock(!first);
        out.append('|');
        inLeaf = true;
        inLine = true;
        inRow = true;
    }

    void beginCell() {
        out.append(' ');
        line = out.length();
    }

    void endCell() {
        pendingBreak = "";
        delimiters.end(out);
        out.append(" |");
    }

    /** The line below the head of a table. */
    void delimiterRow(Iterable<String> alignments) {
        end();
        out.append('\n').append(containers.prefix()).append('|');
        for (String alignment : alignments) {
            out.append(
                    switch (alignment) {
                        case "left" -> " :-- |";
                        case "center" -> " :-: |";
                        case "right" -> " --: |";
                        default -> " --- |";
                    });
        }
    }

    /** Puts something in bold before the words that come next: the letter of a note. */
    void lead(String text) {
        lead = "**" + text + "** ";
    }

    // Words

    /** Goes to where words can be written. */
    private void words() {
        if (!inLeaf) {
            String first = lead;
            lead = "";
            beginBlock(false);
            inLeaf = true;
            out.append(first);
        }
        if (!pendingBreak.isEmpty()) {
            boolean one = oneLine || inLine;
            out.append(one ? " " : pendingBreak + containers.prefix());
            line = one ? line : out.length();
            pendingBreak = "";
        }
    }

    /** Words, which may have several lines. */
    MarkdownWriter text(String text) {
        String[] lines = Escapes.isLine(text) ? new String[] {text} : LINE_BREAK.split(text, -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                softBreak();
            }
            boolean atBeginning = !inLeaf || !pendingBreak.isEmpty() || out.length() == line;
            String words = atBeginning ? withoutIndent(lines[i]) : lines[i];
            if (!words.isEmpty()) {
                words();
                Escapes.write(words, out, line, behindNumber);
                behindNumber = false;
            }
        }
        return this;
    }

    private static String withoutIndent(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return line.substring(at);
    }

    /** The words go on in the next line, if they go on. */
    void softBreak() {
        if (inLeaf && pendingBreak.isEmpty()) {
            pendingBreak = "\n";
        }
    }

    /** The words go on in a line of their own, if they go on. */
    void hardBreak() {
        if (inLeaf) {
            pendingBreak = "\\\n";
        }
    }

    void open(String sign) {
        words();
        delimiters.open(sign, out);
        behindNumber = false;
    }

    void close(String sign) {
        delimiters.close(sign, out);
    }

    /** Code within a line. */
    void span(String literal) {
        String code = literal.replaceAll("\\R", " ");
        if (code.isEmpty()) {
            return;
        }
        words();
        CodeFence.span(inRow ? code.replace("|", "\\|") : code, out);
        behindNumber = false;
    }

    /** A line that is written already. */
    void markdown(Markdown text) {
        if (!text.equals(Markdown.EMPTY)) {
            words();
            out.append(text);
            behindNumber = false;
        }
    }

    void openLink() {
        words();
        links.push(out.length());
        out.append('[');
        behindNumber = false;
    }

    /** The link leads there; one without words is none. */
    void closeLink(String href, String title) {
        int begin = links.pop();
        if (out.length() == begin + 1) {
            out.setLength(begin);
            return;
        }
        String text = out.substring(begin + 1);
        if (title.isEmpty() && text.equals(href) && BARE_ADDRESS.matcher(href).matches()) {
            out.setLength(begin);
            out.append('<').append(href).append('>');
            return;
        }
        out.append("](").append(LinkTarget.of(href, title));
        out.append(')');
    }

    void image(String alt, String src) {
        words();
        out.append("![");
        Escapes.write(alt.replaceAll("\\s+", " "), out, line, false);
        out.append("](").append(LinkTarget.destination(src)).append(')');
        behindNumber = false;
    }

    /** The number of a source as a link whose address stands at the foot. */
    void number(String text) {
        words();
        out.append('[').append(text).append(']');
        behindNumber = true;
    }

    /** What was written since the last call. */
    Markdown take() {
        end();
        Markdown markdown = new Markdown(out.toString().stripTrailing());
        out.setLength(0);
        line = 0;
        return markdown;
    }
}
