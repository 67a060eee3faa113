package backstory.markdown.md;

import backstory.markdown.Token;
import backstory.markdown.render.NoteLetter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Writes the elements that tokens name as HTML does: paragraphs, lists, tables, emphasis. */
final class MarkdownElements {
    private static final Map<String, String> SIGNS = Map.of("em", "*", "strong", "**", "del", "~~");

    private final MarkdownWriter out;
    private final Deque<Listing> lists = new ArrayDeque<>();
    private final Deque<Token> links = new ArrayDeque<>();
    private final List<String> alignments = new ArrayList<>();
    private boolean inCode;
    private boolean firstRow;

    /** The list that ended last, as long as nothing has followed it. */
    private String endedList = "";

    /** A list while it is written. */
    private static final class Listing {
        private final boolean tight;
        private final String sign;
        private int number;
        private boolean first = true;

        /** @param sign after a number, or else of each item */
        Listing(boolean tight, String sign, int number) {
            this.tight = tight;
            this.sign = sign;
            this.number = number;
        }

        String marker() {
            return ".)".contains(sign) ? number++ + sign : sign;
        }
    }

    MarkdownElements(MarkdownWriter out) {
        this.out = out;
    }

    /** Writes words of a block; in code no character is escaped. */
    void words(String words) {
        endedList = "";
        if (inCode) {
            out.span(words);
        } else {
            out.text(words);
        }
    }

    /** @param rest what follows */
    void open(Token token, List<Token> rest) {
        String name = token.text(0);
        switch (name) {
            case "p" -> out.end();
            case "br" -> out.hardBreak();
            case "hr" -> out.rule();
            case "code" -> inCode = true;
            case "a" -> {
                links.push(token);
                out.openLink();
            }
            case "blockquote" -> out.beginQuote();
            case "ul", "ol" -> beginList(token, rest);
            case "li" -> item(token, rest);
            case "thead" -> {
                firstRow = true;
                alignments.clear();
            }
            case "tr" -> out.beginRow(firstRow);
            default -> {
                if (isHeading(name)) {
                    out.heading(name.charAt(1) - '0');
                } else if (SIGNS.containsKey(name)) {
                    out.open(SIGNS.get(name));
                }
            }
        }
        endedList = List.of("ul", "ol").contains(name) ? "" : endedList;
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    void close(String name) {
        switch (name) {
            case "p", "h1", "h2", "h3", "h4", "h5", "h6" -> out.end();
            case "code" -> inCode = false;
            case "a" -> {
                Token link = links.pop();
                out.closeLink(attribute(link, "href"), attribute(link, "title"));
            }
            case "blockquote", "li" -> out.endContainer();
            case "ul", "ol" -> endedList = name + lists.pop().sign;
            case "th", "td" -> out.endCell();
            case "thead" -> {
                out.delimiterRow(alignments);
                firstRow = false;
            }
            default -> {
                if (SIGNS.containsKey(name)) {
                    out.close(SIGNS.get(name));
                }
            }
        }
    }

    private static String attribute(Token token, String name) {
        int at = token.texts().indexOf(name);
        return at < 1 ? "" : token.text(at + 1);
    }

    /** Begins a list. Two adjacent lists get different markers, since they would otherwise be one list. */
    private void beginList(Token token, List<Token> rest) {
        out.end();
        boolean numbered = token.text(0).equals("ol");
        String start = attribute(token, "start");
        String usual = numbered ? "." : "-";
        String other = numbered ? ")" : "+";
        lists.push(new Listing(
                isTight(rest),
                endedList.equals(token.text(0) + usual) ? other : usual,
                start.isEmpty() ? 1 : Integer.parseInt(start)));
    }

    /** Returns true if the items are lines, not paragraphs. */
    private static boolean isTight(List<Token> rest) {
        boolean inItem = false;
        for (Token token : rest) {
            boolean opens = token.kind() == Token.Kind.OPEN;
            if (inItem && token.kind() != Token.Kind.LINE && token.kind() != Token.Kind.MARGIN) {
                return !(opens && token.text(0).equals("p"));
            }
            inItem |= opens && token.text(0).equals("li");
        }
        return true;
    }

    private void item(Token token, List<Token> rest) {
        Listing list = lists.element();
        boolean tight = list.first ? followsWords(list, rest) : list.tight;
        if (list.sign.isEmpty()) {
            String value = attribute(token, "value");
            list.number = value.isEmpty() ? list.number : Integer.parseInt(value);
            out.beginItem("-", false);
            out.lead(NoteLetter.of(list.number++));
        } else {
            out.beginItem(list.marker(), tight);
        }
        list.first = false;
    }

    /** Returns true for the first item of a nested list if it can stand right below words without a blank line. */
    private boolean followsWords(Listing list, List<Token> rest) {
        boolean within = lists.size() > 1 && lists.stream().skip(1).findFirst().orElseThrow().tight;
        boolean empty = rest.get(0).kind() == Token.Kind.CLOSE;
        return within && !empty && list.number == 1;
    }

    /** Begins the notes at the end of a text: a list with letters as markers. */
    void beginNotes() {
        lists.push(new Listing(false, "", 1));
    }

    void endNotes() {
        lists.pop();
    }

    void cell(String tag, String alignment) {
        if (tag.equals("th")) {
            alignments.add(alignment);
        }
        out.beginCell();
    }
}
