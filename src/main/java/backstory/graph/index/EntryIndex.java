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
 * Finds every published entry by its id. Drafts are removed here, once, together with all that their front matter
 * defines, so later code cannot come across one. A withdrawn article loses its content here and keeps its address; what
 * only it defines stays as long as something published leads to it.
 */
public final class EntryIndex {
    /** The entries, ordered by kind and id. */
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

    /** True if any file sets its language. In most sites none does, and this is asked for every text. */
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
     * The input: what was read.
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
     * @param now articles dated after it are held back like drafts; if it is empty, none are
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
     * Returns the index without the entries that only a withdrawn article defines and to which nothing published leads.
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

    /** Returns all published entries of a type, by id. */
    public <E extends Entry> List<E> all(Class<E> type) {
        return byType.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }

    /** Returns all published entries, by kind and id. */
    public List<Entry> all() {
        return List.copyOf(entries.values());
    }

    /** Returns all entries that are not published because of drafts or articles dated later, by kind and id. */
    public List<Entry> heldBack() {
        return List.copyOf(unpublished.values());
    }

    /**
     * Returns the entries that went with a withdrawn article, since nothing published leads to them; in the order of
     * files and places.
     */
    public List<Entry> gone() {
        return input.entries().stream()
                .filter(entry -> !entries.containsKey(entry.key()) && !unpublished.containsKey(entry.key()))
                .toList();
    }

    /** Returns the same index with everything that is held back: the site as it would become. */
    public EntryIndex withHeldBack() {
        Map<EntryId, Entry> all = new TreeMap<>(entries);
        all.putAll(unpublished);
        return new EntryIndex(all, Map.of(), ofWithdrawn, input, files, images);
    }

    /** Returns an entry that is not published because of a draft or an article dated later. */
    public Optional<Entry> heldBack(EntryId id) {
        return Optional.ofNullable(unpublished.get(id));
    }

    /** Returns the files below content/ that a text may refer to, by their paths from the root, sorted. */
    public List<String> files() {
        return files.list();
    }

    /** Returns the lookup of references, which reports those that lead nowhere. */
    public ReferenceLookup references() {
        return references;
    }

    /** Returns what is known about images. */
    public ImageIndex images() {
        return images;
    }

    /** Returns the published entry with this id; former ids do not count. */
    public Optional<Entry> find(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /**
     * Returns the entries that references lead to, in order; those that lead nowhere are left out (and were reported).
     */
    public <E extends Entry> List<E> find(List<EntryRef> references, Class<E> type) {
        return find(references.stream().map(EntryRef::to), type);
    }

    /** Returns the entries with these ids, in order; ids that lead nowhere are left out (and were reported). */
    public <E extends Entry> List<E> find(Stream<EntryId> ids, Class<E> type) {
        Map<EntryId, E> found = new LinkedHashMap<>();
        ids.forEach(id -> follow(id)
                .filter(type::isInstance)
                .ifPresent(entry -> found.putIfAbsent(entry.key(), type.cast(entry))));
        return List.copyOf(found.values());
    }

    /** Returns the published entry with this id or former id. */
    public Optional<Entry> follow(EntryId id) {
        return find(id).or(() -> Optional.ofNullable(formerIds.get(former(id))).flatMap(this::find));
    }

    /** Returns the id for a former key of a bibliography, which is known by the address that the key made. */
    private static EntryId former(EntryId id) {
        return id.kind() == EntryKind.SOURCE ? new EntryId(EntryKind.SOURCE, Slug.of(id.id())) : id;
    }

    /** Returns true if the definition may be in something that could not be read. */
    public boolean mayBeDefined(EntryId id) {
        return input.invalid().contains(id) || input.unread().contains(id.kind());
    }

    /** Returns the person or organization of a party; none for a party known only by name. */
    public Optional<Entry> find(Party party) {
        return EntrySuggestions.PARTIES.stream()
                .map(kind -> follow(new EntryId(kind, party.id())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Returns the language that the file of an entry sets: that of an article or a page applies to all that its front
     * matter defines. Empty if the file sets none or is a list.
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
     * Returns the entry that a link leads to, by its id, its file or its page. Problems are reported where links are
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

    /** Returns the entry of a Markdown file itself, not one that its front matter defines. */
    public Optional<Entry> inFile(String path) {
        return paths.inFile(path);
    }

    /** Returns the entry whose page has this address, with or without {@code .html} and {@code /} at its end. */
    public Optional<Entry> findPage(String path) {
        return paths.ofPage(path);
    }
}
