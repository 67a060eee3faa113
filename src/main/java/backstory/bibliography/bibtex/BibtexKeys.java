package backstory.bibliography.bibtex;

/** Reads the keys of entries, and the text between a key and the fields. */
final class BibtexKeys {
    /** Characters that have another meaning in BibTeX and cannot be part of a key. */
    private static final String FORBIDDEN = "\"#{";

    private final BibtexScanner in;

    BibtexKeys(BibtexScanner in) {
        this.in = in;
    }

    /**
     * Reads the key that begins here, up to the fields; what is wrong with it is reported.
     *
     * @param close the character that closes the entry
     * @return the key as it is meant; empty if there is none, which the parser reports
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

    /**
     * Returns the key that was meant: the text before the next blank or comma, without characters that a key cannot
     * have.
     */
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

    /** Reports what follows a key in place of the comma. */
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
