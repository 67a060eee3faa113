package backstory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.Severity;
import backstory.read.Content;
import backstory.read.file.ContentTree;
import backstory.reference.key.Key;
import backstory.reference.key.Place;
import backstory.reference.key.Places;
import backstory.reference.key.Value;
import backstory.testing.ExampleSite;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The descriptions and the readers say the same. Readers are asked by what they answer: the hint on an unknown key lists
 * the keys that they know, the one on a wrong word its values.
 */
class DescribedKeysTest {
    private static final String UNKNOWN = "zzzzzzzz";

    /** Keys that have others beside them, to be read or refused: for each, the place and the keys that hold them. */
    record Level(Place place, List<Key> above) {
        List<Key> keys() {
            return above.isEmpty() ? place.keys() : above.get(above.size() - 1).keys();
        }

        /** A file in which a map of this level has these lines, and all that is required above it. */
        WrittenPlace with(String lines, int n) {
            String text = lines;
            for (int i = above.size() - 1; i >= 0; i--) {
                text = WrittenPlace.holding(above.get(i), text);
                if (i > 0) {
                    text = WrittenPlace.map(above.get(i - 1), above.get(i), text);
                }
            }
            return WrittenPlace.of(place, above.isEmpty() ? text : WrittenPlace.entry(place, text, n), n);
        }

        @Override
        public String toString() {
            return place.name() + above.stream().map(key -> "." + key.name()).reduce("", String::concat);
        }
    }

    @TempDir
    Path folder;

    static Stream<String> places() {
        return Places.all().stream().map(Place::name);
    }

    static Stream<Level> levels() {
        return Places.all().stream()
                .flatMap(place ->
                        Stream.concat(Stream.of(new Level(place, List.of())), below(place, List.of(), place.keys())));
    }

    private static Stream<Level> below(Place place, List<Key> above, List<Key> keys) {
        return keys.stream().filter(key -> !key.keys().isEmpty()).flatMap(key -> {
            List<Key> path = Stream.concat(above.stream(), Stream.of(key)).toList();
            return Stream.concat(Stream.of(new Level(place, path)), below(place, path, key.keys()));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("levels")
    void the_keys_that_are_described_are_those_that_are_read(Level level) {
        List<Problem> problems = problems(level.with(UNKNOWN + ": x", 1));
        String hint = problems.stream()
                .filter(problem -> problem.rule() == Rule.UNKNOWN_KEY)
                .map(Problem::hint)
                .reduce("", String::concat);
        Set<String> read = new TreeSet<>(Arrays.asList(hint.replaceFirst("the keys? here (are|is) ", "")
                .replaceFirst(";.*", "")
                .split(", ", -1)));
        if (hint.endsWith("under extra")) {
            read.add("extra");
        }
        assertThat(level.keys()).extracting(Key::name).doesNotHaveDuplicates();
        assertThat(level.keys()).extracting(Key::name).containsExactlyInAnyOrderElementsOf(read);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("levels")
    void the_keys_that_are_described_as_required_are_those_that_are_missed(Level level) {
        Set<String> missed = new TreeSet<>();
        for (Problem problem : problems(level.with(UNKNOWN + ": x", 1))) {
            if (problem.rule() == Rule.MISSING_KEY) {
                missed.add(problem.message().replaceFirst(" is missing$", "").replaceFirst(".* has no ", ""));
            }
        }
        assertThat(level.keys().stream().filter(Key::isRequired).map(Key::name))
                .containsExactlyInAnyOrderElementsOf(missed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("levels")
    void what_other_tools_call_a_key_is_the_name_of_one_key_alone(Level level) {
        List<String> names =
                level.keys().stream().flatMap(key -> key.elsewhere().stream()).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(level.keys().stream().filter(key -> key.elsewhere().contains(key.name())))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("levels")
    void the_values_that_are_described_are_those_that_are_taken(Level level) {
        for (Key key : level.keys()) {
            List<Problem> problems = problems(level.with(key.name() + ": " + UNKNOWN, 1));
            List<String> values = problems.stream()
                    .filter(problem -> problem.message().endsWith(" is no value of " + key.name()))
                    .flatMap(problem ->
                            Stream.of(problem.hint().replaceFirst("^write ", "").split(", | or ")))
                    .toList();
            assertThat(key.allowed()).as(level + "." + key.name()).isEqualTo(values);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("levels")
    void a_list_is_taken_where_one_is_described_and_nowhere_else(Level level) {
        for (Key key : level.keys()) {
            boolean manyDates = key.type().contains("date") || key.type().startsWith("day");
            boolean map = Set.of(Value.KEYS, Value.ANYTHING, Value.NAMES, Value.SEVERITIES)
                    .contains(key.value());
            if (!manyDates && !map) {
                List<Problem> problems = problems(level.with(key.name() + ": [a, b]", 1));
                assertThat(problems.stream().noneMatch(problem -> problem.rule() == Rule.WRONG_SHAPE))
                        .as(level + "." + key.name())
                        .isEqualTo(key.isList());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void every_example_builds(String name) throws IOException {
        Place place = Places.called(name).orElseThrow();
        List<Example> examples = examples(place);
        boolean alone = name.equals("site") || name.equals("image");
        if (alone) {
            for (Example example : examples) {
                TestSite site = ExampleSite.in(folder)
                        .with("templates/assets/fonts/Verrin-Text.woff2", "wOF2")
                        .with("templates/assets/fonts/Verrin-Sans.woff2", "wOF2");
                assertThat(errors(
                                site.with(example.file().path(), example.file().text())
                                        .article("harbour", "---\nText.\n")))
                        .as(example.key())
                        .isEmpty();
            }
        } else {
            TestSite site = ExampleSite.in(folder);
            for (Example example : examples) {
                Path file = folder.resolve(example.file().path());
                String before = Files.exists(file) ? Files.readString(file) : "";
                site.with(example.file().path(), before + example.file().text());
            }
            assertThat(errors(site)).isEmpty();
        }
    }

    private record Example(String key, WrittenPlace file) {}

    private static List<Example> examples(Place place) {
        List<Example> examples = new ArrayList<>();
        levels().filter(level -> level.place().equals(place))
                .forEach(level -> level.keys().forEach(key -> {
                    int n = examples.size();
                    String lines = level.above().isEmpty()
                            ? WrittenPlace.entry(place, key.example(), n)
                            : WrittenPlace.map(level.above().get(level.above().size() - 1), key, key.example());
                    examples.add(new Example(level + "." + key.name(), level.with(lines, n)));
                }));
        return examples;
    }

    private static List<String> errors(TestSite site) {
        return site.build().result().problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.at() + ": " + problem.message())
                .toList();
    }

    private List<Problem> problems(WrittenPlace file) {
        TestSite.in(folder).with(file.path(), file.text());
        return Content.read(ContentTree.scan(folder)).problems().stream()
                .filter(problem -> problem.at().file().equals(file.path()))
                .toList();
    }
}
