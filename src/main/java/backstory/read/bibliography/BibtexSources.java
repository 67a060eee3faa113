package backstory.read.bibliography;

import backstory.bibliography.Item;
import backstory.bibliography.bibtex.BibtexEntry;
import backstory.bibliography.bibtex.BibtexFile;
import backstory.bibliography.bibtex.BibtexItems;
import backstory.bibliography.bibtex.BibtexParser;
import backstory.bibliography.bibtex.Latex;
import backstory.bibliography.csl.CslWriter;
import backstory.entry.value.SourceRecord;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The items of {@code content/sources.bib}. */
public final class BibtexSources {
    /** An entry that only holds fields for other entries and is not a source itself. */
    private static final String XDATA = "xdata";

    private static final String CROSSREF = "crossref";

    /** How deeply {@code xdata} entries may be nested. */
    private static final int DEEPEST = 8;

    /** Fields that an entry does not inherit from the entry that contains it. */
    private static final Set<String> NOT_INHERITED = Set.of(
            CROSSREF,
            "xref",
            XDATA,
            "ids",
            "entryset",
            "relatedstring",
            "related",
            "keywords",
            "label",
            "abstract",
            "note",
            "annotation",
            "shorttitle",
            "shorthand",
            "sortkey",
            "title",
            "subtitle",
            "titleaddon",
            "entrysubtype",
            "doi",
            "url",
            "urldate",
            "pages",
            "file");

    /** The names of inherited fields in the entry that contains another. */
    private static final Map<String, String> INHERITED_AS = Map.of(
            "title", "booktitle", "subtitle", "booksubtitle", "titleaddon", "booktitleaddon", "author", "bookauthor");

    private final Map<String, BibtexEntry> byKey = new HashMap<>();
    private final Problems problems;

    private BibtexSources(List<BibtexEntry> entries, Problems problems) {
        entries.forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
        this.problems = problems;
    }

    /**
     * Reads the items, in the order of the file.
     *
     * @param problems takes all that is wrong
     * @return all that could be read, whatever else is wrong in the file
     */
    public static List<ReadItem> read(Text text, Problems problems) {
        BibtexFile file = BibtexParser.parse(text);
        problems.addAll(file.problems());
        BibtexSources sources = new BibtexSources(file.entries(), problems);
        return file.entries().stream()
                .filter(entry -> !entry.type().equals(XDATA))
                .map(sources::item)
                .toList();
    }

    private ReadItem item(BibtexEntry written) {
        BibtexEntry whole = withData(written);
        Optional<BibtexEntry.Field> parent = whole.field(CROSSREF);
        Item item = BibtexItems.item(withParent(whole), problems);
        String crossref = parent.map(field -> field.value().strip()).orElse("");
        return new ReadItem(item, written.keyAt(), new SourceRecord(whole.text(), CslWriter.text(item), crossref));
    }

    /**
     * Returns the entry with the fields that {@code xdata} brings in. Such entries are not sources, so their fields are
     * copied to where they are used.
     */
    private BibtexEntry withData(BibtexEntry entry) {
        return withData(entry, new HashSet<>(Set.of(entry.key())), 0);
    }

    /**
     * Returns the entry with nested {@code xdata} too.
     *
     * @param seen the keys of what is already included: including it again would add nothing
     */
    private BibtexEntry withData(BibtexEntry entry, Set<String> seen, int depth) {
        Optional<BibtexEntry.Field> data = entry.field(XDATA);
        if (data.isEmpty() || depth > DEEPEST) {
            return entry;
        }
        List<BibtexEntry.Field> fields = new ArrayList<>(entry.fields());
        fields.remove(data.get());
        for (String written : data.get().value().split(",", -1)) {
            Optional.of(written.strip())
                    .filter(seen::add)
                    .flatMap(key -> find(key, data.get()))
                    .map(other -> withData(other, seen, depth + 1))
                    .ifPresent(other -> other.fields().stream()
                            .filter(field -> !field.name().equals(XDATA))
                            .filter(field ->
                                    fields.stream().noneMatch(own -> own.name().equals(field.name())))
                            .forEach(fields::add));
        }
        return entry.with(fields);
    }

    /**
     * Returns the entry with the fields that it lacks and that the entry containing it has: a chapter has the publisher
     * of its book.
     */
    private BibtexEntry withParent(BibtexEntry entry) {
        Optional<BibtexEntry> parent =
                entry.field(CROSSREF).flatMap(field -> find(field.value().strip(), field));
        if (parent.isEmpty() || parent.get().key().equals(entry.key())) {
            return entry;
        }
        List<BibtexEntry.Field> fields = new ArrayList<>(entry.fields());
        for (BibtexEntry.Field field : withData(parent.get()).fields()) {
            boolean journal = entry.type().equals("article") && field.name().equals("title");
            String name = journal ? "journal" : INHERITED_AS.getOrDefault(field.name(), field.name());
            boolean inherits = !name.equals(field.name()) || !NOT_INHERITED.contains(name);
            if (inherits && fields.stream().noneMatch(own -> own.name().equals(name))) {
                fields.add(new BibtexEntry.Field(name, field.at(), field.value(), field.written(), field.valueAt()));
            }
        }
        return entry.with(fields);
    }

    private Optional<BibtexEntry> find(String key, BibtexEntry.Field field) {
        Optional<BibtexEntry> found = Optional.ofNullable(byKey.get(key));
        if (found.isEmpty()) {
            problems.add(Problem.of(
                            Rule.UNKNOWN_REFERENCE,
                            field.valueAt(),
                            "no entry here has the key \"" + Latex.plain(key).text() + "\"")
                    .asWarning()
                    .withHint("what it would add to this entry is missing")
                    .suggest(key, byKey.keySet()));
        }
        return found;
    }
}
