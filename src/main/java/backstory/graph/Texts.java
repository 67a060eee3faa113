package backstory.graph;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.graph.index.LinkedEntry;
import backstory.graph.text.LinkedText;
import backstory.graph.text.Mention;
import backstory.graph.text.Target;
import backstory.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What the bodies of a site say of its entries, all of them joined: who mentions whom, what is cited, shown and linked.
 * Whatever is made of it asks through {@link #reads} of its own, so that what it was made of is known.
 */
public final class Texts {
    private final Catalog catalog;
    private final Map<EntryId, List<Mention>> mentions = new HashMap<>();

    private Texts(Catalog catalog) {
        this.catalog = catalog;
        catalog.ranked() // in the order in which mentions are listed, so that nothing is sorted
                .map(catalog::linked)
                .forEach(entry -> entry.mentions()
                        .forEach(mention -> mentions.computeIfAbsent(mention.of(), id -> new ArrayList<>())
                                .add(mention)));
        mentions.replaceAll((id, list) -> List.copyOf(list));
    }

    /** Joins what the texts of all entries of a catalogue say. */
    public static Texts of(Catalog catalog) {
        return new Texts(catalog);
    }

    /** New reads, by which nothing was asked yet: for one thing that is made. */
    public Reads reads() {
        return new Reads(catalog, this);
    }

    /** What front matter and lists say. */
    public Catalog catalog() {
        return catalog;
    }

    /** What only the whole can tell: links to headings of other texts, topics, sources that repeat each other. */
    public List<Problem> problems() {
        return new SiteProblems(this).find();
    }

    /** The files that texts and the foot of the pages link to, below content/, sorted. */
    public List<String> linkedFiles() {
        return sorted(LinkedEntry::files, catalog.site().files());
    }

    /** The files of images that are shown, the logo among them, below content/, sorted. */
    public List<String> shownImages() {
        return sorted(
                LinkedEntry::images,
                catalog.site().logo().stream().map(Target.OfImage::file).toList());
    }

    /** @param more what belongs to the site as a whole */
    private List<String> sorted(Function<LinkedEntry, Collection<String>> files, List<String> more) {
        TreeSet<String> all = new TreeSet<>(more);
        linked().forEach(entry -> all.addAll(files.apply(entry)));
        return List.copyOf(all);
    }

    /** What is known of an entry's texts. */
    LinkedEntry linked(Entry entry) {
        return catalog.linked(entry);
    }

    /** Every linked entry, by kind and id. */
    List<LinkedEntry> linked() {
        return catalog.index().all().stream().map(this::linked).toList();
    }

    /** The body of an entry. */
    LinkedText body(Entry entry) {
        return linked(entry).texts().body();
    }

    /** Where texts mention or cite an entry: the articles' mentions first, newest article first, then the others by id. */
    List<Mention> mentionsOf(EntryId entry) {
        return mentions.getOrDefault(entry, List.of());
    }
}
