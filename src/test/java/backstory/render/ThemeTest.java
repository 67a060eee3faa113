package backstory.render;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.value.LanguageTag;
import backstory.language.Messages;
import backstory.render.theme.Stylesheet;
import backstory.render.theme.ThemeFiles;
import backstory.testing.Case;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in theme, read as text. */
class ThemeTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Path PAGES = Path.of("src/main/java/backstory/page");
    private static final Path WORDS = Path.of("src/main/resources/backstory/language/en.properties");

    /** A key in a call of {@code words.text} or {@code words.count}; with a plus after it, only its beginning. */
    private static final Pattern KEY =
            Pattern.compile("\\bwords(?:\\(\\))?\\s*\\.(?:text|count)\\(\\s*\"([^\"]+)\"(\\s*\\+)?");

    @Test
    void the_list_of_built_in_files_is_the_folder() throws IOException {
        assertThat(names(TEMPLATES)).containsExactlyElementsOf(ThemeFiles.BUILT_IN);
    }

    @Test
    void templates_use_nothing_but_their_view() throws IOException {
        Pattern forbidden = Pattern.compile(
                "\\?no_esc|noautoesc|auto_esc|\\?interpret|\\?eval\\b|\\?new\\b|\\?api\\b|(?<!\\w)\\.now\\b|\\.locale\\b"
                        + "|\\.data_model|\\.globals|\\.main\\b|#attempt|#setting|output_format");
        assertThat(matches(forbidden)).isEmpty();
    }

    /** What writers name (headings, events, terms) has ids by the rule of slugs, which knows no underscore. */
    @Case("148")
    @Test
    void ids_that_templates_write_hold_an_underscore_which_no_slug_has() throws IOException {
        assertThat(matches(Pattern.compile("\\sid=\"(?![^\"]*_|\\$\\{)[^\"]*\"")))
                .isEmpty();
    }

    @Test
    void templates_hold_no_style_and_no_script() throws IOException {
        assertThat(
                        matches(
                                Pattern.compile(
                                        "<script(?! src=| type=\"application/ld\\+json\">)|<style(?!>\\[popover\\])|\\sstyle\\s*=|\\son[a-z]+\\s*=|javascript:")))
                .isEmpty();
    }

    @Test
    void templates_speak_only_through_the_words_of_the_interface() throws IOException {
        Pattern directives = Pattern.compile("(?s)<#--.*?-->|</?[#@](?:\"[^\"]*\"|->|[^>\"])*>|\\$\\{[^}]*\\}");
        Pattern tags = Pattern.compile("<[^>]*>|\\s[a-z-]+=\"[^\"]*\"|&[a-z]+;");
        for (String name : names(TEMPLATES)) {
            if (name.contains(".ftl")) {
                String html = directives
                        .matcher(Files.readString(TEMPLATES.resolve(name)))
                        .replaceAll("");
                if (name.endsWith(".ftlj")) {
                    html = html.replaceAll(
                            "\"[a-z_]+\":|\"rich\"|backstorySearch|https://jsonfeed\\.org/version/1\\.1", "");
                }
                html = html.replaceFirst("<style>[^<]*</style>", "")
                        .replaceFirst("(?s)<script type=\"application/ld\\+json\">.*?</script>", "");
                assertThat(tags.matcher(html).replaceAll(" ")).as(name).doesNotContainPattern("\\p{L}{2}");
            }
        }
    }

    @Test
    void every_word_that_is_asked_for_is_there_and_none_is_idle() throws IOException {
        SortedSet<String> exact = new TreeSet<>();
        SortedSet<String> beginnings = new TreeSet<>();
        for (Path folder : List.of(TEMPLATES, PAGES)) {
            for (String name : names(folder)) {
                Matcher key = KEY.matcher(Files.readString(folder.resolve(name)));
                while (key.find()) {
                    (key.group(2) == null ? exact : beginnings).add(key.group(1));
                }
            }
        }
        SortedSet<String> known = known();

        assertThat(exact).allMatch(key -> known.contains(key) || known.contains(key + ".other"));
        assertThat(beginnings).allMatch(start -> known.stream().anyMatch(key -> key.startsWith(start)));
        assertThat(known.stream().filter(key -> !key.startsWith("date.")))
                .allMatch(key -> exact.contains(key)
                        || exact.contains(key.replaceFirst("\\.(one|other)$", ""))
                        || beginnings.stream().anyMatch(key::startsWith));
    }

    @Test
    void every_type_of_csl_has_a_word() {
        Messages words = Messages.of(LanguageTag.ENGLISH);
        for (String type : ("article article-journal article-magazine article-newspaper bill book broadcast chapter"
                        + " classic collection dataset document entry entry-dictionary entry-encyclopedia event figure"
                        + " graphic hearing interview legal_case legislation manuscript map motion_picture"
                        + " musical_score pamphlet paper-conference patent performance periodical"
                        + " personal_communication post post-weblog regulation report review review-book software song"
                        + " speech standard thesis treaty webpage")
                .split(" ", -1)) {
            assertThat(words.text("source.type." + type)).isNotEmpty();
        }
    }

    /** A page has at most one further style sheet. What only paper needs keeps no reader of a screen waiting. */
    @ParameterizedTest
    @ValueSource(strings = {"index.css", "entry.css", "story.css"})
    void style_sheets_and_script_of_a_page_are_8_kilobytes_on_the_wire(String further) throws IOException {
        int sum = packed(Stylesheet.lean(style()))
                + packed(Stylesheet.lean(asset(further)))
                + packed(asset("backstory.js"));
        assertThat(sum).isLessThanOrEqualTo(8 * 1024);
        assertThat(packed(Stylesheet.lean(asset("print.css")))).isLessThanOrEqualTo(1280);
    }

    private static int packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.size();
    }

    /** One set of rules serves both directions. */
    @ParameterizedTest
    @Case("143")
    @ValueSource(strings = {"backstory.css", "index.css", "entry.css", "story.css", "embed.css", "print.css"})
    void the_stylesheet_knows_no_left_and_right(String sheet) throws IOException {
        String rules = asset(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
        assertThat(rules)
                .doesNotContainPattern("(?:margin|padding|border|scroll-\\w+)-(?:left|right|top|bottom)\\b")
                .doesNotContainPattern(
                        "(?<![-\\w])(?:left|right|top|bottom|(?:min-|max-)?(?:width|height))\\s*:(?![^()]*\\))")
                .doesNotContainPattern(
                        "(?<!-)\\b(?:text-align|float|clear|position-area|transform-origin|object-position)"
                                + ":[^;}]*\\b(?:left|right|top|bottom)")
                .doesNotContainPattern("translate[XY]?:(?! 0;)|translate[XY]?\\(")
                .doesNotContain("background-position")
                .doesNotContain("@import")
                .doesNotContain("url(");
        assertThat(unequalSides(rules)).isEmpty();
    }

    /** Shorthands of four values whose second, right, and fourth, left, differ. */
    private static List<String> unequalSides(String rules) {
        Matcher sides = Pattern.compile(
                        "(?<![-\\w])(?:margin|padding|inset|border-(?:width|style|color|radius)):\\s*([^;}]+)")
                .matcher(rules);
        List<String> unequal = new ArrayList<>();
        while (sides.find()) {
            List<String> values = Pattern.compile("(?:[^\\s(]|\\((?:[^()]|\\([^()]*\\))*\\))+")
                    .matcher(sides.group(1))
                    .results()
                    .map(value -> value.group())
                    .toList();
            if (values.size() == 4 && !values.get(1).equals(values.get(3))) {
                unequal.add(sides.group());
            }
        }
        return unequal;
    }

    /** Text at least 4.5 to 1, the body 7 to 1, controls 3 to 1, in both schemes. */
    @ParameterizedTest
    @Case("141")
    @CsvSource({
        "ink, paper, 7",
        "ink, panel, 7",
        "ink, marker, 7",
        "muted, paper, 7",
        "muted, panel, 7",
        "muted, marker, 4.5",
        "link, paper, 4.5",
        "link, panel, 4.5",
        "link, marker, 4.5",
        "accent, paper, 4.5",
        "accent, panel, 4.5",
        "accent, marker, 4.5",
        "control, paper, 3",
        "control, panel, 3",
        "focus, paper, 3",
        "focus, panel, 3"
    })
    void colours_are_told_apart(String text, String ground, double atLeast) throws IOException {
        for (Map<String, String> scheme : schemes()) {
            double ratio = contrast(scheme.get(text), scheme.get(ground));
            assertThat(ratio)
                    .as(text + " on " + ground + " " + scheme.get(ground))
                    .isGreaterThanOrEqualTo(atLeast);
        }
    }

    private static List<Map<String, String>> schemes() throws IOException {
        String style = style();
        int dark = style.indexOf("prefers-color-scheme: dark");
        Map<String, String> light = colours(style.substring(0, dark));
        Map<String, String> night = new TreeMap<>(light);
        night.putAll(colours(style.substring(dark, style.indexOf("prefers-contrast", dark))));
        return List.of(light, night);
    }

    private static Map<String, String> colours(String style) {
        Map<String, String> colours = new TreeMap<>();
        Matcher colour = Pattern.compile("--(\\w+): #([0-9a-f]{6});").matcher(style);
        while (colour.find()) {
            colours.put(colour.group(1), colour.group(2));
        }
        return colours;
    }

    /** The contrast ratio of WCAG 2. */
    private static double contrast(String one, String other) {
        double a = luminance(Integer.parseInt(one, 16));
        double b = luminance(Integer.parseInt(other, 16));
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static double luminance(int colour) {
        return .2126 * linear(colour >> 16) + .7152 * linear(colour >> 8 & 0xFF) + .0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4);
    }

    private static String style() throws IOException {
        return asset("backstory.css");
    }

    private static String asset(String name) throws IOException {
        return Files.readString(TEMPLATES.resolve("assets").resolve(name));
    }

    private static SortedSet<String> known() throws IOException {
        Properties words = new Properties();
        words.load(Files.newBufferedReader(WORDS));
        return new TreeSet<>(words.stringPropertyNames());
    }

    private static List<String> matches(Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        for (String name : names(TEMPLATES)) {
            if (name.contains(".ftl")) {
                Matcher match = pattern.matcher(Files.readString(TEMPLATES.resolve(name)));
                while (match.find()) {
                    found.add(name + ": " + match.group());
                }
            }
        }
        return found;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
        }
    }
}
