package backstory.entry.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language of a text, as a tag of BCP 47 (RFC 5646) in its usual letter case: {@code en}, {@code pt-BR},
 * {@code zh-Hant}. Two-letter languages are those of ISO 639-1, so that {@code xx} is caught; three letters are for a
 * language that has no two ({@code ckb}, never {@code eng}). Other languages, scripts, regions and variants are held to
 * their shape only. Extended and grandfathered tags are not accepted.
 *
 * @param text the tag
 */
public record LanguageTag(String text) {
    private static final Pattern SHAPE = Pattern.compile("(?<language>[a-z]{2,3})(?:-(?<script>[a-z]{4}))?"
            + "(?:-(?<region>[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
            + "(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?");
    private static final String ISO_639_1 =
            "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de "
                    + "dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia "
                    + "id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo "
                    + "lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl "
                    + "ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk "
                    + "tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";
    private static final Set<String> TWO_LETTERS = Set.of(ISO_639_1.split(" "));
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi");
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES = Set.of(
            "ae", "ar", "arc", "arz", "azb", "ckb", "dv", "fa", "glk", "he", "ks", "lrc", "mzn", "nqo", "pnb", "ps",
            "sd", "syr", "ug", "ur", "yi");

    /** English, whose words are always there. Made last, since making it needs the constants above. */
    public static final LanguageTag ENGLISH = new LanguageTag("en");

    public LanguageTag {
        if (!canonical(text).equals(Optional.of(text))) {
            throw new IllegalArgumentException("not a language: " + text);
        }
    }

    /** The language that a tag names, in any letter case; empty if it is no tag. */
    public static Optional<LanguageTag> parse(String text) {
        return canonical(text).map(LanguageTag::new);
    }

    /**
     * Returns the tag that was probably meant by an invalid one: {@code en} by {@code eng}, {@code de-AT} by
     * {@code ger_at}, {@code he} by {@code iw}; empty if that is unclear.
     */
    public static Optional<LanguageTag> meantBy(String text) {
        String[] parts = text.strip().toLowerCase(Locale.ROOT).replace('_', '-').split("-", 2);
        String language = ShorterCodes.ALL.getOrDefault(parts[0], parts[0]);
        return parse(parts.length > 1 ? language + "-" + parts[1] : language);
    }

    /** The codes of ISO 639-1 by others for the same languages: those of ISO 639-2, and former ones. */
    private static final class ShorterCodes {
        /** Where the English name gave another code than the language's own. */
        private static final String BIBLIOGRAPHIC =
                "alb:sq arm:hy baq:eu bur:my chi:zh cze:cs dut:nl fre:fr geo:ka ger:de "
                        + "gre:el ice:is mac:mk mao:mi may:ms per:fa rum:ro slo:sk tib:bo wel:cy mol:ro scc:sr scr:hr";

        private static final String FORMER = "iw:he in:id ji:yi jw:jv mo:ro";

        static final Map<String, String> ALL = all();

        private static Map<String, String> all() {
            Map<String, String> codes = new HashMap<>();
            TWO_LETTERS.forEach(code -> codes.put(Locale.forLanguageTag(code).getISO3Language(), code));
            for (String pair : (BIBLIOGRAPHIC + " " + FORMER).split(" ", -1)) {
                codes.put(pair.substring(0, pair.indexOf(':')), pair.substring(pair.indexOf(':') + 1));
            }
            return Map.copyOf(codes);
        }
    }

    private static Optional<String> canonical(String text) {
        return TWO_LETTERS.contains(text) ? Optional.of(text) : canonicalByShape(text);
    }

    private static Optional<String> canonicalByShape(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher parts = SHAPE.matcher(lower);
        if (!parts.matches()
                || (lower.indexOf('-') == 2 && !TWO_LETTERS.contains(lower.substring(0, 2)))
                || (lower.length() == 2 && !TWO_LETTERS.contains(lower))
                || ShorterCodes.ALL.containsKey(parts.group("language"))) {
            return Optional.empty();
        }
        StringBuilder tag = new StringBuilder(lower);
        if (parts.group("script") != null) {
            tag.setCharAt(parts.start("script"), Character.toUpperCase(tag.charAt(parts.start("script"))));
        }
        if (parts.group("region") != null) {
            String region = parts.group("region").toUpperCase(Locale.ROOT);
            tag.replace(parts.start("region"), parts.end("region"), region);
        }
        return Optional.of(tag.toString());
    }

    /** The language without script, region and the rest: {@code pt} of {@code pt-BR}. */
    public String language() {
        int end = text.indexOf('-');
        return end < 0 ? text : text.substring(0, end);
    }

    /** True for {@code ar}, {@code he}, {@code uz-Arab}: by the script where one is given, else by the language. */
    public boolean isRightToLeft() {
        if (text.indexOf('-') < 0) {
            return RIGHT_TO_LEFT_LANGUAGES.contains(text);
        }
        Matcher parts = SHAPE.matcher(text.toLowerCase(Locale.ROOT));
        return (parts.matches() && parts.group("script") != null)
                ? RIGHT_TO_LEFT_SCRIPTS.contains(text.substring(parts.start("script"), parts.end("script")))
                : RIGHT_TO_LEFT_LANGUAGES.contains(language());
    }

    /** This tag, then each shorter one, as RFC 4647 looks it up: {@code zh-Hant-TW}, {@code zh-Hant}, {@code zh}. */
    public List<String> lookup() {
        if (text.indexOf('-') < 0) {
            return List.of(text);
        }
        List<String> tags = new ArrayList<>();
        String tag = text;
        while (!tag.isEmpty()) {
            tags.add(tag);
            tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-'))).replaceFirst("-[a-z0-9]$", "");
        }
        return List.copyOf(tags);
    }

    @Override
    public String toString() {
        return text;
    }
}
