package backstory.render.style;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokens of a style sheet: the first definition of each outside the rules for dark screens, and the first within
 * them. Later definitions, for paper or high contrast, do not count as tokens of a scheme and stay as they are.
 */
record Tokens(String style) {
    private static final Pattern TOKEN =
            Pattern.compile("--(?<name>[a-z]+):\\s*#(?<digits>[0-9a-fA-F]{3}|[0-9a-fA-F]{6})\\b");
    private static final Pattern DARK =
            Pattern.compile("@media\\s*\\(prefers-color-scheme:\\s*dark\\)\\s*\\{.*?\\}\\s*\\}", Pattern.DOTALL);

    /** The colours of the light scheme, by token. */
    SortedMap<String, Rgb> light() {
        return of(false);
    }

    /** Returns the colours of the dark scheme, by token; what it does not define has the light colour. */
    SortedMap<String, Rgb> dark() {
        SortedMap<String, Rgb> all = of(false);
        all.putAll(of(true));
        return all;
    }

    private SortedMap<String, Rgb> of(boolean dark) {
        SortedMap<String, Rgb> colors = new TreeMap<>();
        each((found, isDark) -> {
            if (isDark == dark) {
                colors.putIfAbsent(found.group(1), Rgb.parse(found.group(2)));
            }
            return found.group();
        });
        return colors;
    }

    /** The style sheet with other colours of the same names. */
    Tokens with(Map<String, Rgb> light, Map<String, Rgb> dark) {
        SortedMap<String, Rgb> leftLight = new TreeMap<>(light);
        SortedMap<String, Rgb> leftDark = new TreeMap<>(dark);
        return new Tokens(each((found, isDark) -> {
            Rgb color = (isDark ? leftDark : leftLight).remove(found.group(1));
            return color == null ? found.group() : "--" + found.group(1) + ": " + color.hex();
        }));
    }

    private String each(BiFunction<MatchResult, Boolean, String> replace) {
        Matcher dark = DARK.matcher(style);
        int from = dark.find() ? dark.start() : style.length();
        int to = from < style.length() ? dark.end() : style.length();
        return TOKEN.matcher(style)
                .replaceAll(found ->
                        Matcher.quoteReplacement(replace.apply(found, found.start() >= from && found.start() < to)));
    }
}
