package backstory.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A workflow of GitHub, as far as it can be read without GitHub. */
record Workflow(String name, String text, JsonNode yaml) {
    private static final Path FOLDER = Path.of(".github/workflows");

    /** A job of it. */
    record Job(String id, JsonNode yaml) {
        List<JsonNode> steps() {
            List<JsonNode> steps = new ArrayList<>();
            yaml.path("steps").forEach(steps::add);
            return steps;
        }

        /** Its step that says so. */
        JsonNode step(String name) {
            return steps().stream()
                    .filter(step -> step.path("name").asText().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static List<Workflow> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Workflow::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Workflow of(String name) {
        return read(FOLDER.resolve(name + ".yml"));
    }

    private static Workflow read(Path file) {
        try {
            return parse(file.getFileName().toString().replace(".yml", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Workflow parse(String name, String text) throws IOException {
        return new Workflow(name, text, new YAMLMapper().readTree(text));
    }

    /** The same workflow with one text for another, as somebody who takes it over would edit it. */
    Workflow with(String old, String fresh) {
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " has no " + old);
        }
        try {
            return parse(name, text.replace(old, fresh));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        yaml.path("jobs").properties().forEach(job -> jobs.add(new Job(job.getKey(), job.getValue())));
        return jobs;
    }

    Job job(String id) {
        return new Job(id, yaml.path("jobs").required(id));
    }

    List<JsonNode> steps() {
        return jobs().stream().flatMap(job -> job.steps().stream()).toList();
    }

    /** A map of texts, such as {@code env} or {@code permissions}. */
    static SortedMap<String, String> map(JsonNode node) {
        SortedMap<String, String> map = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            map.put(entry.getKey(), entry.getValue().asText());
        }
        return map;
    }
}
