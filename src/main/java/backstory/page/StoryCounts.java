package backstory.page;

import backstory.entry.Article;
import backstory.entry.Event;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.graph.Reads;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many sources, claims and events an article has, to be shown away from the article.
 *
 * @param sources how many its text and its events cite; sources that only its claims cite are not counted
 */
public record StoryCounts(int sources, int claims, int events) {
    /** Counts the sources, claims and events of an article. */
    public static StoryCounts of(Article article, Reads reads) {
        Set<EntryId> sources = new HashSet<>();
        reads.mentionedIn(article).stream()
                .filter(id -> id.kind() == EntryKind.SOURCE)
                .forEach(sources::add);
        List<Event> events = reads.timelineOf(article);
        events.stream().flatMap(event -> reads.sourcesOf(event).stream()).forEach(source -> sources.add(source.key()));
        return new StoryCounts(sources.size(), reads.claimsOf(article).size(), events.size());
    }

    /** Returns the sources and claims in words, without zeros: {@code 66 sources}, {@code 13 claims}. */
    public List<String> sourcesAndClaims(PageContext context) {
        List<String> words = new ArrayList<>();
        if (sources > 0) {
            words.add(context.words().count("counts.sources", sources));
        }
        if (claims > 0) {
            words.add(context.words().count("counts.claims", claims));
        }
        return words;
    }

    /** Returns the sources, claims and events in words, without zeros. */
    public List<String> all(PageContext context) {
        List<String> words = sourcesAndClaims(context);
        if (events > 0) {
            words.add(context.words().count("counts.timeline", events));
        }
        return words;
    }
}
