package backstory.markdown.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one rule that makes ids, slugs and heading ids out of names: lower-case letters and digits with single hyphens
 * between, NFC. Latin letters lose their marks ({@code détente} → {@code detente}); other scripts stay as they are,
 * since a transliteration would guess. Names that Windows reserves get a hyphen at the end, so that a site can be built
 * anywhere.
 */
public final class Slug {
    /** The first code point after ASCII; most names consist only of ASCII letters, digits and punctuation. */
    private static final int FIRST_OF_OTHERS = 0x80;

    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|(com|lpt)[1-9]");

    private Slug() {}

    /** Returns the slug of a name, or empty if none of its characters can be kept. */
    public static String of(String name) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        boolean latin = false;
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        int c;
        for (int at = 0; at < decomposed.length(); at += Character.charCount(c)) {
            c = decomposed.codePointAt(at);
            boolean mark = Letters.isMark(c);
            if (mark && latin) {
                continue;
            }
            if (!mark && !Character.isLetterOrDigit(c)) {
                gap = true;
                latin = false;
                continue;
            }
            if (gap && out.length() > 0) {
                out.append('-');
            }
            gap = false;
            latin = mark ? latin : isLatin(c);
            if (c < FIRST_OF_OTHERS) {
                out.append((char) c);
            } else {
                out.append(Letters.inBasicLatin(c));
            }
        }
        String slug = Normalizer.normalize(out, Normalizer.Form.NFC);
        return isReserved(slug) ? slug + "-" : slug;
    }

    /**
     * Returns true for what the rule could have made, so that an id that a writer gives is as safe as one made from a
     * name.
     */
    public static boolean isValid(String id) {
        return !id.isEmpty() && of(id).equals(id);
    }

    private static boolean isLatin(int c) {
        return c < FIRST_OF_OTHERS
                ? Character.isLetter(c)
                : Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static boolean isReserved(String slug) {
        return RESERVED.matcher(slug).matches();
    }
}
