package backstory.graph;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.graph.PageTrace.Read;
import backstory.graph.index.LinkedEntries;
import backstory.graph.index.LinkedEntry;
import backstory.graph.index.OverlayMap;
import backstory.graph.text.LinkedText;
import backstory.graph.text.Mention;
import backstory.graph.text.Target;
import backstory.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the bodies of a site say about its entries, all joined: who mentions whom, and what is cited, shown and linked.
 * Everything that is made from it asks through {@link #reads} of its own, so that it is known what it was made from.
 */
public final class Texts {
    private final Catalog catalog;
    private final OverlayMap<EntryId, List<Mention>> mentions;
    private final List<Problem> ofFrontMatter;

    private Texts(Catalog catalog, OverlayMap<EntryId, List<Mention>> mentions, List<Problem> ofFrontMatter) {
        this.catalog = catalog;
        this.mentions = mentions;
        this.ofFrontMatter = ofFrontMatter;
    }

    private static Map<EntryId, List<Mention>> mentions(Catalog catalog) {
        Map<EntryId, List<Mention>> mentions = new HashMap<>();
        catalog.order()
                .ranked(catalog.index().all()) // in the order in which mentions are listed, so that nothing is sorted
                .map(catalog::linked)
                .forEach(entry -> entry.mentions()
                        .forEach(mention -> mentions.computeIfAbsent(mention.of(), id -> new ArrayList<>())
                                .add(mention)));
        mentions.replaceAll((id, list) -> List.copyOf(list));
        return mentions;
    }

    /** Joins what the texts of all entries of a catalogue say. */
    public static Texts of(Catalog catalog) {
        return new Texts(catalog, OverlayMap.of(mentions(catalog)), SiteProblems.ofFrontMatter(catalog));
    }

    /**
     * Returns the texts after some of them have changed, with the same front matter.
     *
     * @param linked all entries as they are now
     * @param changed the entries whose texts have changed, linked against the same index
     */
    public Texts with(LinkedEntries linked, List<LinkedEntry> changed) {
        Set<EntryId> said = changed.stream().map(entry -> entry.entry().key()).collect(Collectors.toSet());
        Map<EntryId, List<Mention>> fresh = changed.stream()
                .flatMap(entry -> entry.mentions().stream())
                .collect(Collectors.groupingBy(Mention::of));
        Map<EntryId, List<Mention>> again = new HashMap<>();
        for (EntryId of : mentionedBy(changed)) {
            Stream<Mention> kept = mentionsOf(of).stream().filter(mention -> !said.contains(mention.in()));
            again.put(of, inOrder(Stream.concat(kept, fresh.getOrDefault(of, List.of()).stream())));
        }
        return new Texts(catalog.with(linked), mentions.with(again), ofFrontMatter);
    }

    /** Returns the entries that these texts mention now or mentioned before. */
    private SortedSet<EntryId> mentionedBy(List<LinkedEntry> changed) {
        SortedSet<EntryId> mentioned = new TreeSet<>();
        changed.forEach(entry -> Stream.of(entry, linked(entry.entry()))
                .forEach(text -> text.mentions().forEach(mention -> mentioned.add(mention.of()))));
        return mentioned;
    }

    private List<Mention> inOrder(Stream<Mention> some) {
        return some.sorted(Comparator.comparing(Mention::in, catalog.order().ranking()))
                .toList();
    }

    /**
     * Returns the questions whose answers differ from those before some texts were changed.
     *
     * @param changed the entries whose texts have changed
     */
    public Set<Read> answeredAnew(Texts before, Set<EntryId> changed) {
        Set<Read> all = new HashSet<>();
        List<LinkedEntry> after = linked(changed);
        for (LinkedEntry entry : after) {
            EntryId key = entry.entry().key();
            all.add(new Read(PageTrace.Kind.TEXT, key));
            if (!mentionedIn(entry).equals(mentionedIn(before.linked(entry.entry())))) {
                all.add(new Read(PageTrace.Kind.MENTIONED, key));
            }
        }
        for (EntryId of : before.mentionedBy(after)) {
            if (before.mentionsOf(of).size() != mentionsOf(of).size()) {
                all.add(new Read(PageTrace.Kind.TIMES_MENTIONED, of));
            }
            if (!alike(before.mentionsOf(of), mentionsOf(of))) {
                all.add(new Read(PageTrace.Kind.MENTIONS, of));
            }
        }
        return all;
    }

    /** Returns true if some texts still mention the same entries as here. */
    public boolean mentionsAs(List<LinkedEntry> changed) {
        return changed.stream().allMatch(entry -> mentionedIn(entry).equals(mentionedIn(linked(entry.entry()))));
    }

    /** Returns true if some texts link and show the same files as before they were changed. */
    public boolean showFilesAs(Texts before, Set<EntryId> changed) {
        return linked(changed).stream().allMatch(entry -> {
            LinkedEntry earlier = before.linked(entry.entry());
            return Set.copyOf(entry.files()).equals(Set.copyOf(earlier.files()))
                    && Set.copyOf(entry.images()).equals(Set.copyOf(earlier.images()));
        });
    }

    private List<LinkedEntry> linked(Set<EntryId> entries) {
        return entries.stream()
                .flatMap(id -> catalog.index().find(id).stream())
                .map(this::linked)
                .toList();
    }

    private static List<EntryId> mentionedIn(LinkedEntry entry) {
        return entry.mentions().stream().map(Mention::of).toList();
    }

    private static boolean alike(List<Mention> before, List<Mention> after) {
        return before.size() == after.size()
                && IntStream.range(0, before.size())
                        .allMatch(i -> before.get(i).in().equals(after.get(i).in())
                                && before.get(i).sentence().check()
                                        == after.get(i).sentence().check());
    }

    /** Returns new reads, which have asked nothing yet, for one thing that is to be made. */
    public Reads reads() {
        return new Reads(catalog, this);
    }

    /** Returns what front matter and lists say. */
    public Catalog catalog() {
        return catalog;
    }

    /**
     * Returns the problems that only show in the whole: links to headings of other texts, topics, sources that repeat
     * each other.
     */
    public List<Problem> problems() {
        return Stream.concat(ofFrontMatter.stream(), SiteProblems.ofTexts(this).stream())
                .sorted()
                .toList();
    }

    /** Returns the files that texts and the foot of the pages link to, below content/, sorted. */
    public List<String> linkedFiles() {
        return sorted(LinkedEntry::files, catalog.site().files());
    }

    /** Returns the files of images that are shown, including the logo, below content/, sorted. */
    public List<String> shownImages() {
        return sorted(
                LinkedEntry::images,
                catalog.site().logo().stream().map(Target.OfImage::file).toList());
    }

    /** @param more further files, which belong to the site as a whole */
    private List<String> sorted(Function<LinkedEntry, Collection<String>> files, List<String> more) {
        TreeSet<String> all = new TreeSet<>(more);
        linked().forEach(entry -> all.addAll(files.apply(entry)));
        return List.copyOf(all);
    }

    /** Returns what is known about an entry's texts. */
    LinkedEntry linked(Entry entry) {
        return catalog.linked(entry);
    }

    /** Returns every linked entry, by kind and id. */
    List<LinkedEntry> linked() {
        return catalog.index().all().stream().map(this::linked).toList();
    }

    /** Returns the body of an entry. */
    LinkedText body(Entry entry) {
        return linked(entry).texts().body();
    }

    /**
     * Returns where texts mention or cite an entry: first the mentions of articles, newest article first, then the
     * others by id.
     */
    List<Mention> mentionsOf(EntryId entry) {
        return mentions.find(entry).orElse(List.of());
    }
}
