package backstory.graph;

import backstory.cache.BoundedCache;
import backstory.edtf.Edtf;
import backstory.entry.Article;
import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.id.EntryId;
import backstory.entry.site.SiteConfig;
import backstory.entry.value.LocatedText;
import backstory.graph.index.EntryIndex;
import backstory.graph.index.LinkedEntries;
import backstory.graph.index.LinkedEntry;
import backstory.graph.link.LinkedSite;
import backstory.graph.link.Linker;
import backstory.graph.link.SiteLinks;
import backstory.graph.text.LinkedText;
import backstory.graph.text.Target;
import backstory.problem.Problems;
import backstory.problem.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All content of front matter and lists, joined: every published entry, the entries that name it, and every list in its
 * order. What texts say about the entries is in {@link Texts}, and pages get it only through {@link Reads}.
 */
public final class Catalog {
    /** How many characters of plain words are kept: those of all entries of a site with some 10,000. */
    private static final long PLAIN = 4_000_000;

    private final SiteConfig config;
    private final EntryIndex index;
    private final LinkedEntries linked;
    private final LinkedSite site;
    private final List<Article> withdrawn;
    private final ListOrder order;
    private final List<Article> corrected;
    private final List<Topic> topics;
    private final BoundedCache<Text, String> plain;
    private final Map<EntryId, List<Entry>> namedBy;

    private Catalog(SiteConfig config, EntryIndex index, Linker linker, LinkedEntries linked) {
        this.config = config;
        this.index = index;
        this.linked = linked;
        this.plain = new BoundedCache<>(PLAIN, String::length);
        this.namedBy = new HashMap<>();
        this.site = SiteLinks.of(config, index, linker);
        List<Article> all = index.all(Article.class).stream()
                .sorted(Comparator.comparing(Article::date, Edtf.TIMELINE)
                        .reversed()
                        .thenComparing(Article::key))
                .toList();
        this.withdrawn = all.stream().filter(Article::isWithdrawn).toList();
        this.order = new ListOrder(
                all.stream().filter(article -> !article.isWithdrawn()).toList(), index.all(Event.class));
        this.corrected = order.articles().stream()
                .filter(article -> article.corrections().stream()
                        .anyMatch(correction -> !correction.anchor().isEmpty()))
                .toList();
        this.topics = topics(order.articles(), config);
        join();
    }

    /**
     * Joins what was read.
     *
     * @param index the published entries
     * @param linker of the same entries
     * @param linked one for each entry; others are ignored
     */
    public static Catalog of(SiteConfig config, EntryIndex index, Linker linker, LinkedEntries linked) {
        return new Catalog(config, index, linker, linked);
    }

    /** The same front matter with other texts of some entries. */
    private Catalog(Catalog original, LinkedEntries linked) {
        this.config = original.config;
        this.index = original.index;
        this.linked = linked;
        this.site = original.site;
        this.withdrawn = original.withdrawn;
        this.order = original.order;
        this.corrected = original.corrected;
        this.topics = original.topics;
        this.plain = original.plain;
        this.namedBy = original.namedBy;
    }

    Catalog with(LinkedEntries other) {
        return new Catalog(this, other);
    }

    private void join() {
        for (Entry entry : index.all()) {
            entry.references().forEach(to -> index.follow(to.to()).ifPresent(named -> name(named, entry)));
            entry.parties().forEach(to -> index.find(to).ifPresent(named -> name(named, entry)));
        }
        namedBy.replaceAll((id, list) -> List.copyOf(list));
    }

    /**
     * Records that one entry names another. An entry that names another several times does so in consecutive calls, and
     * counts once.
     */
    private void name(Entry named, Entry by) {
        List<Entry> all = namedBy.computeIfAbsent(named.key(), id -> new ArrayList<>());
        if (all.isEmpty() || all.get(all.size() - 1) != by) {
            all.add(by);
        }
    }

    public SiteConfig config() {
        return config;
    }

    public EntryIndex index() {
        return index;
    }

    /** Returns the targets of the configuration. */
    public LinkedSite site() {
        return site;
    }

    /**
     * Returns the language in which the texts of an entry are written, as a BCP 47 tag: that of its file ({@code lang}
     * of an article applies to all that its front matter defines), else the site's.
     */
    public String language(Entry entry) {
        return index.language(entry).orElse(config.language());
    }

