package backstory.graph;

import backstory.edtf.Edtf;
import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.id.EntryId;
import backstory.graph.index.EntryIndex;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The order in which lists show articles, newest first, and events, oldest first. The rank of each is computed once, so
 * that lists later compare numbers and not dates.
 */
final class ListOrder {
    /** Oldest first; events of equal dates by {@code order}, then by time, then by place in the files. */
    private static final Comparator<Event> TIMELINE = Comparator.comparing(Event::date, Edtf.BY_DAY)
            .thenComparingInt(Event::order)
            .thenComparing(Event::date, Edtf.BY_TIME)
            .thenComparing(Event::at);

    private final List<Article> articles;
    private final List<Event> timeline;
    private final Map<EntryId, Integer> rank = new HashMap<>();

    /**
     * Ranks articles and events.
     *
     * @param articles newest first, withdrawn ones left out
     * @param events in any order
     */
    ListOrder(List<Article> articles, List<Event> events) {
        this.articles = List.copyOf(articles);
        this.timeline = events.stream().sorted(TIMELINE).toList();
        articles.forEach(article -> rank.put(article.key(), rank.size()));
        timeline.forEach(event -> rank.put(event.key(), rank.size()));
    }

    /** Returns the articles, newest first. */
    List<Article> articles() {
        return articles;
    }

    /** Returns all events, oldest first. */
    List<Event> timeline() {
        return timeline;
    }

    /** Returns the order of {@link #articles}. */
    Comparator<Article> newest() {
        return Comparator.comparing(Article::key, ranking());
    }

    /**
     * Returns the event that is {@code places} after another on the timeline, or before it if negative; empty beyond
     * the ends.
     */
    Optional<Event> beside(Event event, int places) {
        int at = rank.getOrDefault(event.key(), 0) - articles.size() + places;
        return at < 0 || at >= timeline.size() ? Optional.empty() : Optional.of(timeline.get(at));
    }

    /** Returns the articles among some entries, newest first, each once; withdrawn ones are left out. */
    List<Article> articles(Stream<EntryId> ids, EntryIndex index) {
        return ids.distinct()
                .filter(rank::containsKey)
                .flatMap(id -> index.find(id).stream())
                .filter(Article.class::isInstance)
                .map(Article.class::cast)
                .sorted(newest())
                .toList();
    }

    /** Returns the events among some entries, oldest first, each once. */
    List<Event> events(Stream<? extends Entry> entries) {
        Map<Integer, Event> byRank = new TreeMap<>();
        entries.forEach(entry -> {
            if (entry instanceof Event event) {
                byRank.put(rank.getOrDefault(event.key(), 0), event);
            }
        });
        return List.copyOf(byRank.values());
    }

    /** Returns the order of the mentions in the texts of entries, which is that of {@link #ranked}. */
    Comparator<EntryId> ranking() {
        return Comparator.<EntryId>comparingInt(entry -> rank.getOrDefault(entry, Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder());
    }

    /**
     * Returns the entries in the order in which mentions in their texts are listed: articles, events, then the others
     * in the given order.
     */
    Stream<Entry> ranked(List<? extends Entry> all) {
        Stream<Entry> ranked = Stream.concat(articles.stream(), timeline.stream());
        return Stream.concat(ranked, all.stream().filter(entry -> !rank.containsKey(entry.key())));
    }
}
