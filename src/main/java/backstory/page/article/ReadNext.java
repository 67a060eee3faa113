package backstory.page.article;

import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.Person;
import backstory.entry.id.EntryId;
import backstory.graph.Catalog;
import backstory.graph.Reads;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.text.PageText;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the articles nearest to one: those that share events, topics and people in their front matter. A shared event
 * counts most, since few articles share one.
 */
final class ReadNext {
    private static final int MOST = 3;

    /**
     * An entry that more articles name says nothing about any two of them; for a topic with more articles, only the
     * newest count.
     */
    private static final int TOO_MANY = 100;

    private static final int EVENT = 3;
    private static final int TOPIC = 2;

    private final Map<EntryId, Near> near = new LinkedHashMap<>();
    private final Article article;

    private ReadNext(Article article) {
        this.article = article;
    }

    /**
     * An article to read next, and why.
     *
     * @param summary with plain links, or empty
     * @param reason what both share, counted, in words; the topic where they share nothing else
     */
    public record NextView(LinkView article, Html summary, String reason, LanguageView language) {}

    /** What another article shares. */
    private static final class Near {
        private final Article article;
        private final List<Catalog.Topic> topics = new ArrayList<>();
        private int events;
        private int people;

        Near(Article article) {
            this.article = article;
        }

        int weight() {
            return EVENT * events + TOPIC * topics.size() + people;
        }
    }

    /** Returns the nearest articles first, and the newest first among equally near ones. */
    static List<NextView> of(Article article, Reads reads, PageContext context, OutputPath page) {
        ReadNext next = new ReadNext(article);
        Catalog catalog = context.catalog();
        for (Event event : reads.timelineOf(article)) {
            next.sharing(catalog.namedBy(event)).forEach(other -> other.events++);
        }
        for (Person person : reads.peopleOf(article)) {
            next.sharing(catalog.namedBy(person)).forEach(other -> other.people++);
        }
        for (Catalog.Topic topic : catalog.topicsOf(article)) {
            List<Article> newest = topic.articles();
            next.sharing(newest.subList(0, Math.min(TOO_MANY, newest.size())))
                    .forEach(other -> other.topics.add(topic));
        }
        PageText links = PageText.links(context, page);
        return next.near.values().stream()
                .sorted(Comparator.comparingInt(Near::weight)
                        .reversed()
                        .thenComparing(other -> other.article, catalog.newest()))
                .limit(MOST)
                .map(other -> new NextView(
                        context.link(page, other.article),
                        links.field(other.article.summary(), other.article),
                        reason(other, context),
                        context.language(other.article)))
                .toList();
    }

    private List<Near> sharing(Collection<? extends Entry> entries) {
        List<Near> sharing = new ArrayList<>();
        for (Entry entry : entries.size() <= TOO_MANY ? entries : List.<Entry>of()) {
            if (entry instanceof Article other && !other.key().equals(article.key())) {
                sharing.add(near.computeIfAbsent(other.key(), key -> new Near(other)));
            }
        }
        return sharing;
    }

    private static String reason(Near other, PageContext context) {
        if (other.events > 0) {
            return context.words().count("counts.shared-events", other.events);
        }
        return other.people > 0
                ? context.words().count("counts.shared-people", other.people)
                : context.words().text("also-on", other.topics.get(0).name());
    }
}
