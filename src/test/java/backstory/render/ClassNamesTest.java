package backstory.render;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.markdown.html.ClassNames;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The classes that the program, the templates and the style sheet write are the same ones. */
class ClassNamesTest {
    private static final Path MARKDOWN = Path.of("src/main/java/backstory/markdown/html");
    private static final Path TEMPLATES = Path.of("templates");

    /** A class in a rule of a style sheet, outside of strings and comments. */
    private static final Pattern STYLED = Pattern.compile("\\.([a-z][a-z-]*)(?=[^{};]*\\{)");

    /** Classes that a theme may use and ours does not style. */
    private static final Set<String> UNSTYLED = Set.of("pic");

    /** Classes whose last part a text, an entry or the drawing gives: {@code box-context}, {@code card-person}. */
    private static final Pattern GIVEN = Pattern.compile(
            "box-.*|ta-.*|language-.*|unknown|confirmed|disputed|unverified|false|start|middle|long|loose");

    /** What the script sets. */
    private static final Set<String> SET_BY_SCRIPT = Set.of("on");

    private static Set<String> ofTexts() {
        Set<String> names = new TreeSet<>();
        Arrays.stream(ClassNames.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .forEach(field -> {
                    try {
                        names.add((String) field.get(null));
                    } catch (IllegalAccessException hidden) {
                        throw new AssertionError(hidden);
                    }
                });
        return names;
    }

    private static Set<String> ofTemplates() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String template : files(TEMPLATES, ".ftlh")) {
            Pattern.compile("class=\"([^\"]*)\"")
                    .matcher(template)
                    .results()
                    .forEach(match -> Stream.of(
                                    match.group(1).replaceAll("\\$\\{.*", "").split(" ", -1))
                            .filter(name -> !name.isEmpty() && !name.endsWith("-"))
                            .forEach(names::add));
            Pattern.compile("then\\(\" ([a-z]+)\"")
                    .matcher(template)
                    .results()
                    .forEach(match -> names.add(match.group(1)));
        }
        return names;
    }

    private static Set<String> ofStyleSheets() throws IOException {
        String css = String.join("\n", files(TEMPLATES, ".css"))
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\"[^\"]*\"", "");
        Set<String> names = new TreeSet<>();
        STYLED.matcher(css).results().map((MatchResult match) -> match.group(1)).forEach(names::add);
        return names;
    }

    private static List<String> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(end)).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    @Test
    void every_class_of_texts_is_styled_or_said_not_to_be() throws IOException {
        Set<String> unstyled = ofTexts();
        unstyled.removeAll(ofStyleSheets());
        assertThat(unstyled).isSubsetOf(UNSTYLED);
    }

    @Test
    void the_style_sheets_style_nothing_that_nobody_writes() throws IOException {
        Set<String> unwritten = ofStyleSheets();
        unwritten.removeAll(ofTexts());
        unwritten.removeAll(ofTemplates());
        unwritten.removeAll(SET_BY_SCRIPT);
        unwritten.removeIf(name -> GIVEN.matcher(name).matches());
        assertThat(unwritten).isEmpty();
    }

    /** The site of this repository has a text of nearly every kind. */
    @Test
    void pages_have_no_class_of_another_origin() throws IOException {
        Set<String> strangers = new TreeSet<>();
        for (String page : files(Path.of("site"), ".html")) {
            Jsoup.parse(page).select("[class]").stream()
                    .map(Element::classNames)
                    .forEach(strangers::addAll);
        }
        assertThat(strangers).contains(ClassNames.ANNOTATED, ClassNames.LOCATOR);
        strangers.removeAll(ofTexts());
        strangers.removeAll(ofTemplates());
        strangers.removeIf(name -> GIVEN.matcher(name).matches());
        assertThat(strangers).isEmpty();
    }

    @Test
    void writers_of_texts_take_classes_from_the_list() throws IOException {
        for (String source : files(MARKDOWN, "Writer.java")) {
            assertThat(source).doesNotContainPattern("\"class\",\\s*\"");
        }
    }
}
