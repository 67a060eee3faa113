package backstory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestMethods;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of known faults, {@code cases.yaml}, and the tests that bear their numbers say the same. */
class CasesTest {
    private List<Entry> entries;

    /** One fault of the list. */
    private record Entry(String number, String fault, List<String> tests, String left) {}

    @BeforeEach
    void read_the_list() throws IOException {
        entries = new ArrayList<>();
        try (InputStream list = CasesTest.class.getResourceAsStream("cases.yaml")) {
            for (JsonNode node : new YAMLMapper().readTree(list)) {
                List<String> tests = new ArrayList<>();
                node.path("tests").forEach(test -> tests.add(test.asText()));
                entries.add(new Entry(
                        node.path("case").asText(),
                        node.path("fault").asText(),
                        tests,
                        node.path("left").asText()));
            }
        }
    }

    @Test
    void a_number_stands_once_with_its_fault() {
        assertThat(entries)
                .hasSizeGreaterThan(150)
                .allMatch(entry -> entry.fault().length() > 5);
        assertThat(entries.stream().map(Entry::number))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("[a-z]?[0-9]+"));
    }

    @Test
    void each_is_tested_or_left_with_a_reason() {
        assertThat(entries.stream()
                        .filter(entry -> entry.tests().isEmpty() == entry.left().isEmpty())
                        .map(Entry::number))
                .as("without a test or a reason, or with both")
                .isEmpty();
        assertThat(entries)
                .allMatch(entry -> entry.left().isEmpty() || entry.left().length() > 10);
    }

    @Test
    void the_tests_of_the_list_bear_its_numbers_and_no_others_do() {
        TreeSet<String> listed = new TreeSet<>();
        entries.forEach(entry -> entry.tests().forEach(test -> listed.add(entry.number() + " " + test)));
        TreeSet<String> borne = new TreeSet<>();
        Map<String, Method> tests = new HashMap<>(TestMethods.all());
        tests.forEach((name, method) -> {
            if (method.isAnnotationPresent(Case.class)) {
                for (String number : method.getAnnotation(Case.class).value()) {
                    borne.add(number + " " + name);
                }
            }
        });
        assertThat(borne).as("@Case of the tests, against cases.yaml").isEqualTo(listed);
    }
}
