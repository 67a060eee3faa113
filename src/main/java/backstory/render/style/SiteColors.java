package backstory.render.style;

import backstory.entry.site.Appearance;
import backstory.entry.value.LocatedText;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the colours that a site names into the style sheet, if they have enough contrast. */
final class SiteColors {
    /** The contrast of a site's accent and links on dark paper if the site sets no dark colours. */
    private static final double AT_NIGHT = 7;

    private final Appearance.Colors named;
    private final Problems problems;

    private SiteColors(Appearance.Colors named, Problems problems) {
        this.named = named;
        this.problems = problems;
    }

    /**
     * The style sheet in the site's colours.
     *
     * @param problems colours that stand out too little, at their places in {@code site.yaml}
     */
    static Tokens in(Tokens tokens, Appearance.Colors named, Problems problems) {
        if (named.light().isEmpty() && named.dark().isEmpty()) {
            return tokens;
        }
        SiteColors colors = new SiteColors(named, problems);
        SortedMap<String, Rgb> light = colors.scheme(tokens.light(), rgb(named.light()), named.light());
        SortedMap<String, Rgb> dark = colors.scheme(tokens.dark(), colors.atNight(tokens.dark()), named.dark());
        return tokens.with(light, dark);
    }

    private static SortedMap<String, Rgb> rgb(Map<String, LocatedText> named) {
        SortedMap<String, Rgb> colors = new TreeMap<>();
        named.forEach((name, written) -> colors.put(name, Rgb.parse(written.text())));
        return colors;
    }

    /**
     * Returns the dark colours that the site names. If it names accent and links for light screens only, they keep
     * their hue.
     */
    private SortedMap<String, Rgb> atNight(SortedMap<String, Rgb> theme) {
        SortedMap<String, Rgb> colors = rgb(named.dark());
        Rgb paper = colors.getOrDefault("paper", theme.getOrDefault("paper", new Rgb(0)));
        rgb(named.light()).forEach((name, color) -> {
            if (name.equals("accent") || name.equals("link")) {
                colors.putIfAbsent(name, Contrast.nearest(color, List.of(paper), AT_NIGHT));
            }
        });
        return colors;
    }

    private SortedMap<String, Rgb> scheme(
            SortedMap<String, Rgb> theme, SortedMap<String, Rgb> colors, Map<String, LocatedText> written) {
        written.forEach((name, color) -> {
            if (!theme.containsKey(name)) {
                problems.add(Problem.of(Rule.INVALID_VALUE, color.at(), "the style sheet has no " + name + " to be set")
                        .withHint("define --" + name + ": #… in the assets/backstory.css of your own"));
            }
        });
        SortedMap<String, Rgb> all = new TreeMap<>(theme);
        all.putAll(colors);
        for (String letters : List.of("ink", "link", "accent")) {
            check(letters, all, written);
        }
        return Scheme.of(theme, colors);
    }

    private void check(String letters, Map<String, Rgb> all, Map<String, LocatedText> written) {
        LocatedText own = written.getOrDefault(letters, written.get("paper"));
        Rgb on = all.get("paper");
        Rgb color = all.get(letters);
        if (own == null || on == null || color == null || color.contrast(on) >= Contrast.TEXT) {
            return;
        }
        String whose = written.containsKey(letters) ? "" : ", which is the theme's,";
        problems.add(tooLittle(own.at(), letters + " " + color.hex() + whose, on, color)
                .withHint("the nearest that passes: " + letters + ": \""
                        + Contrast.nearest(color, List.of(on), Contrast.TEXT).hex() + "\""));
    }

    private static Problem tooLittle(Location at, String letters, Rgb paper, Rgb color) {
        double ratio = Math.floor(color.contrast(paper) * 100) / 100; // never as much as it has to be
        return Problem.of(
                Rule.LOW_CONTRAST,
                at,
                String.format(
                        Locale.ROOT,
                        "%s stands out from paper %s by %.2f to 1, and letters need 4.5 to 1 (WCAG AA)",
                        letters,
                        paper.hex(),
                        ratio));
    }
}
