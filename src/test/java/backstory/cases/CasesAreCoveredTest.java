package backstory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every case is in a test that names its number ({@code Case 57}, {@code cases 14, 16 and 17}), or in the list of
 * those that are left, with the reason. Both lists stand in this package's {@code package-info.java}.
 */
class CasesAreCoveredTest {
    private static final Path TESTS = Path.of("src/test/java/backstory");
    private static final Path LISTS = TESTS.resolve("cases/package-info.java");
    private static final Pattern NAMED = Pattern.compile("\\b[Cc]ases? (\\d+(?:(?:, | and )\\d+)*)");
    private static final Pattern SWITCH = Pattern.compile("^\\s*case \\d.*->");
    private static final Pattern LEFT = Pattern.compile("^ \\* (\\d+(?:, \\d+)*): (\\S.*)$");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Test
    void every_case_is_tested_or_left_with_a_reason() throws IOException {
        Set<Integer> all = all();
        Map<Integer, String> left = left();
        Set<Integer> tested = tested();
        assertThat(all).hasSizeGreaterThan(100);
        assertThat(left.values()).allMatch(reason -> reason.length() > 10);
        TreeSet<Integer> expected = new TreeSet<>(all);
        expected.removeAll(left.keySet());
        assertThat(tested).as("named in a test, against all that are not left").isEqualTo(expected);
        assertThat(all).as("left").containsAll(left.keySet());
    }

    private static Set<Integer> all() throws IOException {
        String text = Files.readString(LISTS);
        return numbers(text.substring(text.indexOf("All cases:"), text.indexOf("Left for later")));
    }

    private static Map<Integer, String> left() throws IOException {
        TreeMap<Integer, String> left = new TreeMap<>();
        for (String line : Files.readAllLines(LISTS)) {
            Matcher item = LEFT.matcher(line);
            if (item.matches()) {
                numbers(item.group(1)).forEach(number -> left.put(number, item.group(2)));
            }
        }
        return left;
    }

    private static Set<Integer> tested() throws IOException {
        TreeSet<Integer> tested = new TreeSet<>();
        for (Path file : files()) {
            for (String line : Files.readAllLines(file)) {
                Matcher named = NAMED.matcher(SWITCH.matcher(line).find() ? "" : line);
                while (named.find()) {
                    tested.addAll(numbers(named.group(1)));
                }
            }
        }
        return tested;
    }

    /** The sources of the tests, without this one and the lists. */
    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> !file.getFileName().toString().equals("CasesAreCoveredTest.java"))
                    .toList();
        }
    }

    private static Set<Integer> numbers(String text) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Matcher number = NUMBER.matcher(text); number.find(); ) {
            numbers.add(Integer.valueOf(number.group()));
        }
        return numbers;
    }
}
