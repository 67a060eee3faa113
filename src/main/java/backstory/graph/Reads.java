package backstory.graph;

import backstory.entry.Article;
import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.Source;
import backstory.entry.Term;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.graph.PageTrace.Kind;
import backstory.graph.PageTrace.Read;
import backstory.graph.index.LinkedEntry;
import backstory.graph.text.LinkedText;
import backstory.graph.text.Mention;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The only access to what texts say. It records every question, including those that find nothing, so the
 * {@link PageTrace} of what is made with it is complete: there is no other way to a text, so none can be forgotten.
 * Questions about front matter go to the {@link Catalog} and are not recorded, since any change of front matter makes
 * all pages again.
 *
 * <p>Use one instance for each thing that is made, in one thread.
 */
public final class Reads {
    private final Catalog catalog;
    private final Texts texts;
    private final Set<Read> noted = new HashSet<>();

    Reads(Catalog catalog, Texts texts) {
        this.catalog = catalog;
        this.texts = texts;
    }

    /** Returns the questions asked so far. */
    public PageTrace trace() {
        return new PageTrace(noted.stream().sorted().toList());
    }

    private void note(Kind kind, EntryId of) {
        noted.add(new Read(kind, of));
    }

    /**
     * A value that was made with reads of its own and is used for several things. It is only available through the
     * reads of each of them, which then count as having asked all that the value was made from.
     *
     * @param <T> the type of the value
     */
    public static final class Shared<T> {
        private final T made;
        private final PageTrace trace;
        private final Texts texts;

        private Shared(T made, PageTrace trace, Texts texts) {
            this.made = made;
            this.trace = trace;
            this.texts = texts;
        }

        /** Returns true if it was made from the same texts that these reads ask. */
        public boolean isOf(Reads reads) {
            return texts == reads.texts;
        }

        /** Returns a value derived from this one. */
        public <U> Shared<U> map(Function<T, U> function) {
            return new Shared<>(function.apply(made), trace, texts);
        }
    }

    /** Makes a value for use by further things. The questions do not count for these reads. */
    public <T> Shared<T> share(Function<Reads, T> make) {
        Reads own = texts.reads();
        T made = make.apply(own);
        return new Shared<>(made, own.trace(), texts);
    }

    /** Returns a shared value; its questions count for these reads. */
    public <T> T use(Shared<T> shared) {
        noted.addAll(shared.trace.reads());
        return shared.made;
    }

    /** Returns what front matter and lists say. */
    public Catalog catalog() {
        return catalog;
    }

    /** Returns what is known about an entry's texts. */
    public LinkedEntry linked(Entry entry) {
        note(Kind.TEXT, entry.key());
        return texts.linked(entry);
    }

    /** Returns the sentences of an entry's body, in reading order; none if it has no body. */
    public List<String> sentencesOf(Entry entry) {
        return linked(entry).words().sentences();
    }

    /** Returns the terms by which an entry's body is found, sorted, each with its number of occurrences. */
    public Map<String, Integer> searchTermsOf(Entry entry) {
        return linked(entry).words().terms();
    }

    /** Returns the entries that an entry's texts mention or cite, in reading order. */
    public List<EntryId> mentionedIn(Entry entry) {
        return mentioned(entry).toList();
    }

    private Stream<EntryId> mentioned(Entry entry) {
        note(Kind.MENTIONED, entry.key());
        return texts.linked(entry).mentions().stream().map(Mention::of);
    }

    /** Returns the body of an entry. */
    public LinkedText body(Entry entry) {
        note(Kind.TEXT, entry.key());
        return texts.body(entry);
    }

    /**
     * Returns where texts mention or cite an entry: first the mentions of articles, newest article first, then the
     * others by id.
     */
    public List<Mention> mentionsOf(Entry entry) {
        note(Kind.MENTIONS, entry.key());
        return texts.mentionsOf(entry.key());
    }

    /** Returns how often texts mention or cite an entry. This changes less often than what they say about it. */
    public int timesMentioned(Entry entry) {
        note(Kind.TIMES_MENTIONED, entry.key());
        return texts.mentionsOf(entry.key()).size();
    }

    /** Returns the articles that list or mention an entry, newest first. */
    public List<Article> articlesOf(Entry entry) {
        Stream<EntryId> ids = Stream.concat(
                mentionsOf(entry).stream().map(Mention::in),
                catalog.namedBy(entry).stream().map(Entry::key));
        return catalog.order().articles(ids, catalog.index());
    }

    /** Returns the claims that an article lists, links or places, in the order of its list, then of its text. */
    public List<Claim> claimsOf(Article article) {
        return entriesOf(article, article.listed().claims(), EntryKind.CLAIM, Claim.class);
    }

    /** Returns the people whom an article lists or mentions, in the order of its list, then of its text. */
    public List<Person> peopleOf(Article article) {
        return entriesOf(article, article.listed().people(), EntryKind.PERSON, Person.class);
    }

    /** Returns the organizations that an article lists or mentions, in the order of its list, then of its text. */
    public List<Organization> organizationsOf(Article article) {
        return entriesOf(article, article.listed().organizations(), EntryKind.ORGANIZATION, Organization.class);
    }

    /** Returns the terms that an article lists or uses, in the order of its list, then of its text. */
    public List<Term> termsOf(Article article) {
        return entriesOf(article, article.listed().terms(), EntryKind.TERM, Term.class);
    }

    /** Returns an article's own timeline: the events that it lists and those that its text links to, oldest first. */
    public List<Event> timelineOf(Article article) {
        return catalog.order()
                .events(entriesOf(article, article.listed().events(), EntryKind.EVENT, Event.class).stream());
    }

    /**
     * Returns the sources that an entry rests on: those of its front matter, then those that its texts cite, each once.
     */
    public List<Source> sourcesOf(Entry entry) {
        return entriesOf(entry, entry.references(), EntryKind.SOURCE, Source.class);
    }

    /** @param kind the wanted kind, which rules out nearly all mentions before anything is looked up */
    private <E extends Entry> List<E> entriesOf(Entry entry, List<EntryRef> listed, EntryKind kind, Class<E> type) {
        Stream<EntryId> mentioned = mentioned(entry).filter(id -> id.kind() == kind);
        return catalog.index().find(Stream.concat(listed.stream().map(EntryRef::to), mentioned), type);
    }
}
