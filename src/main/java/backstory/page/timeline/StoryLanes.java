package backstory.page.timeline;

import backstory.entry.Article;
import backstory.entry.Event;
import backstory.graph.Reads;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The strip of events of the whole site, with a lane for each story where there are few. */
public final class StoryLanes {
    /** The most lanes: more do not help, and each one has to ask a text. */
    private static final int MOST = 6;

    /** The longest name in characters: a name gets one line of a phone's screen. */
    private static final int LONGEST_NAME = 44;

    private StoryLanes() {}

    /**
     * Returns a lane for each article with any of the events, and one for the other events; a single lane if there are
     * many articles.
     */
    public static TimelineStrip of(List<Event> events, PageContext context, Reads reads, OutputPath page) {
        List<Article> articles = context.catalog().articles();
        List<StripLayout.Story> stories = new ArrayList<>();
        Set<Event> inStories = new HashSet<>();
        for (Article article : articles.size() <= MOST ? articles : List.<Article>of()) {
            List<Event> own = new ArrayList<>(events);
            own.retainAll(new HashSet<>(reads.timelineOf(article)));
            inStories.addAll(own);
            if (!own.isEmpty()) {
                stories.add(new StripLayout.Story(shortened(context.label(article)), own));
            }
        }
        List<Event> others =
                events.stream().filter(event -> !inStories.contains(event)).toList();
        if (!others.isEmpty()) {
            stories.add(new StripLayout.Story(context.words().text("timeline.other-events"), others));
        }
        return StripLayout.of(stories.size() > 1 ? stories : List.of(new StripLayout.Story("", events)), context, page);
    }

    private static String shortened(String title) {
        if (title.codePointCount(0, title.length()) <= LONGEST_NAME) {
            return title;
        }
        String start = title.substring(0, title.offsetByCodePoints(0, LONGEST_NAME));
        int blank = start.lastIndexOf(' ');
        return (blank > 0 ? start.substring(0, blank) : start).replaceFirst("[\\p{Punct}\\s]+$", "") + "…";
    }
}
