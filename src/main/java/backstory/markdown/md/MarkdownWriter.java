package backstory.markdown.md;

import backstory.markdown.Markdown;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Writes Markdown piece by piece: blocks with a blank line between them, and each line with the prefixes of the
 * quotations and lists around it. Text is escaped here.
 */
final class MarkdownWriter {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern BARE_ADDRESS = Pattern.compile("https?://[^\\s<>\\\\]+");

    private final StringBuilder out = new StringBuilder();
    private final Containers containers = new Containers();
    private final Delimiters delimiters = new Delimiters();
    private final Deque<Integer> links = new ArrayDeque<>();
    private final boolean oneLine;

    /** Written before the words of the next block, such as the letter of a note. */
    private String lead = "";

    private String pendingBreak = "";
    private boolean inLeaf;
    private boolean inLine;
    private boolean inRow;
    private boolean begun;
    private boolean behindNumber;
    private int line;

    /** @param oneLine true for a text that stands within a line of another one */
    MarkdownWriter(boolean oneLine) {
        this.oneLine = oneLine;
    }

    // Blocks

    /** Ends words that stand outside any block, and moves to where the next block begins. */
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

    /** Ends the open block. A lead that no words followed is written by itself. */
    private void endLead() {
        end();
        if (!lead.isEmpty()) {
            words();
            out.setLength(out.length() - 1);
            end();
        }
    }

    /** Ends the open block. */
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

    /** Begins a heading. */
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

    /** Writes a block of code with a fence that does not occur in it. */
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
     * Begins an item of a list.
     *
     * @param tight true if no blank line is to stand before it
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

    /** Ends the quotation or item. */
    void endContainer() {
        endLead();
        if (begun) {
            out.setLength(out.length() - 1);
            begun = false;
        }
        containers.pop();
    }

    /** Begins a row of a table; its cells follow. */
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

    /** Writes the line below the head of a table. */
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

    /** Puts a text in bold before the next words: the letter of a note. */
    void lead(String text) {
        lead = "**" + text + "** ";
    }

    // Words

    /** Moves to where words can be written. */
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

    /** Writes words, which may have several lines. */
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

    /** Continues in the next line, if more words follow. */
    void softBreak() {
        if (inLeaf && pendingBreak.isEmpty()) {
            pendingBreak = "\n";
        }
    }

    /** Continues after a hard line break, if more words follow. */
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

    /** Writes code within a line. */
    void span(String literal) {
        String code = literal.replaceAll("\\R", " ");
        if (code.isEmpty()) {
            return;
        }
        words();
        CodeFence.span(inRow ? code.replace("|", "\\|") : code, out);
        behindNumber = false;
    }

    /** Writes a line that is Markdown already. */
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

    /** Ends a link with its address. A link without words is not written as a link. */
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

    /** Writes the number of a source as a link whose address stands at the foot. */
    void number(String text) {
        words();
        out.append('[').append(text).append(']');
        behindNumber = true;
    }

    /** Returns what was written since the last call. */
    Markdown take() {
        end();
        Markdown markdown = new Markdown(out.toString().stripTrailing());
        out.setLength(0);
        line = 0;
        return markdown;
    }
}
