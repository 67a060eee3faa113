package backstory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TestMethods;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents name as the proof of a promise or of a policy is there. */
class DocumentsTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+#\\w+)`");
    private static final Pattern CASES = Pattern.compile("\\bcases? ([a-z]?\\d+(?:, [a-z]?\\d+)*)");

    @ParameterizedTest
    @ValueSource(strings = {".github/SECURITY.md", ".github/CONTRIBUTING.md"})
    void every_test_that_a_document_names_is_there(String document) throws IOException {
        Set<String> tests = new TreeSet<>();
        TestMethods.all().keySet().forEach(name -> tests.add(name.substring(name.lastIndexOf('.') + 1)));
        Set<String> named = new TreeSet<>();
        Matcher test = TEST.matcher(Files.readString(Path.of(document)));
        while (test.find()) {
            named.add(test.group(1));
        }
        assertThat(named).hasSizeGreaterThan(10);
        assertThat(tests).containsAll(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {".github/SECURITY.md"})
    void every_case_that_a_document_names_stands_in_the_list(String document) throws IOException {
        String list = Files.readString(Path.of("src/test/resources/backstory/cases/cases.yaml"));
        Matcher cases = CASES.matcher(Files.readString(Path.of(document)));
        while (cases.find()) {
            for (String number : cases.group(1).split(", ", -1)) {
                assertThat(list).contains("- case: " + number + "\n");
            }
        }
    }
}
