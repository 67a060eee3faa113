package backstory.page.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.GoldenSites;
import backstory.testing.LinkedData;
import backstory.testing.TestSite;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The data of every page of every golden site and the real one, judged by the vocabulary of schema.org. */
class SchemaOrgTest {
    private static final String HOST = "https://site.example/";

    /** Below a host's top, where an address that begins with a slash leads out of the site. */
    private static final String BASE = HOST + "p/";

    /** What schema.org takes as plain values. */
    private static final Set<String> PLAIN =
            Set.of("Text", "URL", "Date", "DateTime", "Boolean", "Integer", "Number", "Language");

    /** Where a name stands for somebody of whom nothing else is known: schema.org asks readers to expect it. */
    private static final Set<String> NAMED = Set.of("author", "publisher");

    private static final Vocabulary VOCABULARY = Vocabulary.read();

    static Stream<Path> sites() {
        return GoldenSites.good().stream()
                .map(site -> site.resolve(site.equals(GoldenSites.REAL) ? "site" : "expected"));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void every_type_and_property_is_one_of_schema_org_and_leads_to_what_it_may(Path site) {
        Map<String, Set<String>> known = new HashMap<>();
        Map<String, List<Identified>> pages = new TreeMap<>();
        TestSite.files(site).forEach((path, text) -> {
            if (path.endsWith(".html") && text.contains("<main id=\"main_\"")) {
                List<Identified> all = things(path, text);
                pages.put(path, all);
                all.forEach(thing ->
                        known.computeIfAbsent(thing.id(), id -> new TreeSet<>()).addAll(thing.types()));
            }
        });
        assertThat(pages).isNotEmpty();
        List<String> faults = new ArrayList<>();
        pages.forEach((path, things) ->
                things.forEach(thing -> faults.addAll(Stream.concat(VOCABULARY.faults(thing, known), outside(thing))
                        .map(fault -> path + ": " + fault)
                        .toList())));

        assertThat(faults).isEmpty();
    }

    private static Stream<String> outside(Identified thing) {
        return thing.id().startsWith(HOST) && !thing.id().startsWith(BASE)
                ? Stream.of(thing.id() + " is outside of the site")
                : Stream.empty();
    }

    private static List<Identified> things(String path, String bytes) {
        String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return LinkedData.nodes(Jsoup.parse(text), BASE + path).stream()
                .flatMap(node -> Identified.in(node).stream())
                .toList();
    }

    @Test
    void each_type_that_a_source_may_have_is_one_of_schema_org() {
        assertThat(backstory.entry.Source.TYPES)
                .allSatisfy(type -> assertThat(VOCABULARY.isA(SourceNode.type(type), "CreativeWork"))
                        .as(type)
                        .isTrue());
    }

    /**
     * Of schema.org what pages use.
     *
     * @param parents of each type
     * @param domains of each property
     * @param ranges of each property
     */
    private record Vocabulary(
            Map<String, Set<String>> parents, Map<String, Set<String>> domains, Map<String, Set<String>> ranges) {
        static Vocabulary read() {
            Vocabulary words = new Vocabulary(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
            try (InputStream in = SchemaOrgTest.class.getResourceAsStream("schema-org.txt")) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .forEach(words::add);
                return words;
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
        }

        private void add(String line) {
            String name = line.substring(0, line.indexOf(':'));
            String[] sides = line.substring(name.length() + 1).split(">", -1);
            if (sides.length == 1) {
                parents.put(name, words(sides[0]));
            } else {
                domains.put(name, words(sides[0]));
                ranges.put(name, words(sides[1]));
            }
        }

        private static Set<String> words(String text) {
            return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
        }

        boolean isA(String type, String other) {
            return type.equals(other)
                    || parents.getOrDefault(type, Set.of()).stream().anyMatch(parent -> isA(parent, other));
        }

        private boolean isOneOf(Collection<String> types, Set<String> others) {
            return types.stream().anyMatch(type -> others.stream().anyMatch(other -> isA(type, other)));
        }

        /** @param known what each thing is said to be anywhere on the site */
        Stream<String> faults(Identified thing, Map<String, Set<String>> known) {
            List<String> faults = new ArrayList<>();
            thing.types().stream()
                    .filter(type -> !parents.containsKey(type))
                    .forEach(type -> faults.add("no type " + type));
            Collection<String> types = types(thing, known);
            thing.node().forEach((key, values) -> {
                if (!key.startsWith("@")) {
                    String property = Identified.name(key);
                    if (!isOneOf(types, domains.getOrDefault(property, Set.of())) && !isInRole(types, property)) {
                        faults.add(types + " has no " + property);
                    }
                    values.asJsonArray()
                            .forEach(value -> fault(property, value, known).forEach(faults::add));
                }
            });
            return faults.stream();
        }

        /** A role repeats the property that it stands in. */
        private boolean isInRole(Collection<String> types, String property) {
            return isOneOf(types, Set.of("Role")) && domains.containsKey(property);
        }

        private Stream<String> fault(String property, JsonValue value, Map<String, Set<String>> known) {
            JsonObject object = value.asJsonObject();
            Set<String> allowed = ranges.getOrDefault(property, Set.of());
            boolean right;
            if (object.containsKey("@value")) {
                right = allowed.stream().anyMatch(PLAIN::contains) || NAMED.contains(property);
            } else {
                Collection<String> types = types(Identified.of(object), known);
                right = isOneOf(types, allowed) || isOneOf(types, Set.of("Role")) || isAddress(object, allowed);
            }
            return right ? Stream.empty() : Stream.of(property + " leads to " + value);
        }

        private static boolean isAddress(JsonObject object, Set<String> allowed) {
            return object.size() == 1 && object.containsKey("@id") && allowed.contains("URL");
        }

        private static Collection<String> types(Identified thing, Map<String, Set<String>> known) {
            Set<String> types = new TreeSet<>(thing.types());
            if (!thing.id().isEmpty()) {
                types.addAll(known.getOrDefault(thing.id(), Set.of()));
            }
            return types;
        }
    }
}
