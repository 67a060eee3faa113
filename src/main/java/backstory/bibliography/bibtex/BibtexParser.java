package backstory.bibliography.bibtex;

import backstory.bibliography.ItemTypes;
import backstory.problem.LineIndex;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes a text in BibTeX apart. It goes on after each mistake: behind the field where that is clear, else at the next line
 * that begins with {@code @}, where the next entry is taken to begin.
 */
public final class BibtexParser {
    private static final Pattern NEXT = Pattern.compile("(?m)^[ \\t]*@[ \\t]*[A-Za-z]+[ \\t]*[{(]");

    /** What stands behind an entry that was closed too early. */
    private static final Pattern REST = Pattern.compile("\\s*([,})]|[A-Za-z][\\w-]*\\s*=\\s*[{\"0-9])");

    /** A field within the value of another, at the start of a line. */
    private static final Pattern SWALLOWED = Pattern.compile("\\n\\s*[A-Za-z][\\w-]*\\s*=\\s*[{\"]");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String CLOSE_HINT = "write } where it ends";

    private final String text;
    private final LineIndex places;
    private final Problems problems = new Problems();
    private final List<BibtexEntry> entries = new ArrayList<>();
    private final Map<String, String> strings = new HashMap<>();
    private int at;
    private int limit;
    private boolean careful;

    private BibtexParser(Text text) {
        this.text = text.value();
        this.places = new LineIndex(text);
        this.limit = this.text.length();
    }

    /** The entries of a whole file. */
    public static BibtexFile parse(Text text) {
        BibtexParser parser = new BibtexParser(text);
        parser.file();
        return new BibtexFile(parser.entries, parser.problems.sorted());
    }

    /** Says that reading cannot go on in this entry. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken() {
            super("", null, false, false);
        }
    }

    private void file() {
        at = text.indexOf('@');
        while (at >= 0) {
            int start = at;
            limit = careful ? nextEntry(start + 1) : text.length();
            try {
                at++;
                block(start);
            } catch (Broken broken) {
                at = nextEntry(Math.min(at, start + 1));
            }
            at = text.indexOf('@', at);
        }
    }

    /** Where the next line begins that begins an entry; the end of the text where there is none. */
    private int nextEntry(int from) {
        Matcher next = NEXT.matcher(text);
        return next.find(from) ? next.start() : text.length();
    }

    private void block(int start) throws Broken {
        skipBlanks();
        String type = word().toLowerCase(Locale.ROOT);
        Location typeAt = places.at(start, Math.max(at, start + 1));
        if (type.isEmpty() || type.equals("comment")) {
            comment(type);
            return;
        }
        skipBlanks();
        if (peek() != '{' && peek() != '(') {
            boolean lineStart = start == 0 || text.charAt(start - 1) == '\n';
            if (lineStart && ItemTypes.ofBibtex(type, "").isPresent()) {
                throw broken("a { is missing behind @" + type, start, at, "write @" + type + "{key,");
            }
            return; // an @ in a comment, such as that of an address
        }
        char close = peek() == '{' ? '}' : ')';
        at++;
        switch (type) {
            case "string" -> string(close);
            case "preamble" -> {
                value();
                close(start, close, "@preamble");
            }
            default -> entry(start, type, typeAt, close);
        }
        stray();
    }

    /** What stands between entries is a comment; what is in braces behind its name is one as well. */
    private void comment(String type) {
        if (!type.isEmpty()) {
            skipBlanks();
            if (peek() == '{') {
                int end = closing(at);
                at = end < 0 ? nextEntry(at) : end + 1;
            } else {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            }
        }
    }

    /** A brace too many closes an entry early, and the rest of it would be taken for a comment. */
    private void stray() {
        Matcher rest = REST.matcher(text).region(at, text.length());
        if (rest.lookingAt()) {
            int from = rest.start(1);
            problem(
                    "this stands outside of an entry",
                    from,
                    rest.end(1),
                    "a } before it closes the entry too early; take it away");
            at = nextEntry(from);
        }
    }

