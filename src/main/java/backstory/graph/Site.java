package backstory.graph;

import backstory.entry.Article;
import backstory.entry.Claim;
import backstory.entry.Edtf;
import backstory.entry.Entry;
import backstory.entry.EntryId;
import backstory.entry.EntryRef;
import backstory.entry.Event;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.SiteConfig;
import backstory.entry.Source;
import backstory.entry.Written;
import backstory.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
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
    private final List<Article> withdrawn;
    private final List<Event> timeline;
    private final List<Topic> topics;
    private final Map<EntryId, Integer> rank = new HashMap<>();
    private final Map<EntryId, LinkedEntry> linked = new HashMap<>();
    private final Map<EntryId, List<Mention>> mentions = new HashMap<>();
    private final Map<EntryId, List<Entry>> namedBy = new HashMap<>();
    private final Asking asking = new Asking();

    private Site(SiteConfig config, Library library, Linker linker, List<LinkedEntry> entries) {
        this.config = config;
        this.library = library;
        this.linker = linker;
        List<Article> all = library.all(Article.class).stream()
                .sorted(Comparator.comparing(Article::date, Edtf.TIMELINE)
                        .reversed()
                        .thenComparing(Article::key))
                .toList();
        this.articles = all.stream().filter(article -> !isWithdrawn(article)).toList();
        this.withdrawn = all.stream().filter(Site::isWithdrawn).toList();
        this.timeline = library.all(Event.class).stream().sorted(TIMELINE).toList();
        this.topics = topics(articles, config);
        articles.forEach(article -> rank.put(article.key(), rank.size()));
        timeline.forEach(event -> rank.put(event.key(), rank.size()));
        entries.stream()
                .filter(entry -> library.find(entry.entry().key()).isPresent())
                .forEach(entry -> linked.put(entry.entry().key(), entry));
        join();
    }

    /**
     * Joins the linked entries.
     *
     * @param entries one for each entry of the library, in any order
     */
    public static Site of(SiteConfig config, Library library, Linker linker, List<LinkedEntry> entries) {
        return new Site(config, library, linker, entries);
    }

    /** The entries are gone through in the order in which their mentions and names are listed, so that nothing is sorted. */
    private void join() {
        Stream<Entry> ranked = Stream.concat(articles.stream(), timeline.stream());
        Stream<Entry> others = library.all().stream().filter(entry -> !rank.containsKey(entry.key()));
        Stream.concat(ranked, others)
                .map(this::linkedTo)
                .forEach(entry -> entry.mentions()
                        .forEach(mention -> mentions.computeIfAbsent(mention.of(), id -> new ArrayList<>())
                                .add(mention)));
        for (Entry entry : library.all()) {
            entry.references().forEach(to -> library.follow(to.to()).ifPresent(named -> name(named, entry)));
            entry.parties().forEach(to -> library.find(to).ifPresent(named -> name(named, entry)));
        }
        mentions.replaceAll((id, list) -> List.copyOf(list));
        namedBy.replaceAll((id, list) -> List.copyOf(list));
    }

    /** An entry that names another several times does so at once, and counts once. */
    private void name(Entry named, Entry by) {
        List<Entry> all = namedBy.computeIfAbsent(named.key(), id -> new ArrayList<>());
        if (all.isEmpty() || all.get(all.size() - 1) != by) {
            all.add(by);
        }
    }

    private static boolean isWithdrawn(Article article) {
        return article.status() == Article.Status.WITHDRAWN;
    }

    public SiteConfig config() {
        return config;
    }

    public Library library() {
        return library;
    }

    /**
     * The language that the texts of an entry are written in, as a BCP 47 tag: what its file says ({@code lang} of an
     * article holds for all that its front matter defines), else the site's.
     */
    public String language(Entry entry) {
        return library.language(entry).orElse(config.language());
    }

    /** Reads texts of front matter again when their pages are written. */
    public Linker linker() {
        return linker;
    }

    /** Reads the body of an entry again when its page is written. */
    public LinkedText body(Entry entry) {
        asking.text(entry.key());
        return linker.body(entry, linkedTo(entry).outline());
    }

    /** Makes something from this site, and notes on which texts it rests: see {@link #restsOn} for parts. */
    public <T> Rests.On<T> noting(Supplier<T> make) {
        return asking.noting(make);
    }

    /** Says that what is being made rests on what some part of it rests on. */
    public void restsOn(Rests part) {
        asking.rests(part);
    }

    /** Says that what is being made rests on where texts mention an entry, though it was asked before. */
    public void restsOnMentions(Entry of) {
        asking.mentions(of.key());
    }

    /** Says that what is being made may rest on any text. */
    public void restsOnAll() {
        asking.all();
    }

    /** Every linked entry, by kind and id. */
    List<LinkedEntry> linked() {
        return library.all().stream().map(this::linkedTo).toList();
    }

    /** What only the whole can judge: links to headings of other texts, topics, sources that repeat each other. */
    public List<Problem> problems() {
        return new SiteProblems(this).find();
    }

    /** Newest first; of one day by id. Withdrawn ones are not among them. */
    public List<Article> articles() {
        return articles;
    }

    /** The withdrawn articles, newest first: only their own pages know them. */
    public List<Article> withdrawn() {
        return withdrawn;
    }

    /** The topics that articles have, by id, with their names and articles. */
    public List<Topic> topics() {
        return topics;
    }

    /** The topics of an article, by id. */
    public List<Topic> topicsOf(Article article) {
        Set<String> ids = article.topics().stream().map(Written::text).collect(Collectors.toSet());
        return topics.stream().filter(topic -> ids.contains(topic.id())).toList();
    }

    private static List<Topic> topics(List<Article> articles, SiteConfig config) {
        Map<String, List<Article>> byTopic = new TreeMap<>();
        for (Article article : articles) {
            for (Written topic : article.topics()) {
                byTopic.computeIfAbsent(topic.text(), id -> new ArrayList<>()).add(article);
            }
        }
        return byTopic.entrySet().stream()
                .map(topic -> new Topic(
                        topic.getKey(),
                        config.topics().getOrDefault(topic.getKey(), topic.getKey()),
                        List.copyOf(topic.getValue())))
                .toList();
    }

    /**
     * What several articles are about.
     *
     * @param articles newest first
     */
    public record Topic(String id, String name, List<Article> articles) {}

    /** All events, oldest first. */
    public List<Event> timeline() {
        return timeline;
    }

    /** What is known of an entry's texts. */
    public LinkedEntry linked(Entry entry) {
        asking.text(entry.key());
        return linkedTo(entry);
    }

    private LinkedEntry linkedTo(Entry entry) {
        return Objects.requireNonNull(linked.get(entry.key()), "every entry of a site is linked");
    }

    /** Where texts mention or cite an entry: the articles' mentions first, newest article first, then the others by id. */
    public List<Mention> mentionsOf(Entry entry) {
        asking.mentions(entry.key());
        return mentions.getOrDefault(entry.key(), List.of());
    }

    /** The entries whose front matter names this one, by kind and id. */
    public List<Entry> namedBy(Entry entry) {
        return namedBy.getOrDefault(entry.key(), List.of());
    }

    /** The articles that list or mention an entry, newest first. */
    public List<Article> articlesOf(Entry entry) {
        return Stream.concat(
                        mentionsOf(entry).stream().map(Mention::in),
                        namedBy(entry).stream().map(Entry::key))
                .distinct()
                .filter(rank::containsKey)
                .flatMap(id -> library.find(id).stream())
                .filter(Article.class::isInstance)
                .map(Article.class::cast)
                .sorted(Comparator.comparing(article -> rank.get(article.key())))
                .toList();
    }

    /** The events that name a person or organization, oldest first. */
    public List<Event> eventsOf(Entry party) {
        return inOrder(namedBy(party).stream());
    }

    /** The events among some entries, oldest first, each once. */
    private List<Event> inOrder(Stream<? extends Entry> entries) {
        Map<Integer, Event> byRank = new TreeMap<>();
        entries.forEach(entry -> {
            if (entry instanceof Event event) {
                byRank.put(rank.getOrDefault(event.key(), 0), event);
            }
        });
        return List.copyOf(byRank.values());
    }

    /** The people whose roles name an organization, by id. */
    public List<Person> peopleOf(Organization organization) {
        return namedBy(organization).stream()
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .toList();
    }

    /** The claims that a person or organization makes, passes on or takes a position on, newest first. */
    public List<Claim> claimsOf(Entry party) {
        return claims(namedBy(party));
    }

    /** Every claim, newest first; those without a date last, by id. */
    public List<Claim> claims() {
        return claims(List.copyOf(library.all(Claim.class)));
    }

    private static List<Claim> claims(List<Entry> among) {
        return among.stream()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .sorted(Comparator.comparingLong(Site::newestFirst).thenComparing(Claim::key))
                .toList();
    }

    private static long newestFirst(Claim claim) {
        return claim.date().map(date -> -date.timelineDay()).orElse(Long.MAX_VALUE);
    }

    /** The claims that an article lists, links or places, in the order of its list, then of its text. */
    public List<Claim> claimsOf(Article article) {
        return entriesOf(article, article.claims(), Claim.class);
    }

    /** The people whom an article lists or mentions, in the order of its list, then of its text. */
    public List<Person> peopleOf(Article article) {
        return entriesOf(article, article.people(), Person.class);
    }

    private <E extends Entry> List<E> entriesOf(Article article, List<EntryRef> listed, Class<E> type) {
        Stream<EntryId> mentioned = linked(article).mentions().stream().map(Mention::of);
        return library.find(Stream.concat(listed.stream().map(EntryRef::to), mentioned), type);
    }

    /** An article's own timeline: the events that it lists and those that its text links to, oldest first. */
    public List<Event> timelineOf(Article article) {
        return inOrder(entriesOf(article, article.events(), Event.class).stream());
    }

    /** The sources that an entry rests on: those of its front matter, then those that its texts cite, each once. */
    public List<Source> sourcesOf(Entry entry) {
        Stream<EntryId> named = entry.references().stream().map(EntryRef::to);
        Stream<EntryId> cited = linked(entry).mentions().stream().map(Mention::of);
        return library.find(Stream.concat(named, cited), Source.class);
    }

    /** The files that texts link to, below content/, sorted. */
    public List<String> linkedFiles() {
        Set<String> files = new TreeSet<>();
        linked.values().forEach(entry -> files.addAll(entry.files()));
        return List.copyOf(files);
    }

    /** The files of images that are shown, below content/, sorted. */
    public List<String> shownImages() {
        Set<String> files = new TreeSet<>();
        linked.values().forEach(entry -> files.addAll(entry.images()));
        return List.copyOf(files);
    }
}
