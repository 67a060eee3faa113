package backstory.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character references of HTML (13.2.5.72 and 13.5) by which text stands between tags and in attributes. */
public final class CharacterReferences {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[xX](?<hex>[0-9a-fA-F]+);?|#(?<decimal>[0-9]+);?|(?<name>lt|gt|quot|apos|amp);)");

    /** What browsers show for the control signs from 80 to 9F, as which old pages have those of Windows (13.2.5.80). */
    private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static final int FIRST_OF_WINDOWS = 0x80;

    private static final int REPLACEMENT = 0xFFFD;

    private CharacterReferences() {}

    /** A text as HTML, between tags or in double quotation marks. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /**
     * The text that some HTML without tags stands for. All numbers are read, with their semicolon or without, and the five
     * names by which programs escape what they must; any other name stays as it is.
     */
    public static String unescape(String html) {
        if (html.indexOf('&') < 0) {
            return html;
        }
        Matcher reference = REFERENCE.matcher(html);
        StringBuilder out = new StringBuilder(html.length());
        while (reference.find()) {
            reference.appendReplacement(out, "");
            out.appendCodePoint(meant(reference));
        }
        return reference.appendTail(out).toString();
    }

    private static int meant(Matcher reference) {
        String hex = reference.group("hex");
        String decimal = reference.group("decimal");
        return hex != null
                ? character(number(hex, 16))
                : decimal != null ? character(number(decimal, 10)) : named(reference.group("name"));
    }

    private static int named(String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> '&';
        };
    }

    /** The number, or one beyond Unicode where it has too many digits. */
    private static int number(String digits, int radix) {
        int number = 0;
        for (int at = 0; at < digits.length() && number <= Character.MAX_CODE_POINT; at++) {
            number = number * radix + Character.digit(digits.charAt(at), radix);
        }
        return number;
    }

    private static int character(int number) {
        int ofWindows = number - FIRST_OF_WINDOWS;
        if (ofWindows >= 0 && ofWindows < WINDOWS.length()) {
            return WINDOWS.charAt(ofWindows);
        }
        boolean none = number == 0
                || number > Character.MAX_CODE_POINT
                || (number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE);
        return none ? REPLACEMENT : number;
    }
}
