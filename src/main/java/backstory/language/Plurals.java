package backstory.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Chooses the form of a word for a count, by the cardinal plural rules of Unicode CLDR, from 42 on, for whole numbers
 * (common/supplemental/plurals.xml, https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules). Rules
 * for fractions and compact numbers are left out, since counts have neither; so Russian never has {@code OTHER} and
 * Czech never {@code MANY} here.
 */
public final class Plurals {
    /** The categories of CLDR. A language uses some of them, {@code OTHER} where no rule holds. */
    public enum Category {
        ZERO,
        ONE,
        TWO,
        FEW,
        MANY,
        OTHER
    }

    private static final Plurals ONLY_OTHER = new Plurals(n -> Category.OTHER);
    private static final Plurals ONE_AND_OTHER = new Plurals(n -> n == 1 ? Category.ONE : Category.OTHER);
    private static final Plurals FROM_TWO = new Plurals(n -> n <= 1 ? Category.ONE : Category.OTHER);
    private static final Plurals ONE_AND_MILLIONS = new Plurals(n -> n == 1 ? Category.ONE : million(n));
    private static final Plurals FROM_TWO_AND_MILLIONS = new Plurals(n -> n <= 1 ? Category.ONE : million(n));
    private static final Plurals ARABIC = new Plurals(Plurals::arabic);
    private static final Plurals HEBREW =
            new Plurals(n -> n == 1 ? Category.ONE : n == 2 ? Category.TWO : Category.OTHER);
    private static final Plurals EAST_SLAVIC = new Plurals(n -> slavic(n, Category.MANY));
    private static final Plurals SOUTH_SLAVIC = new Plurals(n -> slavic(n, Category.OTHER));
    private static final Plurals POLISH =
            new Plurals(n -> n == 1 ? Category.ONE : isSlavicFew(n) ? Category.FEW : Category.MANY);
    private static final Plurals CZECH =
            new Plurals(n -> n == 1 ? Category.ONE : n >= 2 && n <= 4 ? Category.FEW : Category.OTHER);
    private static final Plurals ROMANIAN = new Plurals(
            n -> n == 1 ? Category.ONE : n == 0 || (n % 100 >= 1 && n % 100 <= 19) ? Category.FEW : Category.OTHER);

    private static final Map<String, Plurals> BY_LANGUAGE = Map.ofEntries(
            Map.entry("ar", ARABIC),
            Map.entry("bg", ONE_AND_OTHER),
            Map.entry("bs", SOUTH_SLAVIC),
            Map.entry("ca", ONE_AND_MILLIONS),
            Map.entry("cs", CZECH),
            Map.entry("da", ONE_AND_OTHER),
            Map.entry("de", ONE_AND_OTHER),
            Map.entry("el", ONE_AND_OTHER),
            Map.entry("en", ONE_AND_OTHER),
            Map.entry("es", ONE_AND_MILLIONS),
            Map.entry("et", ONE_AND_OTHER),
            Map.entry("fa", FROM_TWO),
            Map.entry("fi", ONE_AND_OTHER),
            Map.entry("fr", FROM_TWO_AND_MILLIONS),
            Map.entry("he", HEBREW),
            Map.entry("hi", FROM_TWO),
            Map.entry("hr", SOUTH_SLAVIC),
            Map.entry("hu", ONE_AND_OTHER),
            Map.entry("id", ONLY_OTHER),
            Map.entry("it", ONE_AND_MILLIONS),
            Map.entry("ja", ONLY_OTHER),
            Map.entry("ka", ONE_AND_OTHER),
            Map.entry("ko", ONLY_OTHER),
            Map.entry("nb", ONE_AND_OTHER),
            Map.entry("nl", ONE_AND_OTHER),
            Map.entry("nn", ONE_AND_OTHER),
            Map.entry("no", ONE_AND_OTHER),
            Map.entry("pl", POLISH),
            Map.entry("pt", FROM_TWO_AND_MILLIONS),
            Map.entry("pt-PT", ONE_AND_MILLIONS),
            Map.entry("ro", ROMANIAN),
            Map.entry("ru", EAST_SLAVIC),
            Map.entry("sk", CZECH),
            Map.entry("sr", SOUTH_SLAVIC),
            Map.entry("sv", ONE_AND_OTHER),
            Map.entry("th", ONLY_OTHER),
            Map.entry("tr", ONE_AND_OTHER),
            Map.entry("uk", EAST_SLAVIC),
            Map.entry("ur", ONE_AND_OTHER),
            Map.entry("vi", ONLY_OTHER),
            Map.entry("zh", ONLY_OTHER));

    private final IntFunction<Category> rule;

    private Plurals(IntFunction<Category> rule) {
        this.rule = rule;
    }

    /**
     * The rule for the first of some tags that has one, from the exact to the general ({@code pt-PT}, {@code pt});
     * empty for a language that is still to be added here.
     */
    public static Optional<Plurals> of(List<String> tags) {
        return tags.stream().filter(BY_LANGUAGE::containsKey).findFirst().map(BY_LANGUAGE::get);
    }

    /** The form for a count; one below zero has the form of its amount. */
    public Category category(int count) {
        return rule.apply(Math.abs(count));
    }

    /** The forms that whole numbers have in this language: a message about a count has one for each. */
    Set<Category> categories() {
        Set<Category> used = EnumSet.of(category(1_000_000));
        IntStream.rangeClosed(0, 200).mapToObj(this::category).forEach(used::add);
        return used;
    }

    private static Category million(int n) {
        return n != 0 && n % 1_000_000 == 0 ? Category.MANY : Category.OTHER;
    }

    private static Category arabic(int n) {
        if (n <= 2) {
            return n == 0 ? Category.ZERO : n == 1 ? Category.ONE : Category.TWO;
        }
        int rest = n % 100;
        return rest >= 11 ? Category.MANY : rest >= 3 ? Category.FEW : Category.OTHER;
    }

    private static Category slavic(int n, Category otherwise) {
        if (n % 10 == 1 && n % 100 != 11) {
            return Category.ONE;
        }
        return isSlavicFew(n) ? Category.FEW : otherwise;
    }

    private static boolean isSlavicFew(int n) {
        return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
    }
}
