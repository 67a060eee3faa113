package backstory.edtf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of the text that is being parsed, without the spaces around it, and its position in the whole. */
record EdtfPiece(String text, int from) {
    private static final int LONGEST_SHOWN = 40;

    static EdtfPiece of(String whole) {
        return new EdtfPiece(whole, 0).part(0, whole.length());
    }

    /** Returns the part between two indices of this piece. */
    EdtfPiece part(int start, int end) {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new EdtfPiece(text.substring(first, last), from + first);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    Matcher matcher(Pattern pattern) {
        return pattern.matcher(text);
    }

    int to() {
        return from + text.length();
    }

    /** Returns the whole text with other words in place of this part. */
    String replacedIn(String whole, String words) {
        return whole.substring(0, from) + words + whole.substring(to());
    }

    EdtfError error(String message, String hint) {
        return new EdtfError(message, hint, from, to());
    }

    /** Returns the error for a part of the right form that names a day, month or time that does not exist. */
    EdtfError noSuch(String reason, String hint) {
        return error(shown() + " is not a date (" + reason + ")", hint);
    }

    /** Returns the error for a part that is not a date; {@link EdtfAdvice} replaces its empty hint. */
    EdtfError unrecognized() {
        return error(shown() + " is not a date", "");
    }

    /** Returns the text as a message can contain it: on one line, not too long, in quotation marks if it has words. */
    String shown() {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
        boolean fits = line.codePointCount(0, line.length()) <= LONGEST_SHOWN;
        String cut = fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
        return cut.matches("[0-9A-Z~?%:+/.\\[\\],{}…–-]+") ? cut : "\"" + cut + "\"";
    }
}
