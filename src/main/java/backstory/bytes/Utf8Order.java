package backstory.bytes;

import java.util.Comparator;

/**
 * The order of texts by code points, which is also that of their UTF-8 bytes. That of {@link String#compareTo} differs where
 * texts have surrogate pairs.
 */
public final class Utf8Order {
    /** The order as a comparator. */
    public static final Comparator<String> COMPARATOR = Utf8Order::compare;

    private Utf8Order() {}

    /** Negative, 0 or positive, as {@link Comparator#compare} answers. */
    public static int compare(String a, String b) {
        return hasPairs(a) || hasPairs(b) ? comparePoints(a, b) : a.compareTo(b);
    }

    /**
     * Java answers at once for texts of Latin letters, as nearly all paths are: sites have paths by the hundred
     * thousand.
     */
    private static boolean hasPairs(String text) {
        return text.codePointCount(0, text.length()) < text.length();
    }

    private static int comparePoints(String a, String b) {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            char left = a.charAt(i);
            char right = b.charAt(i);
            if (left != right) {
                return Integer.compare(rank(left), rank(right));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /** Halves of surrogate pairs stand for code points above all others. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? 0x10000 + unit : unit;
    }
}
