package backstory.render.style;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.site.Appearance;
import backstory.entry.value.LocatedText;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The theme's style sheet in the colours and fonts of a site. */
class SiteStyleTest {
    private final Problems problems = new Problems();
    private final SortedMap<String, byte[]> assets = new TreeMap<>();

    private static String theme() {
        try {
            return Files.readString(Path.of("templates/assets/backstory.css"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static LocatedText written(String text) {
        return new LocatedText(text, new Location("content/site.yaml", 3, 11, 9));
    }

    private static Map<String, LocatedText> colors(String... pairs) {
        Map<String, LocatedText> colors = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            colors.put(pairs[i], written(pairs[i + 1]));
        }
        return colors;
    }

    private Tokens styled(String style, Map<String, LocatedText> light, Map<String, LocatedText> dark) {
        Appearance look = new Appearance(
                Optional.empty(), new Appearance.Colors(light, dark), new TreeMap<>(), Text.NONE, Optional.empty());
        return new Tokens(SiteStyle.of(style, look, assets, problems));
    }

    private String fonts(String style, String... pairs) {
        Appearance look = new Appearance(
                Optional.empty(),
                new Appearance.Colors(Map.of(), Map.of()),
                new TreeMap<>(colors(pairs)),
                Text.NONE,
                Optional.empty());
        return SiteStyle.of(style, look, assets, problems);
    }

    private List<String> told() {
        return problems.sorted().stream()
                .map((Problem problem) -> problem.message() + "; " + problem.hint())
                .toList();
    }

    @Test
    void without_a_word_of_the_look_it_is_the_theme_s_to_the_letter() {
        assertThat(styled(theme(), Map.of(), Map.of()).style()).isEqualTo(theme());
    }

    @Test
    void an_accent_takes_the_place_of_the_theme_s_and_all_else_stays() {
        Tokens before = new Tokens(theme());
        Tokens after = styled(theme(), colors("accent", "005f3c"), colors("accent", "8fd6b4"));

        SortedMap<String, Rgb> light = before.light();
        light.put("accent", Rgb.parse("005f3c"));
        SortedMap<String, Rgb> dark = before.dark();
        dark.put("accent", Rgb.parse("8fd6b4"));
        assertThat(after.light()).isEqualTo(light);
        assertThat(after.dark()).isEqualTo(dark);
    }

    @Test
    void an_accent_for_light_screens_alone_keeps_its_hue_on_dark_ones() {
        Rgb accent =
                styled(theme(), colors("accent", "005f3c"), Map.of()).dark().get("accent");

        assertThat(accent.hex()).isEqualTo("#65b28a");
        assertThat(accent.contrast(new Tokens(theme()).dark().get("paper"))).isGreaterThanOrEqualTo(7);
    }

    @Test
    void the_rules_for_high_contrast_stay() {
        String style = styled(theme(), colors("paper", "fff0e0"), Map.of()).style();

        assertThat(style).contains("  :root { --muted: var(--ink); --hairline: var(--ink); --control: var(--ink); }");
    }

    /** Whatever paper a site has, text has enough contrast on every background on which it may stand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "fff7f2 2b1622",
                "eeeeee 333333",
                "d8e8d0 10220c",
                "1d1220 f6e9ef",
                "000000 ffffff",
                "ffe9a8 3a2f00"
            })
    void what_follows_from_paper_and_ink_is_legible(String paperAndInk) {
        String[] both = paperAndInk.split(" ", -1);
        Rgb link = Contrast.nearest(Rgb.parse("0b4f6c"), List.of(Rgb.parse(both[0])), Contrast.TEXT);
        Rgb accent = Contrast.nearest(Rgb.parse("9b2d14"), List.of(Rgb.parse(both[0])), Contrast.TEXT);
        Map<String, LocatedText> colors = colors(
                "paper",
                both[0],
                "ink",
                both[1],
                "link",
                link.hex().substring(1),
                "accent",
                accent.hex().substring(1));
        Tokens styled = styled(theme(), colors, colors);

        assertThat(told()).isEmpty();
        for (SortedMap<String, Rgb> scheme : List.of(styled.light(), styled.dark())) {
            for (String letters : List.of("ink", "muted", "link", "accent")) {
                for (String ground : List.of("paper", "marker")) {
                    assertThat(scheme.get(letters).contrast(scheme.get(ground)))
                            .as(letters + " on " + ground)
                            .isGreaterThanOrEqualTo(4.5);
                }
            }
            for (String letters : List.of("ink", "muted", "link")) {
                assertThat(scheme.get(letters).contrast(scheme.get("panel")))
                        .as(letters + " on panel")
                        .isGreaterThanOrEqualTo(4.5);
            }
            assertThat(scheme.get("control").contrast(scheme.get("paper"))).isGreaterThanOrEqualTo(3);
            assertThat(scheme.get("focus").contrast(scheme.get("paper"))).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void what_follows_is_the_same_everywhere() {
        Tokens styled = styled(
                theme(), colors("paper", "fff7f2", "ink", "2b1622", "link", "00587a", "accent", "b0005e"), Map.of());

        SortedMap<String, String> light = new TreeMap<>();
        styled.light().forEach((token, color) -> light.put(token, color.hex().substring(1)));
        assertThat(light)
                .hasToString("{accent=b0005e, control=8e7d82, focus=00587a, hairline=d5c9c8, ink=2b1622, link=00587a,"
                        + " marker=fbe59a, muted=5b4750, panel=f3eae6, paper=fff7f2}");
    }

    @Test
    void a_colour_that_stands_out_too_little_is_told_with_its_ratio_and_the_nearest_that_passes() {
        styled(theme(), colors("accent", "ff8800"), Map.of());

        assertThat(told())
                .containsExactly("accent #ff8800 stands out from paper #fdfcf8 by 2.33 to 1, and letters need 4.5 to 1"
                        + " (WCAG AA); the nearest that passes: accent: \"#b35d00\"");
    }

    @Test
    void paper_that_the_theme_s_letters_do_not_stand_out_from_is_told_for_each_of_them() {
        styled(theme(), Map.of(), colors("paper", "808080"));

        assertThat(told())
                .hasSize(3)
                .allMatch(line -> line.contains(", which is the theme's, stands out from paper #808080"));
        assertThat(problems.sorted()).allMatch(problem -> problem.at().line() == 3);
    }

    @Test
    void a_style_sheet_of_one_s_own_without_such_a_colour_is_told() {
        styled(":root { --paper: #ffffff; --ink: #000000; }", colors("accent", "9b2d14"), Map.of());

        assertThat(told())
                .containsExactly("the style sheet has no accent to be set; define --accent: #… in the"
                        + " assets/backstory.css of your own");
    }

    @Test
    void a_font_stands_before_those_of_the_theme() {
        assets.put("assets/fonts/a.woff2", "wOF2".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(fonts(":root { --sans: system-ui, sans-serif; }", "sans", "fonts/a.woff2"))
                .isEqualTo("""
                        :root { --sans: site-sans, system-ui, sans-serif; }
                        @font-face { font-family: site-sans; src: url("fonts/a.woff2") format("woff2"); font-display: swap; }
                        """);
        assertThat(told()).isEmpty();
    }

    @Test
    void a_font_that_is_not_there_or_none_is_told() {
        assets.put("assets/fonts/Verrin.woff2", "wOF2".getBytes(StandardCharsets.ISO_8859_1));
        assets.put("assets/a b.woff2", "wOF2".getBytes(StandardCharsets.ISO_8859_1));
        assets.put("assets/logo.png", "PNG".getBytes(StandardCharsets.ISO_8859_1));
        fonts(theme(), "serif", "fonts/Verin.woff2", "sans", "logo.png");
        fonts(theme(), "serif", "a b.woff2");

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "templates/assets/ has no file fonts/Verin.woff2; did you mean \"fonts/Verrin.woff2\"?",
                        "logo.png is no font that browsers take; they take .woff2, .woff, .ttf and .otf; .woff2 is the"
                                + " smallest",
                        "no style sheet can name a b.woff2; give the file a name of letters, digits, hyphens and dots");
    }
}
