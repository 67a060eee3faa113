package backstory.guides;

import backstory.cli.Backstory;
import backstory.cli.console.Console;
import backstory.entry.id.EntryKind;
import backstory.problem.Rule;
import backstory.reference.key.Key;
import backstory.reference.key.Places;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that the program knows, asked of itself.
 *
 * @param commands such as {@code build}
 * @param options of all commands, such as {@code --strict}
 * @param keys of all places, such as {@code as-of}, and schemes of links, such as {@code org}
 * @param words keys, the values that they list, rules, and the keys of the graph in {@code data/site.json}
 */
record Vocabulary(Set<String> commands, Set<String> options, Set<String> keys, Set<String> words) {
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)  ");
    private static final Pattern OPTION = Pattern.compile("--[a-z]+(?:-[a-z]+)*");

    private static final JsonNode GRAPH = graph();

    private static JsonNode graph() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("src/main/resources/backstory/data/site.schema.json")
                            .toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Vocabulary ofTheProgram() {
        String help = said("--help");
        Set<String> commands =
                all(COMMAND.matcher(help.substring(help.indexOf("\nCommands:"))).results());
        Set<String> options = commands.stream()
                .flatMap(command -> OPTION.matcher(said(command, "--help")).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        List<Key> keys = Places.all().stream()
                .flatMap(place -> withThoseInside(place.keys()))
                .toList();
        Set<String> names = keys.stream().map(Key::name).collect(Collectors.toSet());
        Arrays.stream(EntryKind.values()).map(EntryKind::scheme).forEach(names::add);
        Set<String> words = new TreeSet<>(names);
        keys.forEach(key -> words.addAll(key.allowed()));
        Arrays.stream(Rule.values()).map(Rule::id).forEach(words::add);
        for (JsonNode properties : GRAPH.findValues("properties")) {
            properties.fieldNames().forEachRemaining(words::add);
        }
        return new Vocabulary(commands, options, names, words);
    }

    private static Set<String> all(Stream<MatchResult> found) {
        return found.map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Stream<Key> withThoseInside(List<Key> keys) {
        return keys.stream().flatMap(key -> Stream.concat(Stream.of(key), withThoseInside(key.keys())));
    }

    private static String said(String... args) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Backstory.run(args, Console.of(said, said, Map.of()), () -> {});
        return said.toString(StandardCharsets.UTF_8);
    }
}
