package backstory.graph.index;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.markdown.WebAddress;
import backstory.markdown.words.Slug;
import backstory.problem.Suggest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the entry that was meant by words that are not an id: an entry of that name, one with a similar id, or one
 * whose name ends in the words. All places where an id may stand use it.
 */
final class EntrySuggestions {
    /** The most suggestions: more would be a list of everyone with that name. */
    private static final int MOST = 3;

    /** The kinds of entries that can say something. */
    static final List<EntryKind> PARTIES = List.of(EntryKind.PERSON, EntryKind.ORGANIZATION);

    /** Matches what a value in braces may contain only in quotes. */
    private static final Pattern QUOTED = Pattern.compile("[,\\[\\]{}#:]");

    /**
     * Matches one of several names or ids separated by commas. A name may contain a comma, but then what follows has a
     * full stop: King, Jr.
     */
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("[^,.:/]*\\p{L}[^,.:/]*");

    private static final String SEVERAL_ARE = "several stand in a list: [";

    private final Map<EntryId, Entry> entries;

    /**
     * For each kind, the entries by the slug of each of their names. It is made when an entry of the kind is first
     * missed.
     */
    private final ConcurrentMap<EntryKind, Map<String, Set<EntryId>>> named = new ConcurrentHashMap<>();

    /** The advice given so far: many references may miss the same entry. */
    private final ConcurrentMap<String, String> advice = new ConcurrentHashMap<>();

    EntrySuggestions(Map<EntryId, Entry> entries) {
        this.entries = entries;
    }

    /** Returns the entries of these kinds that are called so: by id, name, alias or another form of the name. */
    List<EntryId> called(String words, Collection<EntryKind> kinds) {
        String slug = Slug.of(words);
        return slug.isEmpty()
                ? List.of()
                : kinds.stream()
                        .flatMap(kind -> named(kind).getOrDefault(slug, Set.of()).stream())
                        .toList();
    }

    /**
     * Returns what to write instead of an id that leads nowhere: the id that was meant, else the entry to add.
     *
     * @param kinds the kinds that are allowed there
     */
    String advice(String written, List<EntryKind> kinds) {
        return advice.computeIfAbsent(
                kinds + " " + written,
                key -> Stream.of(called(written, kinds), near(written, kinds), byLastWord(written, kinds))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .map(this::question)
                        .or(() -> ofAnotherKind(written, kinds))
                        .orElseGet(() -> entryToAdd(written, kinds.get(0))));
    }

    /** Returns the advice for a party, which may also be known only by name. */
    String adviceOnParty(String written) {
        String advice = advice(written, PARTIES);
        return advice.startsWith("add ") // nobody was meant who is there
                ? "for somebody without an entry write {name: " + name(written) + "}; else "
                        + advice.replace("people.yaml", "people.yaml or organizations.yaml")
                : advice;
    }

    /** Returns YAML for the missing entry, on one line. */
    private static String entryToAdd(String written, EntryKind kind) {
        if (kind == EntryKind.ARTICLE
                || kind == EntryKind.PAGE
                || Slug.of(written).isEmpty()) {
            return "";
        }
        List<String> several = List.of(written.split(",", -1));
        if (several.size() > 1 && several.stream().allMatch(ONE_OF_SEVERAL.asMatchPredicate())) {
            return several.stream().map(Slug::of).collect(Collectors.joining(", ", SEVERAL_ARE, "]"));
        }
        String id = Slug.isValid(written) ? "id: " + written + ", " : "";
        String name = name(written);
        String keys = switch (kind) {
            case TERM -> id + "term: " + name + ", definition: …";
            case EVENT -> id + "date: …, title: " + name;
            case SOURCE ->
                WebAddress.isOutside(written)
                        ? "id: …, title: …, url: " + name
                        : "id: " + Slug.of(written) + ", title: " + name;
            case CLAIM -> "id: " + Slug.of(written) + ", claim: " + name + ", by: …";
            default -> id + "name: " + name;
        };
        return "add to content/" + kind.plural() + ".yaml: - {" + keys + "}";
    }

    /** Returns the writer's words if they are a name, in quotes where braces require them. */
    private static String name(String written) {
        if (Slug.isValid(written)) {
            return "…";
        }
        boolean plain = Character.isLetter(written.codePointAt(0))
                && !QUOTED.matcher(written).find();
        return plain ? written : "'" + written.replace("'", "''") + "'";
    }

    private String question(List<EntryId> found) {
        return found.stream().limit(MOST).map(this::shown).collect(Collectors.joining(" or ", "did you mean ", "?"));
    }

    private String shown(EntryId id) {
        return "\"" + id.id() + "\" (" + fileOf(id) + ")";
    }

    private String fileOf(EntryId id) {
        return Optional.ofNullable(entries.get(id)).orElseThrow().at().file();
    }

    private List<EntryId> near(String written, List<EntryKind> kinds) {
        Map<String, EntryId> known = new TreeMap<>();
        entries.keySet().stream().filter(id -> kinds.contains(id.kind())).forEach(id -> known.putIfAbsent(id.id(), id));
        return Suggest.nearest(written, known.keySet()).map(known::get).stream().toList();
    }

    private List<EntryId> byLastWord(String written, List<EntryKind> kinds) {
        String end = "-" + Slug.of(written);
        List<EntryId> all = end.length() < 3
                ? List.of()
                : kinds.stream()
                        .filter(kind -> kind == EntryKind.PERSON || kind == EntryKind.ORGANIZATION)
                        .flatMap(kind -> named(kind).entrySet().stream())
                        .filter(name -> name.getKey().endsWith(end))
                        .flatMap(name -> name.getValue().stream())
                        .distinct()
                        .sorted()
                        .toList();
        return all.size() <= MOST ? all : List.of();
    }

    private Optional<String> ofAnotherKind(String written, List<EntryKind> kinds) {
        return Arrays.stream(EntryKind.values())
                .filter(kind -> !kinds.contains(kind))
                .map(kind -> new EntryId(kind, written))
                .filter(entries::containsKey)
                .findFirst()
                .map(id -> (id.kind() == EntryKind.ORGANIZATION ? "it is an " : "it is a ")
                        + id.kind().noun() + " (" + fileOf(id) + ")");
    }

    private Map<String, Set<EntryId>> named(EntryKind kind) {
        return named.computeIfAbsent(kind, any -> {
            Map<String, Set<EntryId>> byName = new HashMap<>();
            entries.values().stream()
                    .filter(entry -> entry.key().kind() == kind)
                    .forEach(entry -> names(entry)
                            .forEach(name -> byName.computeIfAbsent(Slug.of(name), slug -> new TreeSet<>())
                                    .add(entry.key())));
            return byName;
        });
    }

    private static List<String> names(Entry entry) {
        List<String> names = new ArrayList<>(List.of(entry.key().id(), entry.label()));
        names.addAll(entry.otherNames());
        return names;
    }
}