    private void string(char close) throws Broken {
        int start = at;
        skipBlanks();
        String name = fieldName().toLowerCase(Locale.ROOT);
        expectEquals(name, start);
        strings.put(name, value().value());
        close(start, close, "@string");
    }

    private void close(int start, char close, String what) throws Broken {
        skipBlanks();
        if (peek() != close) {
            throw broken(what + " is not closed", start, start + 1, CLOSE_HINT);
        }
        at++;
    }

    private void entry(int start, String type, Location typeAt, char close) throws Broken {
        skipBlanks();
        int from = at;
        String key = key(close);
        Location keyAt = places.at(from, Math.max(at, from + 1));
        if (key.isEmpty()) {
            problem("this entry has no key", start, from, "write @" + type + "{key, with what texts call it by");
        }
        List<BibtexEntry.Field> fields = new ArrayList<>();
        skipBlanks();
        if (peek() == ',') {
            at++;
        } else if (peek() != close && !key.isEmpty()) {
            String blank = "a key has no blanks, and a comma stands behind it";
            problem(blank, from, at, "write " + key + ", or join its words with a hyphen");
            at = Math.max(at, indexOrLimit(','));
            at = Math.min(limit, at + 1);
        }
        try {
            fields(start, key, close, fields);
        } finally {
            if (!key.isEmpty()) {
                entries.add(new BibtexEntry(type, typeAt, key, keyAt, fields));
            }
        }
    }

    private int indexOrLimit(char c) {
        int found = text.indexOf(c, at);
        return found < 0 || found > limit ? limit : found;
    }

    private String key(char close) {
        int from = at;
        while (at < limit
                && !Character.isWhitespace(text.charAt(at))
                && ",=\"#".indexOf(text.charAt(at)) < 0
                && text.charAt(at) != close) {
            at++;
        }
        skipBlanks();
        if (peek() == '=') { // a field already
            at = from;
            return "";
        }
        int end = at;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        at = end;
        return text.substring(from, end);
    }

    private void fields(int start, String key, char close, List<BibtexEntry.Field> fields) throws Broken {
        Set<String> names = new HashSet<>();
        while (true) {
            skipBlanks();
            if (peek() == ',') {
                at++; // one too many harms nobody
                continue;
            }
            if (peek() == close) {
                at++;
                return;
            }
            int from = at;
            String name = fieldName().toLowerCase(Locale.ROOT);
            if (name.isEmpty()) {
                throw at >= limit || peek() == '@'
                        ? notClosed(start, key, fields)
                        : broken("a name of a field is missing", at, at + 1, "write name = {value},");
            }
            expectEquals(name, from);
            BibtexEntry.Field field = value();
            fields.add(new BibtexEntry.Field(
                    name, places.at(from, from + name.length()), field.value(), field.written(), field.valueAt()));
            if (!names.add(name)) {
                problems.add(Problem.of(
                                Rule.DUPLICATE_KEY,
                                places.at(from, from + name.length()),
                                name + " stands twice in \"" + key + "\"")
                        .asWarning()
                        .withHint("the first one is shown; join them, or take one away"));
            }
            comma(name, close);
        }
    }

    /** Where a field is not closed, the brace of the entry closed it, and further fields stand in its value. */
    private Broken notClosed(int start, String key, List<BibtexEntry.Field> fields) {
        Optional<BibtexEntry.Field> open = fields.stream()
                .filter(field -> SWALLOWED.matcher(field.value()).find())
                .findFirst();
        if (open.isEmpty()) {
            return broken("the entry \"" + key + "\" is not closed", start, start + 1, CLOSE_HINT);
        }
        Location value = open.get().valueAt();
        problems.add(Problem.of(
                        Rule.BIBTEX_SYNTAX,
                        new Location(value.file(), value.line(), value.column(), 1),
                        "the value of " + open.get().name() + " is not closed")
                .withHint(CLOSE_HINT));
        return new Broken();
    }

