package backstory.graph.index;

import backstory.edtf.Edtf;
import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.PlainPage;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Image;
import backstory.entry.value.LocatedText;
import backstory.entry.value.Party;
import backstory.markdown.Reference;
import backstory.markdown.words.Slug;
import backstory.problem.Problems;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every published entry, to be found by its id. Drafts leave here, once: whatever asks the index later cannot meet
 * one, and all that an article's front matter defines leaves with it. A withdrawn article loses its content here and
 * keeps its address; what only it defines stays as long as something published leads to it.
 */
public final class EntryIndex {
    /** In the order of kind and id. */
    private final Map<EntryId, Entry> entries;

    private final Map<Class<?>, List<Entry>> byType;
    private final Map<EntryId, Entry> unpublished;
    private final Map<EntryId, EntryId> formerIds;
    private final EntryPaths paths;
    private final FileIndex files;
    private final ImageIndex images;
    private final Input input;
    private final Set<EntryId> ofWithdrawn;
    private final ReferenceLookup references;

    /** Whether any file says its language: in most sites none does, and it is asked for every text. */
    private final boolean languages;

    private EntryIndex(
            Map<EntryId, Entry> entries,
            Map<EntryId, Entry> unpublished,
            Set<EntryId> ofWithdrawn,
            Input input,
            FileIndex files,
            ImageIndex images) {
        this.entries = new LinkedHashMap<>(entries);
        this.byType = entries.values().stream().collect(Collectors.groupingBy(Entry::getClass));
        this.ofWithdrawn = ofWithdrawn;
        this.unpublished = unpublished;
        this.formerIds = formerIds(entries);
        this.paths = new EntryPaths(entries.values(), files, this::follow);
        this.files = files;
        this.images = images;
        this.input = input;
        this.references = new ReferenceLookup(this, paths, files, new EntrySuggestions(this.entries));
        this.languages =
                input.entries().stream().anyMatch(entry -> ownLanguage(entry).isPresent());
    }

    /**
     * What was read.
     *
     * @param entries in the order of their files and places
     * @param images the list of images
     * @param files paths of the other files below content/ that a text may refer to
     * @param invalid ids whose definitions have mistakes: a reference to one is not a further mistake
     * @param unread kinds of which more may be defined in files that could not be read
     */
    public record Input(
            List<Entry> entries,
            Image.Listed images,
            Collection<String> files,
            Collection<EntryId> invalid,
            Collection<EntryKind> unread) {
        public Input {
            entries = List.copyOf(entries);
            files = List.copyOf(files);
            invalid = List.copyOf(invalid);
            unread = List.copyOf(unread);
        }
    }

    /**
     * Indexes the entries and reports ids that are defined twice.
     *
     * @param now articles dated after it are held back like drafts; where it is empty, none is
     * @param drafts true to publish drafts too
     */
    public static EntryIndex of(Input input, Optional<Edtf> now, boolean drafts, Problems problems) {
        Publication publication = Publication.of(input.entries(), now, drafts, problems);
        FileIndex files = new FileIndex(input.files());
        ImageIndex images = ImageIndex.of(input.images(), files, problems);
        return new EntryIndex(
                publication.published(), publication.unpublished(), publication.ofWithdrawn(), input, files, images);
    }

    /**
     * The index without the entries that only a withdrawn article defines and nothing published leads to.
     *
     * @param linked the linked entries of this index
     */
    public EntryIndex withoutUnused(LinkedEntries linked) {
        if (ofWithdrawn.isEmpty()) {
            return this;
        }
        Set<EntryId> used = UsedEntries.in(this, ofWithdrawn, linked);
        Map<EntryId, Entry> kept = new TreeMap<>(entries);
        kept.keySet().retainAll(used);
        return new EntryIndex(kept, unpublished, Set.of(), input, files, images);
    }

    private static Map<EntryId, EntryId> formerIds(Map<EntryId, Entry> entries) {
        Map<EntryId, EntryId> former = new TreeMap<>();
        for (Entry entry : entries.values()) {
            for (LocatedText old : entry.redirectFrom()) {
                former.putIfAbsent(new EntryId(entry.key().kind(), old.text()), entry.key());
            }
        }
        return former;
    }

    /** All published entries of a type, by id. */
    public <E extends Entry> List<E> all(Class<E> type) {
        return byType.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }

    /** All published entries, by kind and id. */
    public List<Entry> all() {
        return List.copyOf(entries.values());
    }

