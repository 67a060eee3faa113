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
 * What an article rests on, where it is shown without the article.
 *
 * @param sources that its text and its events cite, those that only its claims cite not among them
 */
public record StoryCounts(int sources, int claims, int events) {
    /** Counts what an article rests on. */
    public static StoryCounts of(Article article, Reads reads) {
        Set<EntryId> sources = new HashSet<>();
        reads.mentionedIn(article).stream()
                .filter(id -> id.kind() == EntryKind.SOURCE)
                .forEach(sources::add);
        List<Event> events = reads.timelineOf(article);
        events.stream().flatMap(event -> reads.sourcesOf(event).stream()).forEach(source -> sources.add(source.key()));
        return new StoryCounts(sources.size(), reads.claimsOf(article).size(), events.size());
    }

    /** Sources and claims in words, what there is none of left out: {@code 66 sources}, {@code 13 claims}. */
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

    /** Sources, claims and events in words, what there is none of left out. */
    public List<String> all(PageContext context) {
        List<String> words = sourcesAndClaims(context);
        if (events > 0) {
            words.add(context.words().count("counts.timeline", events));
        }
        return words;
    }
}