    /**
     * Returns the visible words of a value of an entry's front matter. They are cached, since many pages show those of
     * one entry.
     */
    public String plain(Text text, Entry entry) {
        return plain.get(text, value -> value(value, entry).firstParagraph());
    }

    /**
     * Returns a value of an entry's front matter, such as a summary, or the caption of an image that it shows, linked.
     */
    public LinkedText value(Text text, Entry entry) {
        return text.isBlank() ? LinkedText.NONE : linked(entry).texts().value(text);
    }

    /**
     * Returns what is known about an entry's texts. Here, what front matter says may be used by all, what bodies say
     * only by {@link Texts}.
     */
    LinkedEntry linked(Entry entry) {
        return linked.get(entry);
    }

    /** Returns the entries whose texts link to headings of others, by kind and id. */
    Stream<LinkedEntry> jumping() {
        return linked.jumping().filter(entry -> index.find(entry.entry().key()).isPresent());
    }

    /**
     * Returns the image of an entry, with all that is known about it. It is empty also if the file is missing, which
     * was reported when the image was linked.
     */
    public Optional<Target.OfImage> image(Entry entry) {
        return index.images().ofEntry(entry, new Problems());
    }

    /** Returns the articles, newest first; those of one day by id. Withdrawn articles are not included. */
    public List<Article> articles() {
        return order.articles();
    }

    /** Returns the order of {@link #articles}. */
    public Comparator<Article> newest() {
        return order.newest();
    }

    /** Returns the articles that name headings of their own text in corrections. */
    List<Article> corrected() {
        return corrected;
    }

    /** Returns the withdrawn articles, newest first. Only their own pages use them. */
    public List<Article> withdrawn() {
        return withdrawn;
    }

    /** Returns the topics that articles have, by id, with their names and articles. */
    public List<Topic> topics() {
        return topics;
    }

    /** Returns the topics of an article, by id. */
    public List<Topic> topicsOf(Article article) {
        Set<String> ids = article.topics().stream().map(LocatedText::text).collect(Collectors.toSet());
        return topics.stream().filter(topic -> ids.contains(topic.id())).toList();
    }

    private static List<Topic> topics(List<Article> articles, SiteConfig config) {
        Map<String, List<Article>> byTopic = new TreeMap<>();
        for (Article article : articles) {
            for (LocatedText topic : article.topics()) {
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
     * A topic that articles share.
     *
     * @param articles newest first
     */
    public record Topic(String id, String name, List<Article> articles) {}

    /**
     * Returns the event that is {@code places} after another on the timeline, or before it if negative; empty beyond
     * the ends.
     */
    public Optional<Event> beside(Event event, int places) {
        return order.beside(event, places);
    }

    /** Returns all events, oldest first. */
    public List<Event> timeline() {
        return order.timeline();
    }

    /** Returns the entries whose front matter names this one, by kind and id. */
    public List<Entry> namedBy(Entry entry) {
        return namedBy.getOrDefault(entry.key(), List.of());
    }

    /** Returns the events that name a person or organization, oldest first. */
    public List<Event> eventsOf(Entry party) {
        return order.events(namedBy(party).stream());
    }

    /** Returns the people whose roles name an organization, by id. */
    public List<Person> peopleOf(Organization organization) {
        return namedBy(organization).stream()
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .toList();
    }

    /** Returns the claims that a person or organization makes, passes on or takes a position on, newest first. */
    public List<Claim> claimsOf(Entry party) {
        return claims(namedBy(party));
    }

    /** Returns every claim, newest first; those without a date come last, by id. */
    public List<Claim> claims() {
        return claims(List.copyOf(index.all(Claim.class)));
    }

    private static List<Claim> claims(List<Entry> among) {
        return among.stream()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .sorted(Comparator.comparingLong(Catalog::newestFirst).thenComparing(Claim::key))
                .toList();
    }

    private static long newestFirst(Claim claim) {
        return claim.date().map(date -> -date.timelineDay()).orElse(Long.MAX_VALUE);
    }

    /** Returns the order of lists over several kinds of entry. */
    ListOrder order() {
        return order;
    }
}
