package backstory.bibliography.bibtex;

import backstory.problem.LineIndex;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A BibTeX text with the position up to which it has been read, and the problems found in it. */
final class BibtexScanner {
    private static final Pattern NEXT = Pattern.compile("(?m)^[ \\t]*@[ \\t]*[A-Za-z]+[ \\t]*[{(]");

    final String text;
    private final LineIndex places;
    private final Problems problems = new Problems();

    /** The next character to be read. */
    int at;

    /** Where reading ends for now: nothing after it is searched. */
    int limit;

    /** True if something was not closed before the end: from then on, everything ends before the next entry. */
    boolean foundOpen;

    /** Where {@link #nextEntry} last started, and what it found, so that the same text is not searched twice. */
    private int soughtFrom = Integer.MAX_VALUE;

    private int nextFound;

    BibtexScanner(Text text) {
        this.text = text.value();
        this.places = new LineIndex(text);
        this.limit = this.text.length();
    }

    Problems problems() {
        return problems;
    }

    Location place(int from, int to) {
        return places.at(from, to);
    }

    /** Thrown if reading cannot continue in this entry. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken() {
            super("", null, false, false);
        }
    }

    /** Returns where the next line is that begins an entry; the end of the text if there is none. */
    int nextEntry(int from) {
        if (from < soughtFrom || from > nextFound) {
            Matcher next = NEXT.matcher(text);
            nextFound = next.find(from) ? next.start() : text.length();
            soughtFrom = from;
        }
        return nextFound;
    }

    /**
     * Returns where the brace that opens here is closed, or -1. A brace after a backslash counts too, as in BibTeX
     * itself.
     */
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        foundOpen = true;
        return -1;
    }

    int closingQuote(int open) {
        int depth = 0;
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '"' && depth == 0) {
                return i;
            }
        }
        foundOpen = true;
        return -1;
    }

    String word() {
        int from = at;
        while (Character.isLetter(peek()) || (at > from && (peek() == '-' || peek() == '_'))) {
            at++;
        }
        return text.substring(from, at);
    }

    String fieldName() {
        int from = at;
        while (at < limit && !Character.isWhitespace(text.charAt(at)) && "{}()=,\"#%@".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    /** Skips blanks, line ends and, as in biber, the text from a % to the end of its line. */
    void skipBlanks() {
        while (at < limit) {
            if (peek() == '%') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? limit : Math.min(limit, end);
            } else if (Character.isWhitespace(peek())) {
                at++;
            } else {
                return;
            }
        }
    }

    char peek() {
        return at < limit ? text.charAt(at) : '\0';
    }

    void problem(String message, int from, int to, String hint) {
        int start = Math.min(from, Math.max(0, text.length() - 1));
        problems.add(Problem.of(Rule.BIBTEX_SYNTAX, places.at(start, Math.max(to, start + 1)), message)
                .withHint(hint));
    }

    Broken broken(String message, int from, int to, String hint) {
        problem(message, from, to, hint);
        return new Broken();
    }
}