    private void comma(String name, char close) {
        int end = at;
        skipBlanks();
        if (peek() == ',') {
            at++;
        } else if (peek() != close && at < limit && Character.isLetter(peek())) {
            problem("a comma is missing behind the value of " + name, end - 1, end, "write it before the next field");
        }
    }

    private void expectEquals(String name, int from) throws Broken {
        skipBlanks();
        if (peek() != '=') {
            throw broken(
                    name.isEmpty() ? "a name is missing" : "a = is missing behind \"" + name + "\"",
                    from,
                    Math.max(from + 1, from + name.length()),
                    "write " + (name.isEmpty() ? "name" : name) + " = {value}");
        }
        at++;
    }

    /** A value: texts in braces or quotation marks, numbers and names of strings, with # between. */
    private BibtexEntry.Field value() throws Broken {
        skipBlanks();
        int from = at;
        List<String> written = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int end = at;
        do {
            at += at > from ? 1 : 0; // behind the #
            skipBlanks();
            Optional<String> month = piece(open);
            month.ifPresent(name -> {
                flush(open, written);
                written.add(name);
            });
            end = at;
            skipBlanks();
        } while (peek() == '#');
        at = end;
        flush(open, written);
        if (written.isEmpty()) {
            written.add("{}");
        }
        String value = written.stream().map(BibtexParser::bare).collect(Collectors.joining());
        Location place = places.at(from, Math.max(at, from + 1));
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

    /** One piece of a value: added to the text, but for the name of a month, which stays a name. */
    private Optional<String> piece(StringBuilder out) throws Broken {
        int from = at;
        char c = peek();
        if (c == '{' || c == '"') {
            int end = c == '{' ? closing(at) : closingQuote(at);
            if (end < 0) {
                careful = true;
                throw broken(
                        c == '{' ? "this { is never closed" : "this \" is never closed",
                        from,
                        from + 1,
                        c == '{' ? "write } behind the value" : "write \" behind the value");
            }
            out.append(text, from + 1, end);
            at = end + 1;
            return Optional.empty();
        }
        if (Character.isDigit(c)) {
            while (Character.isDigit(peek())) {
                at++;
            }
            out.append(text, from, at);
            return Optional.empty();
        }
        String name = fieldName();
        String folded = name.toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            throw broken("a value is missing", from, from + 1, "write it in braces: {value}");
        }
        if (strings.containsKey(folded)) {
            out.append(strings.get(folded));
        } else if (MONTHS.contains(folded)) {
            return Optional.of(folded);
        } else {
            problem(
                    "no @string is called \"" + name + "\"",
                    from,
                    at,
                    "write {" + name + "}, or define it with @string above");
            out.append(name);
        }
        return Optional.empty();
    }

    /** Where the brace is closed that opens here, or -1. Behind a backslash a brace counts as well, as in BibTeX itself. */
    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private int closingQuote(int open) {
        int depth = 0;
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '"' && depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private String word() {
        int from = at;
        while (Character.isLetter(peek()) || (at > from && (peek() == '-' || peek() == '_'))) {
            at++;
        }
        return text.substring(from, at);
    }

    private String fieldName() {
        int from = at;
        while (at < limit && !Character.isWhitespace(text.charAt(at)) && "{}()=,\"#%@".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    /** Blanks and, as biber has it, what stands behind a % at the start of a line. */
    private void skipBlanks() {
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

    private char peek() {
        return at < limit ? text.charAt(at) : '\0';
    }

    private void problem(String message, int from, int to, String hint) {
        int start = Math.min(from, Math.max(0, text.length() - 1));
        problems.add(Problem.of(Rule.BIBTEX_SYNTAX, places.at(start, Math.max(to, start + 1)), message)
                .withHint(hint));
    }

    private Broken broken(String message, int from, int to, String hint) {
        problem(message, from, to, hint);
        return new Broken();
    }
}
