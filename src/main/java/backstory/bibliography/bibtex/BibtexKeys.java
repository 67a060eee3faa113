package backstory.bibliography.bibtex;

/** Reads the keys of entries, and what stands between a key and the fields. */
final class BibtexKeys {
    /** What begins something else in BibTeX, and so can stand in no key. */
    private static final String FORBIDDEN = "\"#{";

    private final BibtexScanner in;

    BibtexKeys(BibtexScanner in) {
        this.in = in;
    }

    /**
     * The key that begins here, read to where the fields begin; what is wrong with it is reported.
     *
     * @param close what closes the entry
     * @return the key as it is meant; empty where there is none, which is left to the parser to tell
     */
    String read(char close) {
        int from = in.at;
        String key = written(close);
        in.skipBlanks();
        if (in.peek() == ',') {
            in.at++;
        } else if (in.peek() != close && FORBIDDEN.indexOf(in.peek()) >= 0 && isOneLine(from, in.at)) {
            return withoutSigns(from);
        } else if (in.peek() != close && !key.isEmpty()) {
            withoutComma(key, from);
        }
        return key;
    }

    private String written(char close) {
        int from = in.at;
        while (in.at < in.limit
                && !Character.isWhitespace(in.text.charAt(in.at))
                && ",=\"#{}".indexOf(in.text.charAt(in.at)) < 0
                && in.text.charAt(in.at) != close) {
            in.at++;
        }
        int end = in.at;
        in.skipBlanks();
        in.at = in.peek() == '=' ? from : end; // a field already, or the key
        return in.text.substring(from, in.at);
    }

    /** The key that was meant: what stands before the next blank or comma, less what no key can have. */
    private String withoutSigns(int from) {
        int sign = in.at;
        int end = from;
        while (end < in.limit && in.text.charAt(end) != ',' && !Character.isWhitespace(in.text.charAt(end))) {
            end++;
        }
        String key = in.text.substring(from, end).replaceAll("[=\"#{}()\\\\]", "");
        if (!key.isEmpty()) {
            String hint = "write " + key + " here and where texts cite it";
            in.problem("a key cannot have " + in.peek(), sign, sign + 1, hint);
        }
        toFields();
        return key;
    }

    /** Tells what comes after a key in the place of the comma. */
    private void withoutComma(String key, int from) {
        int end = from + key.length();
        if (in.at >= in.limit || in.peek() == '@') {
            return; // that the entry is not closed is reported where its fields are read
        }
        if (!isOneLine(end, in.at) || beginsField()) {
            in.problem("a comma is missing after the key", from, end, "write " + key + ",");
        } else if (in.at > end) {
            String hint = "write " + key + ", or join its words with a hyphen";
            in.problem("a key has no blanks, and a comma comes after it", from, in.at, hint);
            toFields();
        } else {
            in.problem("a key cannot have " + in.peek(), end, end + 1, "write " + key + ",");
            toFields();
        }
    }

    private boolean isOneLine(int from, int to) {
        return in.text.substring(from, to).indexOf('\n') < 0;
    }

    private boolean beginsField() {
        int from = in.at;
        boolean named = !in.fieldName().isEmpty();
        in.skipBlanks();
        boolean begins = named && in.peek() == '=';
        in.at = from;
        return begins;
    }

    private void toFields() {
        while (in.at < in.limit && in.peek() != ',' && in.peek() != '\n') {
            in.at++;
        }
        in.at += in.peek() == ',' ? 1 : 0;
    }
}
