package backstory.bibliography.bibtex;

import backstory.bibliography.ItemTypes;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses a BibTeX text. It continues after each mistake: after the field if its end is clear, else at the next line
 * that begins with {@code @}, where it expects the next entry.
 */
public final class BibtexParser {
    /** Matches what follows an entry that was closed too early. */
    private static final Pattern REST = Pattern.compile("\\s*([,})]|[A-Za-z][\\w-]*\\s*=\\s*[{\"0-9])");

    /** Matches a field within the value of another, at the start of a line. */
    private static final Pattern SWALLOWED = Pattern.compile("\\n[ \\t]*+[A-Za-z][\\w-]*\\s*=\\s*[{\"]");

    private static final String CLOSE_HINT = "write } where it ends";

    private final BibtexScanner in;
    private final BibtexKeys keys;
    private final BibtexValues values;
    private final List<BibtexEntry> entries = new ArrayList<>();

    private BibtexParser(BibtexScanner in) {
        this.in = in;
        this.keys = new BibtexKeys(in);
        this.values = new BibtexValues(in);
    }

    /** Parses the entries of a whole file. */
    public static BibtexFile parse(Text text) {
        BibtexParser parser = new BibtexParser(new BibtexScanner(text));
        parser.file();
        return new BibtexFile(parser.entries, parser.in.problems().sorted());
    }

    private void file() {
        in.at = in.text.indexOf('@');
        while (in.at >= 0) {
            int start = in.at;
            in.limit = in.foundOpen ? in.nextEntry(start + 1) : in.text.length();
            try {
                in.at++;
                block(start);
            } catch (BibtexScanner.Broken broken) {
                in.at = in.nextEntry(Math.min(in.at, start + 1));
            }
            in.at = in.text.indexOf('@', in.at);
        }
    }

    private void block(int start) throws BibtexScanner.Broken {
        in.skipBlanks();
        String type = in.word().toLowerCase(Locale.ROOT);
        Location typeAt = in.place(start, Math.max(in.at, start + 1));
        if (type.isEmpty() || type.equals("comment")) {
            comment(type);
            return;
        }
        in.skipBlanks();
        if (in.peek() != '{' && in.peek() != '(') {
            boolean lineStart = start == 0 || in.text.charAt(start - 1) == '\n';
            if (lineStart && ItemTypes.ofBibtex(type, "").isPresent()) {
                throw in.broken("a { is missing after @" + type, start, in.at, "write @" + type + "{key,");
            }
            return; // an @ in a comment, such as that of an address
        }
        char close = in.peek() == '{' ? '}' : ')';
        in.at++;
        switch (type) {
            case "string" -> string(close);
            case "preamble" -> {
                values.read();
                close(start, close, "@preamble");
            }
            default -> entry(start, type, typeAt, close);
        }
        stray();
    }

    /** Skips a comment: the text between entries, and what is in braces after the name {@code comment}. */
    private void comment(String type) {
        if (!type.isEmpty()) {
            in.skipBlanks();
            if (in.peek() == '{') {
                int end = in.closing(in.at);
                in.at = end < 0 ? in.nextEntry(in.at) : end + 1;
            } else {
                int end = in.text.indexOf('\n', in.at);
                in.at = end < 0 ? in.text.length() : end;
            }
        }
    }

    /** Reports a surplus brace, which closes an entry early, so that the rest of it would be taken for a comment. */
    private void stray() {
        Matcher rest = REST.matcher(in.text).region(in.at, in.text.length());
        if (rest.lookingAt()) {
            int from = rest.start(1);
            in.problem(
                    "this stands outside of an entry",
                    from,
                    rest.end(1),
                    "a } before it closes the entry too early; take it away");
            in.at = in.nextEntry(from);
        }
    }

    private void string(char close) throws BibtexScanner.Broken {
        int start = in.at;
        in.skipBlanks();
        String name = in.fieldName().toLowerCase(Locale.ROOT);
        expectEquals(name, start);
        values.define(name, values.read().value());
        close(start, close, "@string");
    }

