package backstory.guides;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.guides.Guide.Block;
import backstory.guides.Walk.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each guide is followed from top to bottom, beginning with an empty site: its examples are pasted where it says, its
 * commands are typed, and what it shows of their answers is compared. How a guide is written so that this can be done
 * stands in CONTRIBUTING.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the guides speak to sh")
class GuidesTest {
    /** How commands begin that are not typed here, and why. */
    private static final Map<String, String> NOT_HERE = Map.of(
            "mvn", "runs these very tests; FirstWalkIT types it",
            "tar -xzf ", "unpacks the packaged program; FirstWalkIT types it",
            "export PATH=", "finds the packaged program; FirstWalkIT types it");

    @TempDir
    Path home;

    static List<Guide> guides() {
        return Guide.all().stream().filter(guide -> !guide.blocks().isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void what_a_guide_says_to_write_and_to_type_does_what_it_says(Guide guide) throws Exception {
        Path folder = Files.createDirectories(home.resolve("site/content")).getParent();
        Files.writeString(folder.resolve("content/site.yaml"), "title: Verrin, explained\n");
        Walk walk = new Walk(folder);
        for (int i = 0; i < guide.blocks().size(); i++) {
            Block block = guide.blocks().get(i);
            String place = guide + ":" + block.line();
            if (block.isCommands()) {
                Block next = guide.blocks().get(Math.min(i + 1, guide.blocks().size() - 1));
                type(walk, block, place, next.isAnswer() ? next.text() : "");
            } else if (!block.isAnswer() && !block.language().isEmpty()) {
                assertThat(block.file())
                        .as(place + " says which file it is for")
                        .isNotEmpty();
                walk.paste(block);
            }
        }
        Said said = walk.type("backstory check --strict");
        assertThat(said.code()).as(guide + " at its end: " + said.text()).isZero();
    }

    /** All commands of a block end well, but for a last one that is shown to tell of an error. */
    private static void type(Walk walk, Block block, String place, String answer)
            throws IOException, InterruptedException {
        Said said = new Said(0, "");
        for (String line : block.text().lines().filter(GuidesTest::isTyped).toList()) {
            assertThat(said.code()).as(place + " said " + said.text()).isZero();
            said = walk.type(line);
        }
        assertThat(said.text()).as(place).contains(answer.strip());
        assertThat(said.code()).as(place + " said " + said.text()).isEqualTo(answer.contains("error: ") ? 1 : 0);
    }

    private static boolean isTyped(String line) {
        return NOT_HERE.keySet().stream().noneMatch(line::startsWith);
    }
}
