package backstory.graph;

import backstory.entry.Article;
import backstory.entry.Edtf;
import backstory.entry.Entry;
import backstory.entry.EntryId;
import backstory.entry.EntryRef;
import backstory.entry.Event;
import backstory.entry.Person;
import backstory.entry.SiteConfig;
import backstory.entry.Source;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The joined whole: every published entry, what mentions it, what rests on it, and every list in its order. What pages
 * are made from.
 */
public final class Site {
    /** Oldest first; of equal dates by {@code order}, time, then place in the files. */
    private static final Comparator<Event> TIMELINE = Comparator.comparing(Event::date, Edtf.BY_DAY)
            .thenComparingInt(Event::order)
            .thenComparing(Event::date, Edtf.BY_TIME)
            .thenComparing(Event::at);

    private final SiteConfig config;
    private final Library library;
    private final Linker linker;
    private final List<Article> articles;
    private final List<Event> timeline;
    private final Map<EntryId, LinkedEntry> linked = new TreeMap<>();
    private final Map<EntryId, List<Mention>> mentions = new HashMap<>();
    private final Map<EntryId, List<Entry>> namedBy = new HashMap<>();
    private final List<Problem> problems;

    private Site(SiteConfig config, Library library, Linker linker, List<LinkedEntry> entries) {
        this.config = config;
        this.library = library;
        this.linker = linker;
        this.articles = library.all(Article.class).stream()
                .sorted(Comparator.comparing(Article::date, Edtf.TIMELINE)
                        .reversed()
                        .thenComparing(Article::key))
                .toList();
        this.timeline = library.all(Event.class).stream().sorted(TIMELINE).toList();
        entries.forEach(entry -> linked.put(entry.entry().key(), entry));
        join();
        this.problems = judge();
    }

    /**
     * Joins the linked entries.
     *
     * @param entries one for each entry of the library, in any order
     */
    public static Site of(SiteConfig config, Library library, Linker linker, List<LinkedEntry> entries) {
        return new Site(config, library, linker, entries);
    }

    private void join() {
        for (LinkedEntry entry : linked.values()) {
            for (Mention mention : entry.mentions()) {
                mentions.computeIfAbsent(mention.of(), id -> new ArrayList<>()).add(mention);
            }
            for (Entry named : library.find(entry.entry().references(), Entry.class)) {
                namedBy.computeIfAbsent(named.key(), id -> new ArrayList<>()).add(entry.entry());
            }
        }
        Map<EntryId, Integer> rank = new HashMap<>();
        articles.forEach(article -> rank.put(article.key(), rank.size()));
        mentions.values().forEach(list -> list.sort(
                Comparator.comparingInt(mention -> rank.getOrDefault(mention.in(), Integer.MAX_VALUE))));
    }

    private List<Problem> judge() {
        Problems found = new Problems();
        linked.values().forEach(entry -> entry.jumps().forEach(jump -> judge(jump, found)));
        library.all(Source.class).forEach(source -> judgeRepeats(source, found));
        return found.sorted();
    }

    private void judge(LinkedEntry.Jump jump, Problems found) {
        List<String> headings = linked.get(jump.to().key()).headings();
        if (!headings.contains(jump.fragment())) {
            found.add(Linker.noHeading(jump.fragment(), "in " + jump.to().at().file(), jump.at(), headings));
        }
    }

    /** Follows what a source repeats; a circle is told at that one of its sources that comes first by id. */
    private void judgeRepeats(Source first, Problems found) {
        List<Source> chain = new ArrayList<>(List.of(first));
        Optional<Source> next = repeated(first);
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.add(next.get());
            next = repeated(next.get());
        }
        boolean circle = next.equals(Optional.of(first));
        if (circle && chain.stream().allMatch(other -> first.key().compareTo(other.key()) <= 0)) {
            chain.add(first);
            String ids = chain.stream().map(source -> source.key().id()).collect(Collectors.joining(" → "));
            found.add(Problem.of(
                            Rule.REPEATS_CIRCLE,
                            first.repeats().orElseThrow().at(),
                            "sources repeat each other in a circle: " + ids)
                    .withHint("remove the repeats: of the one that had the facts first"));
        }
    }

    private Optional<Source> repeated(Source source) {
        return library.find(source.repeats().stream().toList(), Source.class).stream().findFirst();
    }

    public SiteConfig config() {
        return config;
    }

    public Library library() {
        return library;
    }

    /** Reads a text again when its page is written. */
    public Linker linker() {
        return linker;
    }

    /** What only the whole can judge: links to headings of other texts, sources that repeat each other. */
    public List<Problem> problems() {
        return problems;
    }

    /** Newest first; of one day by id. */
    public List<Article> articles() {
        return articles;
    }

    /** All events, oldest first. */
    public List<Event> timeline() {
        return timeline;
    }

    /** What is known of an entry's texts. */
    public LinkedEntry linked(Entry entry) {
        return linked.get(entry.key());
    }

    /** Where texts mention or cite an entry: the articles' mentions first, newest article first, then the others by id. */
    public List<Mention> mentionsOf(Entry entry) {
        return List.copyOf(mentions.getOrDefault(entry.key(), List.of()));
    }

    /** The entries whose front matter names this one, by kind and id. */
    public List<Entry> namedBy(Entry entry) {
        return List.copyOf(namedBy.getOrDefault(entry.key(), List.of()));
    }

    /** The events that name a person, oldest first. */
    public List<Event> eventsOf(Person person) {
        Set<Entry> naming = new HashSet<>(namedBy(person));
        return timeline.stream().filter(naming::contains).toList();
    }

    /** An article's own timeline: the events that it lists and those that its text links to, oldest first. */
    public List<Event> timelineOf(Article article) {
        Set<EntryId> ids = new HashSet<>();
        library.find(article.events(), Event.class).forEach(event -> ids.add(event.key()));
        linked(article).mentions().forEach(mention -> ids.add(mention.of()));
        return timeline.stream().filter(event -> ids.contains(event.key())).toList();
    }

    /** The sources that an entry rests on: those of its front matter, then those that its texts cite, each once. */
    public List<Source> sourcesOf(Entry entry) {
        Stream<EntryRef> named = entry.references().stream();
        Stream<EntryRef> cited = linked(entry).mentions().stream()
                .map(mention -> new EntryRef(mention.of(), entry.at()));
        return library.find(Stream.concat(named, cited).toList(), Source.class);
    }

    /** The files that texts show or link, below content/, sorted. */
    public List<String> usedFiles() {
        Set<String> files = new TreeSet<>();
        linked.values().forEach(entry -> files.addAll(entry.files()));
        return List.copyOf(files);
    }
}