    private void close(int start, char close, String what) throws BibtexScanner.Broken {
        in.skipBlanks();
        if (in.peek() != close) {
            throw in.broken(what + " is not closed", start, start + 1, CLOSE_HINT);
        }
        in.at++;
    }

    private void entry(int start, String type, Location typeAt, char close) throws BibtexScanner.Broken {
        in.skipBlanks();
        int from = in.at;
        String key = keys.read(close);
        Location keyAt = in.place(from, from + Math.max(1, key.length()));
        if (key.isEmpty()) {
            in.problem("this entry has no key", start, from, "write @" + type + "{key, with what texts call it by");
        }
        List<BibtexEntry.Field> fields = new ArrayList<>();
        try {
            fields(start, key, close, fields);
        } finally {
            if (!key.isEmpty()) {
                entries.add(new BibtexEntry(type, typeAt, key, keyAt, fields));
            }
        }
    }

    private void fields(int start, String key, char close, List<BibtexEntry.Field> fields) throws BibtexScanner.Broken {
        Set<String> names = new HashSet<>();
        while (true) {
            in.skipBlanks();
            if (in.peek() == ',') {
                in.at++; // one too many harms nobody
                continue;
            }
            if (in.peek() == close) {
                in.at++;
                return;
            }
            int from = in.at;
            String name = in.fieldName().toLowerCase(Locale.ROOT);
            if (name.isEmpty()) {
                throw in.at >= in.limit || in.peek() == '@'
                        ? notClosed(start, key, fields)
                        : in.broken("a name of a field is missing", in.at, in.at + 1, "write name = {value},");
            }
            expectEquals(name, from);
            BibtexEntry.Field field = values.read();
            fields.add(new BibtexEntry.Field(
                    name, in.place(from, from + name.length()), field.value(), field.written(), field.valueAt()));
            if (!names.add(name)) {
                in.problems()
                        .add(Problem.of(
                                        Rule.DUPLICATE_KEY,
                                        in.place(from, from + name.length()),
                                        name + " stands twice in \"" + key + "\"")
                                .asWarning()
                                .withHint("the first one is shown; join them, or take one away"));
            }
            comma(name, close);
        }
    }

    /** Reports a field that is not closed: the brace of the entry closed it, and further fields are in its value. */
    private BibtexScanner.Broken notClosed(int start, String key, List<BibtexEntry.Field> fields) {
        Optional<BibtexEntry.Field> open = fields.stream()
                .filter(field -> SWALLOWED.matcher(field.value()).find())
                .findFirst();
        if (open.isEmpty()) {
            return in.broken("the entry \"" + key + "\" is not closed", start, start + 1, CLOSE_HINT);
        }
        Location value = open.get().valueAt();
        in.problems()
                .add(Problem.of(
                                Rule.BIBTEX_SYNTAX,
                                new Location(value.file(), value.line(), value.column(), 1),
                                "the value of " + open.get().name() + " is not closed")
                        .withHint(CLOSE_HINT));
        return new BibtexScanner.Broken();
    }

    private void comma(String name, char close) {
        int end = in.at;
        in.skipBlanks();
        if (in.peek() == ',') {
            in.at++;
        } else if (in.peek() != close && in.at < in.limit && Character.isLetter(in.peek())) {
            in.problem("a comma is missing after the value of " + name, end - 1, end, "write it before the next field");
        }
    }

    private void expectEquals(String name, int from) throws BibtexScanner.Broken {
        in.skipBlanks();
        if (in.peek() != '=') {
            throw in.broken(
                    name.isEmpty() ? "a name is missing" : "a = is missing after \"" + name + "\"",
                    from,
                    Math.max(from + 1, from + name.length()),
                    "write " + (name.isEmpty() ? "name" : name) + " = {value}");
        }
        in.at++;
    }
}