    /** All that drafts, and articles dated later, keep from being published, by kind and id. */
    public List<Entry> heldBack() {
        return List.copyOf(unpublished.values());
    }

    /** What a withdrawn article took along, since nothing published leads to it; in the order of files and places. */
    public List<Entry> gone() {
        return input.entries().stream()
                .filter(entry -> !entries.containsKey(entry.key()) && !unpublished.containsKey(entry.key()))
                .toList();
    }

    /** The same with all that is held back: the site as it would be. */
    public EntryIndex withHeldBack() {
        Map<EntryId, Entry> all = new TreeMap<>(entries);
        all.putAll(unpublished);
        return new EntryIndex(all, Map.of(), ofWithdrawn, input, files, images);
    }

    /** What a draft, or an article dated later, keeps from being published. */
    public Optional<Entry> heldBack(EntryId id) {
        return Optional.ofNullable(unpublished.get(id));
    }

    /** The files below content/ that a text may refer to, by their paths from the root, sorted. */
    public List<String> files() {
        return files.list();
    }

    /** What references lead to, with what is wrong with those that lead nowhere. */
    public ReferenceLookup references() {
        return references;
    }

    /** What is known of images. */
    public ImageIndex images() {
        return images;
    }

    /** The published entry with this id; not by a former id. */
    public Optional<Entry> find(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The entries that references lead to, in their order; those that lead nowhere are left out (and were reported). */
    public <E extends Entry> List<E> find(List<EntryRef> references, Class<E> type) {
        return find(references.stream().map(EntryRef::to), type);
    }

    /** The entries of these ids, in their order; those that lead nowhere are left out (and were reported). */
    public <E extends Entry> List<E> find(Stream<EntryId> ids, Class<E> type) {
        Map<EntryId, E> found = new LinkedHashMap<>();
        ids.forEach(id -> follow(id)
                .filter(type::isInstance)
                .ifPresent(entry -> found.putIfAbsent(entry.key(), type.cast(entry))));
        return List.copyOf(found.values());
    }

    /** The published entry with this id, also by a former one. */
    public Optional<Entry> follow(EntryId id) {
        return find(id).or(() -> Optional.ofNullable(formerIds.get(former(id))).flatMap(this::find));
    }

    /** A former key of a bibliography is known by the address that it made. */
    private static EntryId former(EntryId id) {
        return id.kind() == EntryKind.SOURCE ? new EntryId(EntryKind.SOURCE, Slug.of(id.id())) : id;
    }

    /** True where the definition may be among what could not be read. */
    public boolean mayBeDefined(EntryId id) {
        return input.invalid().contains(id) || input.unread().contains(id.kind());
    }

    /** The person or organization that a party is; none for one known by name alone. */
    public Optional<Entry> find(Party party) {
        return EntrySuggestions.PARTIES.stream()
                .map(kind -> follow(new EntryId(kind, party.id())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * The language that the file of an entry says it is in: that of an article or a page, whatever else its front matter
     * defines. Empty where the file does not say, or is a list.
     */
    public Optional<String> language(Entry entry) {
        return languages ? ownLanguage(paths.inFile(entry.at().file()).orElse(entry)) : Optional.empty();
    }

    private static Optional<String> ownLanguage(Entry entry) {
        String lang =
                entry instanceof Article article ? article.lang() : entry instanceof PlainPage page ? page.lang() : "";
        return lang.isEmpty() ? Optional.empty() : Optional.of(lang);
    }

    /**
     * The entry that a link leads to, by its id, its file or its page; what is wrong is reported where links are
     * resolved.
     */
    public Optional<Entry> find(Reference link) {
        return switch (link.kind()) {
            case ENTRY -> EntryKind.ofScheme(link.scheme()).flatMap(kind -> follow(new EntryId(kind, link.target())));
            case FILE ->
                FileIndex.resolve(link.at(), link.target())
                        .flatMap(path -> paths.inFile(path).or(() -> findPage(path)));
            case IMAGE, HEADING -> Optional.empty();
        };
    }

    /** The entry that a Markdown file is of, whatever else its front matter defines. */
    public Optional<Entry> inFile(String path) {
        return paths.inFile(path);
    }

    /** The entry whose page has this address, with or without {@code .html} and {@code /} at its end. */
    public Optional<Entry> findPage(String path) {
        return paths.ofPage(path);
    }
}
