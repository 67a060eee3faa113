package backstory.render.style;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The colours of one scheme, light or dark, by token: those of the theme, with four that a site may name ({@link #NAMED})
 * and all that follows from these.
 *
 * <p>What follows, for a site with paper or ink of its own. All mixing is done in {@link Oklab}; a colour of the theme that
 * does all that is asked of it stays as long as paper and ink are the theme's.
 *
 * <ul>
 *   <li>{@code panel}: paper with 5 % of ink, less where letters would not stand out from it;
 *   <li>{@code muted}: ink with 32 % of paper, less where it would not stand out by {@value #MUTED} to 1 as small
 *       letters should;
 *   <li>{@code hairline}: paper with 18 % of ink; it only decorates;
 *   <li>{@code control}: half paper and half ink, with more ink until it stands out by 3 to 1;
 *   <li>{@code marker}: the theme's hue, as light or dark as it has to be for letters that stand on it;
 *   <li>{@code focus}: that of links where the theme has it so, else the theme's, as light or dark as a sign has to be.
 * </ul>
 */
final class Scheme {
    /** What a site may name. */
    static final List<String> NAMED = List.of("accent", "paper", "ink", "link");

    private static final double MUTED = 7;

    private final SortedMap<String, Rgb> theme;
    private final SortedMap<String, Rgb> colors;

    private Scheme(SortedMap<String, Rgb> theme, SortedMap<String, Rgb> colors) {
        this.theme = theme;
        this.colors = colors;
    }

    /**
     * The scheme of a site.
     *
     * @param theme every token of the theme
     * @param named some of {@link #NAMED}
     */
    static SortedMap<String, Rgb> of(SortedMap<String, Rgb> theme, Map<String, Rgb> named) {
        SortedMap<String, Rgb> colors = new TreeMap<>(theme);
        colors.putAll(named);
        if (!named.isEmpty() && theme.keySet().containsAll(NAMED)) {
            new Scheme(theme, colors).derive();
        }
        return Collections.unmodifiableSortedMap(colors);
    }

    private void derive() {
        Rgb paper = color("paper");
        Rgb ink = color("ink");
        put("panel", Contrast.mix(paper, ink, 5, 0, this::carriesText), this::carriesText);
        List<Rgb> plain = List.of(paper, color("panel"));
        Predicate<Rgb> soft = found -> Contrast.reaches(found, plain, MUTED);
        put("muted", Contrast.mix(ink, paper, 32, 0, soft), soft);
        put("hairline", Contrast.mix(paper, ink, 18, 19, found -> true), found -> true);
        Predicate<Rgb> sign = found -> Contrast.reaches(found, plain, Contrast.SIGN);
        put("control", Contrast.mix(paper, ink, 50, 100, sign), sign);
        List<Rgb> letters = List.of(color("ink"), color("link"), color("muted"), color("accent"));
        Predicate<Rgb> carriesAll = found -> Contrast.reaches(found, letters, Contrast.TEXT);
        put("marker", Contrast.nearest(theme("marker"), letters, Contrast.TEXT), carriesAll);
        boolean ofLinks = theme("focus").equals(theme("link"));
        colors.put("focus", Contrast.nearest(ofLinks ? color("link") : theme("focus"), plain, Contrast.SIGN));
    }

    private boolean carriesText(Rgb ground) {
        return List.of(color("ink"), color("link"), color("accent")).stream()
                .allMatch(letters -> letters.contrast(ground) >= Contrast.TEXT);
    }

    private void put(String token, Rgb derived, Predicate<Rgb> fits) {
        Rgb own = theme(token);
        boolean samePaper =
                color("paper").equals(theme("paper")) && color("ink").equals(theme("ink"));
        colors.put(token, samePaper && fits.test(own) ? own : derived);
    }

    private Rgb color(String token) {
        return colors.getOrDefault(token, new Rgb(0));
    }

    private Rgb theme(String token) {
        return theme.getOrDefault(token, color("ink"));
    }
}
