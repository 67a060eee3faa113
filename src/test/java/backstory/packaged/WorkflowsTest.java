package backstory.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.packaged.Workflow.Job;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules for every workflow: pinned actions, no more rights than needed, and scripts without interpolated values. */
class WorkflowsTest {
    private static final Set<String> KEYS =
            Set.of("name", "on", "env", "permissions", "defaults", "concurrency", "jobs");
    private static final Pattern PINNED = Pattern.compile("actions/[a-z-]+@[0-9a-f]{40}");
    private static final Pattern USES = Pattern.compile("uses: (\\S+)(.*)");

    /** Workflow or job → the permissions of its token. To add a permission, change this table first. */
    private static final Map<String, Map<String, String>> PERMISSIONS = Map.of(
            "ci", Map.of("contents", "read"),
            "nightly", Map.of("contents", "read"),
            "pages", Map.of(),
            "pages/build", Map.of("contents", "read", "pages", "read"),
            "pages/deploy", Map.of("pages", "write", "id-token", "write"),
            "pages/promise", Map.of("contents", "write"),
            "preview", Map.of("contents", "read"),
            "release", Map.of(),
            "release/pack", Map.of("contents", "read"),
            "release/release", Map.of("contents", "write"));

    static List<Workflow> workflows() {
        return Workflow.all();
    }

    @Test
    void they_are_these_five() {
        assertThat(Workflow.all())
                .extracting(Workflow::name)
                .containsExactly("ci", "nightly", "pages", "preview", "release");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void a_workflow_has_the_keys_that_github_knows(Workflow workflow) {
        assertThat(KEYS).containsAll(keys(workflow.yaml()));
        assertThat(keys(workflow.yaml())).contains("name", "on", "permissions", "concurrency", "jobs");
        for (Job job : workflow.jobs()) {
            assertThat(job.yaml().path("runs-on").asText()).as(job.id()).isEqualTo("ubuntu-24.04");
            assertThat(job.yaml().path("timeout-minutes").asInt())
                    .as(job.id())
                    .isBetween(1, workflow.name().equals("nightly") ? 350 : 30);
            assertThat(job.steps()).as(job.id()).isNotEmpty().allMatch(step -> step.has("run") != step.has("uses"));
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void a_token_may_do_what_the_table_says_and_no_more(Workflow workflow) {
        Map<String, Map<String, String>> found = new TreeMap<>();
        found.put(workflow.name(), Workflow.map(workflow.yaml().required("permissions")));
        for (Job job : workflow.jobs()) {
            if (job.yaml().has("permissions")) {
                found.put(
                        workflow.name() + "/" + job.id(),
                        Workflow.map(job.yaml().path("permissions")));
            }
        }
        Map<String, Map<String, String>> expected = new TreeMap<>(PERMISSIONS);
        expected.keySet().removeIf(name -> !(name + "/").startsWith(workflow.name() + "/"));
        assertThat(found).isEqualTo(expected);
    }

    /** A job with a right to write runs none of this repository's code, and leaves no token to the jobs that do. */
    @ParameterizedTest
    @MethodSource("workflows")
    void no_job_that_may_write_runs_what_others_wrote(Workflow workflow) {
        for (Job job : workflow.jobs()) {
            boolean writes = Workflow.map(job.yaml().path("permissions")).containsValue("write");
            for (JsonNode step : job.steps()) {
                String run = step.path("run").asText();
                if (writes) {
                    assertThat(run).as(job.id()).doesNotContain("backstory ", "mvn", ".ci/");
                } else if (step.path("uses").asText().startsWith("actions/checkout@")) {
                    assertThat(step.path("with").path("persist-credentials").asText())
                            .isEqualTo("false");
                }
            }
        }
        assertThat(workflow.yaml().path("on").has("pull_request_target")).isFalse();
    }

    @Test
    void an_action_is_githubs_own_pinned_to_one_commit_with_its_version_beside_it() {
        Map<String, Set<String>> pins = new TreeMap<>();
        for (Workflow workflow : Workflow.all()) {
            Matcher uses = USES.matcher(workflow.text());
            while (uses.find()) {
                assertThat(uses.group(1)).matches(PINNED);
                assertThat(uses.group(2)).matches(" # v\\d+\\.\\d+\\.\\d+");
                pins.computeIfAbsent(uses.group(1).replaceFirst("@.*", ""), action -> new TreeSet<>())
                        .add(uses.group(1) + uses.group(2));
            }
        }
        assertThat(pins).containsKeys("actions/checkout", "actions/deploy-pages");
        pins.forEach((action, versions) -> assertThat(versions).as(action).hasSize(1));
    }

    /**
     * Anyone can choose the titles of pull requests and the names of branches, so a script gets them as variables or
     * not at all.
     */
    @ParameterizedTest
    @MethodSource("workflows")
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts are bash's")
    void a_script_is_read_by_bash_and_filled_in_by_nobody(Workflow workflow) throws IOException, InterruptedException {
        for (JsonNode step : workflow.steps()) {
            String script = step.path("run").asText();
            assertThat(script).doesNotContain("${{");
            Process bash =
                    new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
            try (var in = bash.getOutputStream()) {
                in.write(script.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
            assertThat(new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEmpty();
            assertThat(bash.waitFor()).isZero();
        }
    }

    @Test
    void pages_come_at_a_push_by_hand_and_daily() {
        JsonNode on = Workflow.of("pages").yaml().path("on");
        assertThat(keys(on)).containsExactlyInAnyOrder("push", "workflow_dispatch", "schedule");
        assertThat(on.path("schedule").path(0).path("cron").asText()).matches("\\d+ \\d+ \\* \\* \\*");
        assertThat(keys(Workflow.of("preview").yaml().path("on"))).containsExactly("pull_request");
    }

    @Test
    void what_is_slow_runs_each_night() {
        Workflow nightly = Workflow.of("nightly");
        assertThat(keys(nightly.yaml().path("on"))).containsExactlyInAnyOrder("workflow_dispatch", "schedule");
        assertThat(nightly.steps())
                .last()
                .satisfies(step -> assertThat(step.path("run").asText()).isEqualTo("mvn -B verify -Pslow"));
    }

    @Test
    void pages_and_preview_install_the_program_in_the_same_way() {
        Workflow pages = Workflow.of("pages");
        Workflow preview = Workflow.of("preview");
        assertThat(preview.yaml().path("env")).isEqualTo(pages.yaml().path("env"));
        assertThat(preview.job("preview").step("Install Backstory"))
                .isEqualTo(pages.job("build").step("Install Backstory"));
    }

    @Test
    void pages_are_checked_and_built_for_their_address_and_for_the_day() {
        Job build = Workflow.of("pages").job("build");
        assertThat(build.step("Check").path("run").asText())
                .isEqualTo("backstory check --strict --format github --url \"$URL\" --now \"$NOW\"");
        assertThat(build.step("Build").path("run").asText())
                .startsWith("backstory build --strict ")
                .endsWith(" --url \"$URL\" --now \"$NOW\"");
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
