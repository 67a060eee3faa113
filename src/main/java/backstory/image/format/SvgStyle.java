package backstory.image.format;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style of a drawing, token by token (CSS Syntax, level 3). What is not a token of a plain style, such as an
 * escape, is refused, since browsers and this class might read it differently.
 */
final class SvgStyle {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<comment>/\\*.*?\\*/)"
                    + "|(?<text>\"[^\"\\\\\\p{Cntrl}]*+\"|'[^'\\\\\\p{Cntrl}]*+')"
                    + "|(?<own>(?i:url)\\(\\s*+(?<mark>[\"']?)#[^\"'()\\\\\\s\\p{Cntrl}]++\\k<mark>\\s*+\\))"
                    + "|(?<rule>@[\\w-]*+)"
                    + "|(?<name>[\\w-]++)\\("
                    + "|[\\w.#%-]++|[^\\x00-\\x7F]++|\\s++|[:;,{}()\\[\\]>+~*=!|^$]|/(?!\\*)",
            Pattern.DOTALL);

    private static final Set<String> RULES = Set.of("@media", "@supports", "@keyframes");

    /** The functions that compute numbers, colours and places, and load nothing. */
    private static final Set<String> FUNCTIONS = Set.of(
            "rgb",
            "rgba",
            "hsl",
            "hsla",
            "hwb",
            "lab",
            "lch",
            "oklab",
            "oklch",
            "color",
            "color-mix",
            "light-dark",
            "calc",
            "min",
            "max",
            "clamp",
            "var",
            "matrix",
            "matrix3d",
            "translate",
            "translatex",
            "translatey",
            "translate3d",
            "scale",
            "scalex",
            "scaley",
            "rotate",
            "skew",
            "skewx",
            "skewy",
            "blur",
            "brightness",
            "contrast",
            "drop-shadow",
            "grayscale",
            "hue-rotate",
            "invert",
            "opacity",
            "saturate",
            "sepia",
            "circle",
            "ellipse",
            "inset",
            "polygon",
            "path",
            "rect",
            "not",
            "is",
            "where",
            "nth-child",
            "nth-of-type",
            "nth-last-child",
            "nth-last-of-type",
            "lang",
            "icc-color");

    private SvgStyle() {}

    /** Returns true for numbers and words alone, such as the path of a coast. */
    private static boolean isPlain(String style) {
        return style.chars().noneMatch(sign -> "(@\\\"'/".indexOf(sign) >= 0);
    }

    /**
     * Returns what a style does that it must not do, as the end of a sentence; empty if it does nothing of the kind.
     */
    static Optional<String> fault(String style) {
        if (isPlain(style)) {
            return Optional.empty();
        }
        Matcher token = TOKEN.matcher(style);
        int at = 0;
        while (at < style.length()) {
            token.region(at, style.length());
            if (!token.lookingAt()) {
                return Optional.of("the sign " + style.substring(at, style.offsetByCodePoints(at, 1)));
            }
            String rule = token.group("rule");
            if (rule != null && !RULES.contains(rule.toLowerCase(Locale.ROOT))) {
                return Optional.of(rule);
            }
            String name = token.group("name");
            if (name != null && !FUNCTIONS.contains(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(name + "()");
            }
            at = token.end();
        }
        return Optional.empty();
    }

    /** Returns the same style without comments, which browsers ignore between two tokens. */
    static String bare(String style) {
        if (!style.contains("/*")) {
            return style;
        }
        return TOKEN.matcher(style).replaceAll(token -> {
            boolean comment = token.group().startsWith("/*");
            return comment ? "/**/" : Matcher.quoteReplacement(token.group());
        });
    }
}
