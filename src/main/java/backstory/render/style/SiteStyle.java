package backstory.render.style;

import backstory.entry.site.Appearance;
import backstory.entry.value.LocatedText;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the style sheet of a site: its colours and fonts replace those of the theme, token by token, so that all other
 * rules stay as they are, including those for paper and for high contrast.
 */
public final class SiteStyle {
    /** Where the fonts of a site lie among the files of its theme. */
    public static final String ASSETS = "assets/";

    private final Appearance look;
    private final SortedMap<String, byte[]> assets;
    private final Problems problems;

    private SiteStyle(Appearance look, SortedMap<String, byte[]> assets, Problems problems) {
        this.look = look;
        this.assets = assets;
        this.problems = problems;
    }

    /**
     * The style sheet of a site.
     *
     * @param style the theme's
     * @param assets the files of the theme by name, such as {@code assets/fonts/text.woff2}
     * @param problems what cannot be done, at its place in {@code site.yaml}
     */
    public static String of(String style, Appearance look, SortedMap<String, byte[]> assets, Problems problems) {
        Tokens colored = SiteColors.in(new Tokens(style), look.colors(), problems);
        return new SiteStyle(look, assets, problems).withFonts(colored.style());
    }

    /** The colours of a style sheet for light screens, as numbers of six hexadecimal digits, by token: {@code paper}. */
    public static SortedMap<String, Integer> colors(String style) {
        SortedMap<String, Integer> colors = new TreeMap<>();
        new Tokens(style).light().forEach((name, color) -> colors.put(name, color.value()));
        return colors;
    }

    /** The background colours of pages, which also colour the bar of a browser. */
    public record Papers(String light, String dark) {
        /** The papers of a style sheet; empty where it has no such token. */
        public static Papers of(String style) {
            Tokens tokens = new Tokens(style);
            return new Papers(hex(tokens.light()), hex(tokens.dark()));
        }

        private static String hex(Map<String, Rgb> tokens) {
            return Optional.ofNullable(tokens.get("paper")).map(Rgb::hex).orElse("");
        }
    }

    private String withFonts(String style) {
        String all = style;
        for (Map.Entry<String, LocatedText> font : look.fonts().entrySet()) {
            Optional<FontFile> file = file(font.getValue());
            if (file.isPresent()) {
                all = with(all, font.getKey(), font.getValue(), file.get());
            }
        }
        return all;
    }

    /** Puts the face before those of the theme, which are used until it is loaded and for letters that it lacks. */
    private String with(String style, String face, LocatedText path, FontFile file) {
        Matcher token = Pattern.compile("--" + face + ":\\s*(?=[^;]*;)").matcher(style);
        if (!token.find()) {
            String message = "the style sheet has no " + face + " to be set";
            problems.add(Problem.of(Rule.INVALID_VALUE, path.at(), message)
                    .withHint("define --" + face + ": … in the assets/backstory.css of your own"));
            return style;
        }
        String name = "site-" + face;
        return style.substring(0, token.end()) + name + ", " + style.substring(token.end())
                + "\n@font-face { font-family: " + name + "; src: url(\"" + path.text() + "\") format(\""
                + file.format()
                + "\");" + (file.variable() ? " font-weight: 100 900;" : "") + " font-display: swap; }\n";
    }

    private Optional<FontFile> file(LocatedText path) {
        byte[] bytes = assets.get(ASSETS + path.text());
        if (bytes == null) {
            List<String> known = assets.keySet().stream()
                    .map(name -> name.substring(ASSETS.length()))
                    .toList();
            problems.add(Problem.of(Rule.BROKEN_LINK, path.at(), "templates/assets/ has no file " + path.text())
                    .withHint("a font is named by its path from there, such as fonts/text.woff2")
                    .suggest(path.text(), known));
            return Optional.empty();
        }
        if (!path.text().matches("[^\\s'\"()\\\\?#%]+")) {
            problems.add(Problem.of(Rule.UNFIT_NAME, path.at(), "no style sheet can name " + path.text())
                    .withHint("give the file a name of letters, digits, hyphens and dots"));
            return Optional.empty();
        }
        Optional<FontFile> file = FontFile.of(bytes);
        if (file.isEmpty()) {
            problems.add(Problem.of(Rule.INVALID_VALUE, path.at(), path.text() + " is no font that browsers take")
                    .withHint("they take .woff2, .woff, .ttf and .otf; .woff2 is the smallest"));
        }
        return file;
    }
}
