package backstory.bench;

import backstory.testing.Corpus;
import backstory.testing.TestSite;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A built site, in which readers search for the entries of its inventory. Names that several entries share are not used
 * as questions, since no single result would be right.
 *
 * @param folder of its pages
 * @param entries of its inventory
 * @param bearers the number of entries with a name, by the name in small letters
 */
record SearchedSite(Path folder, List<JsonNode> entries, Map<String, Integer> bearers) {
    private static final long SEED = 2018;

    /**
     * Writes the sources of a site: {@code real}, the one of this checkout, or the number of articles of an invented
     * one.
     */
    static void write(String site, Path root) throws IOException {
        Bench.fresh(root);
        if (site.equals("real")) {
            TestSite.copy(Path.of("content"), root.resolve("content"));
            return;
        }
        Corpus corpus = Corpus.of(Integer.parseInt(site), SEED);
        corpus.writeContent(root);
        for (Corpus.Person person : corpus.people()) { // each has another name too, which its page shows
            Path file = root.resolve("content/people/" + person.id() + ".md");
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace(
                                    "description:", "names: [{text: " + backwards(person.name()) + "}]\ndescription:"));
        }
    }

    /** Returns a name that shares nothing with another one except its letters. */
    private static String backwards(String name) {
        return Arrays.stream(name.split(" ", -1))
                .map(word -> new StringBuilder(word.toLowerCase(Locale.ROOT)).reverse())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    static SearchedSite of(Path folder) throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        Map<String, Integer> bearers = new HashMap<>();
        JsonNode inventory = new ObjectMapper()
                .readTree(folder.resolve("data/inventory.json").toFile());
        for (JsonNode entry : inventory.path("entries")) {
            entries.add(entry);
            Stream.concat(Stream.of(entry.path("name").asText()), otherNames(entry))
                    .map(SearchedSite::folded)
                    .distinct()
                    .forEach(name -> bearers.merge(name, 1, Integer::sum));
        }
        return new SearchedSite(folder, entries, bearers);
    }

    int articles() {
        return (int) entries.stream()
                .filter(entry -> entry.path("kind").asText().equals("article"))
                .count();
    }

    /** Returns the paths of the pages of entries. */
    Set<String> pages() {
        return entries.stream().map(SearchedSite::page).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns questions for the names of entries of some kinds, taken in turn and evenly from all of each kind, up to a
     * number in total.
     */
    List<SearchQuestion> names(int count, String... kinds) {
        List<List<SearchQuestion>> each = Arrays.stream(kinds)
                .map(kind ->
                        questions(kind, entry -> Stream.of(entry.path("name").asText())))
                .filter(questions -> !questions.isEmpty())
                .toList();
        List<List<SearchQuestion>> some =
                each.stream().map(all -> some(all, count / each.size())).toList();
        return IntStream.range(0, count)
                .boxed()
                .flatMap(i -> some.stream().filter(all -> i < all.size()).map(all -> all.get(i)))
                .toList();
    }

    /** Returns questions for the other names of entries of all kinds, evenly from all. */
    List<SearchQuestion> otherNames(int count) {
        return some(
                Stream.of("person", "organization", "term")
                        .flatMap(kind -> questions(kind, SearchedSite::otherNames).stream())
                        .toList(),
                count);
    }

    private List<SearchQuestion> questions(String kind, Function<JsonNode, Stream<String>> texts) {
        return entries.stream()
                .filter(entry -> entry.path("kind").asText().equals(kind))
                .flatMap(entry -> texts.apply(entry)
                        .filter(text -> bearers.getOrDefault(folded(text), 0) == 1)
                        .map(text -> new SearchQuestion(text, page(entry))))
                .toList();
    }

    private static Stream<String> otherNames(JsonNode entry) {
        return entry.findValues("aliases").stream()
                .flatMap(names -> IntStream.range(0, names.size())
                        .mapToObj(i -> names.get(i).asText()));
    }

    private static String page(JsonNode entry) {
        return entry.path("href").asText().replaceFirst("#.*", "");
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static <T> List<T> some(List<T> all, int count) {
        int asked = Math.min(count, all.size());
        return IntStream.range(0, asked)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / asked)))
                .toList();
    }
}
