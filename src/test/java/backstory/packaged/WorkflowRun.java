package backstory.packaged;

import backstory.packaged.Shell.Session;
import backstory.packaged.Workflow.Job;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the scripts of a job in a clone, one after the other, as GitHub's runner would: with its variables, its files in
 * which a step passes values to the next, and bash as it calls it. Actions are not run; the test arranges what they
 * would have done and returned.
 */
final class WorkflowRun {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *(.*?) *}}");

    private final Workflow workflow;
    private final Path temp;
    private Shell shell;
    private final Map<String, String> answers = new TreeMap<>();
    private final List<String> path = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final StringBuilder log = new StringBuilder();

    /**
     * A run in a clone.
     *
     * @param temp a new folder, the runner's own
     * @param shell in the clone
     */
    WorkflowRun(Workflow workflow, Path temp, Shell shell) {
        this.workflow = workflow;
        this.temp = temp;
        this.shell = shell.with("GITHUB_WORKSPACE", shell.folder())
                .with("GITHUB_ACTIONS", "true")
                .with("CI", "true")
                .with("RUNNER_TEMP", temp);
        for (String file : List.of("GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STEP_SUMMARY")) {
            this.shell = this.shell.with(file, write(file, ""));
        }
        answers.put("runner.temp", temp.toString());
        answers.put("!cancelled()", "true");
    }

    /** Sets the value of an expression. */
    WorkflowRun answering(String expression, String answer) {
        answers.put(expression, answer);
        return this;
    }

    WorkflowRun with(String variable, Object value) {
        shell = shell.with(variable, value);
        return this;
    }

    /** Runs the job until a step fails; then only steps that run in any case. Gives the exit code of the one that failed. */
    int job(String id) {
        Job job = workflow.job(id);
        int code = 0;
        for (JsonNode step : job.steps()) {
            boolean always = step.path("if").asText().contains("cancelled()");
            boolean wanted = !step.has("if") || isTrue(step.path("if").asText());
            if (!wanted || (code != 0 && !always)) {
                continue;
            }
            done.add(
                    step.has("name")
                            ? step.path("name").asText()
                            : step.path("uses").asText().replaceFirst("@.*", ""));
            if (step.has("run")) {
                int ended = run(step);
                code = code == 0 ? ended : code;
            }
        }
        return code;
    }

    private int run(JsonNode step) {
        Shell here = shell;
        SortedMap<String, String> variables =
                new TreeMap<>(Workflow.map(workflow.yaml().path("env")));
        variables.putAll(Workflow.map(step.path("env")));
        variables.putAll(pairs("GITHUB_ENV"));
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            here = here.with(variable.getKey(), filled(variable.getValue()));
        }
        read("GITHUB_PATH").lines().filter(line -> !path.contains(line)).forEach(path::add);
        for (String folder : path) {
            here = here.withFirstOnPath(Path.of(folder));
        }
        Path script = write("script.sh", step.path("run").asText());
        Session session = here.run("exec bash --noprofile --norc -eo pipefail \"$1\"", script.toString());
        log.append(session.out()).append(session.err());
        String id = step.path("id").asText();
        pairs("GITHUB_OUTPUT").forEach((name, value) -> answers.put("steps." + id + ".outputs." + name, value));
        write("GITHUB_OUTPUT", "");
        return session.code();
    }

    private boolean isTrue(String condition) {
        Matcher equal = Pattern.compile("(\\S+) == '(.*)'").matcher(condition);
        return equal.matches()
                ? answers.getOrDefault(equal.group(1), "").equals(equal.group(2))
                : filled(condition).equals("true");
    }

    private String filled(String text) {
        return EXPRESSION.matcher(text).replaceAll(found -> {
            String answer = answers.get(found.group(1));
            if (answer == null) {
                throw new IllegalStateException("nobody answers " + found.group(1));
            }
            return Matcher.quoteReplacement(answer);
        });
    }

    private Map<String, String> pairs(String file) {
        Map<String, String> pairs = new TreeMap<>();
        read(file).lines().forEach(line -> pairs.put(line.replaceFirst("=.*", ""), line.replaceFirst("[^=]*=", "")));
        return pairs;
    }

    /** What an output of a step came to, or empty. */
    String answer(String expression) {
        return answers.getOrDefault(expression, "");
    }

    /** The names of the steps that ran, of actions their names. */
    List<String> done() {
        return done;
    }

    String log() {
        return log.toString();
    }

    String summary() {
        return read("GITHUB_STEP_SUMMARY");
    }

    /** What the job has put into the runner's own folder. */
    Path made(String name) {
        return temp.resolve(name);
    }

    private String read(String file) {
        try {
            return Files.readString(temp.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(String file, String text) {
        try {
            return Files.writeString(temp.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
