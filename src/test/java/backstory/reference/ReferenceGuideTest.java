package backstory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.problem.Rule;
import backstory.reference.key.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed reference is what the program knows. */
class ReferenceGuideTest {
    private static final Path FILE = Path.of("src/docs/reference.md");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    @Test
    void the_committed_guide_is_fresh() throws IOException {
        if (UPDATE) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, ReferenceGuide.markdown());
        }
        assertThat(Files.readString(FILE))
                .as("if this is meant: mvn test -Dtest=ReferenceGuideTest -Dgolden=update")
                .isEqualTo(ReferenceGuide.markdown());
    }

    @Test
    void every_key_and_every_rule_stands_in_it() {
        String guide = ReferenceGuide.markdown();
        Places.all()
                .forEach(place -> place.keys().forEach(key -> assertThat(guide).contains("| `" + key.name() + "`")));
        Stream.of(Rule.values()).forEach(rule -> assertThat(guide).contains("\n### " + rule.id() + "\n"));
    }
}
