package backstory.bibliography.bibtex;

import backstory.bibliography.MonthNames;
import backstory.problem.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the values of fields, and keeps the strings that are defined so far. */
final class BibtexValues {
    /**
     * How much strings may add to a file: this, plus a multiple of its own length. A string may contain others many
     * times.
     */
    private static final long MOST_ADDED = 100_000;

    private static final long MOST_TIMES = 10;

    private final BibtexScanner in;
    private final Map<String, String> strings = new HashMap<>();
    private long added;

    BibtexValues(BibtexScanner in) {
        this.in = in;
    }

    /** Stores what {@code @string} defines. */
    void define(String name, String value) {
        strings.put(name.toLowerCase(Locale.ROOT), value);
    }

    /** Reads a value: texts in braces or quotation marks, numbers and names of strings, with # between. */
    BibtexEntry.Field read() throws BibtexScanner.Broken {
        in.skipBlanks();
        int from = in.at;
        List<String> written = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int end = in.at;
        do {
            in.at += in.at > from ? 1 : 0; // past the #
            in.skipBlanks();
            Optional<String> month = piece(open);
            month.ifPresent(name -> {
                flush(open, written);
                written.add(name);
            });
            end = in.at;
            in.skipBlanks();
        } while (in.peek() == '#');
        in.at = end;
        flush(open, written);
        if (written.isEmpty()) {
            written.add("{}");
        }
        String value = written.stream().map(BibtexValues::bare).collect(Collectors.joining());
        Location place = in.place(from, Math.max(in.at, from + 1));
        return new BibtexEntry.Field("", place, value, String.join(" # ", written), place);
    }

    private static String bare(String written) {
        return written.startsWith("{") ? written.substring(1, written.length() - 1) : written;
    }

    private static void flush(StringBuilder open, List<String> written) {
        if (open.length() > 0) {
            written.add("{" + open + "}");
            open.setLength(0);
        }
    }

    /** Reads one piece of a value and appends it to the text; only the name of a month stays a name. */
    private Optional<String> piece(StringBuilder out) throws BibtexScanner.Broken {
        int from = in.at;
        char c = in.peek();
        if (c == '{' || c == '"') {
            int end = c == '{' ? in.closing(in.at) : in.closingQuote(in.at);
            if (end < 0) {
                throw in.broken(
                        c == '{' ? "this { is never closed" : "this \" is never closed",
                        from,
                        from + 1,
                        c == '{' ? "write } after the value" : "write \" after the value");
            }
            out.append(in.text, from + 1, end);
            in.at = end + 1;
            return Optional.empty();
        }
        if (Character.isDigit(c)) {
            while (Character.isDigit(in.peek())) {
                in.at++;
            }
            out.append(in.text, from, in.at);
            return Optional.empty();
        }
        String name = in.fieldName();
        String folded = name.toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            throw in.broken("a value is missing", from, from + 1, "write it in braces: {value}");
        }
        if (strings.containsKey(folded)) {
            out.append(counted(strings.get(folded), from));
        } else if (MonthNames.SHORT.contains(folded)) {
            return Optional.of(folded);
        } else {
            in.problem(
                    "no @string is called \"" + name + "\"",
                    from,
                    in.at,
                    "write {" + name + "}, or define it with @string above");
            out.append(name);
        }
        return Optional.empty();
    }

    /**
     * Returns the string and counts its length. That strings are too long is reported only once, since every later one
     * would be too.
     */
    private String counted(String string, int from) throws BibtexScanner.Broken {
        boolean wasFull = isFull();
        added += string.length();
        if (wasFull) {
            throw new BibtexScanner.Broken();
        }
        if (isFull()) {
            throw in.broken(
                    "the strings defined with @string make too long a text here",
                    from,
                    in.at,
                    "shorten the @string definitions: they include each other too many times");
        }
        return string;
    }

    private boolean isFull() {
        return added > MOST_ADDED + MOST_TIMES * in.text.length();
    }
}
