package backstory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TestMethods;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever documents name as the proof of a promise or of a policy exists. */
class DocumentsTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+#\\w+)`");
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)");
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

    /**
     * The walks use the names of classes, which stay the same when files move; after a rename, the walks have to be
     * repeated.
     */
    @Test
    void every_class_that_a_walk_names_is_there() throws IOException {
        String all = Files.readString(Path.of(".github/CONTRIBUTING.md"));
        String walks = all.substring(all.indexOf("**Five walks"), all.indexOf("**The promises"));
        String sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(path -> path.toString().endsWith(".java"))
                    .map(DocumentsTest::text)
                    .collect(Collectors.joining("\n"));
        }
        Set<String> named = new TreeSet<>();
        Matcher type = TYPE.matcher(walks);
        while (type.find()) {
            named.add(type.group(1));
        }
        assertThat(named)
                .hasSizeGreaterThan(30)
                .allMatch(name -> Pattern.compile("(class|record|interface|enum) " + name + "\\b")
                        .matcher(sources)
                        .find());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
