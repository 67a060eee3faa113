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
 * The only access to what texts say. It notes by itself what is asked, questions that find nothing included, so that
 * whatever is made with it has a {@link PageTrace} that lacks nothing: there is no other way to a text, and so none to
 * forget one. What front matter says is asked of the {@link Catalog} and not noted: a change of it makes all pages anew.
 *
 * <p>For one thing that is made, by one thread.
 */
public final class Reads {
    private final Catalog catalog;
    private final Texts texts;
    private final Set<Read> noted = new HashSet<>();

    Reads(Catalog catalog, Texts texts) {
        this.catalog = catalog;
        this.texts = texts;
    }

    /** What was asked so far. */
    public PageTrace trace() {
        return new PageTrace(noted.stream().sorted().toList());
    }

    private void note(Kind kind, EntryId of) {
        noted.add(new Read(kind, of));
    }

    /**
     * What was made with reads of its own, to be used for several things. It is handed out only through the reads of each
     * of them, which then has asked all that it was made of.
     *
     * @param <T> what it is
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

        /** True if it was made of the texts that these reads ask. */
        public boolean isOf(Reads reads) {
            return texts == reads.texts;
        }

        /** What follows from it. */
        public <U> Shared<U> map(Function<T, U> function) {
            return new Shared<>(function.apply(made), trace, texts);
        }
    }

    /** Makes something that further things may use. What these reads are for has not asked anything by it. */
    public <T> Shared<T> share(Function<Reads, T> make) {
        Reads own = texts.reads();
        T made = make.apply(own);
        return new Shared<>(made, own.trace(), texts);
    }

    /** What was made before. */
    public <T> T use(Shared<T> shared) {
        noted.addAll(shared.trace.reads());
        return shared.made;
    }

    /** What front matter and lists say. */
    public Catalog catalog() {
        return catalog;
    }

    /** What is known of an entry's texts. */
    public LinkedEntry linked(Entry entry) {
        note(Kind.TEXT, entry.key());
        return texts.linked(entry);
    }

    /** The sentences of an entry's body, in reading order; none where it has no body. */
    public List<String> sentencesOf(Entry entry) {
        return linked(entry).words().sentences();
    }

    /** The terms by which an entry's body is found, sorted, each with how often it stands there. */
    public Map<String, Integer> searchTermsOf(Entry entry) {
        return linked(entry).words().terms();
    }

    /** The entries that an entry's texts mention or cite, in reading order. */
    public List<EntryId> mentionedIn(Entry entry) {
        return mentioned(entry).toList();
    }

    private Stream<EntryId> mentioned(Entry entry) {
        note(Kind.MENTIONED, entry.key());
        return texts.linked(entry).mentions().stream().map(Mention::of);
    }

    /** The body of an entry. */
    public LinkedText body(Entry entry) {
        note(Kind.TEXT, entry.key());
        return texts.body(entry);
    }

    /** Where texts mention or cite an entry: the articles' mentions first, newest article first, then the others by id. */
    public List<Mention> mentionsOf(Entry entry) {
        note(Kind.MENTIONS, entry.key());
        return texts.mentionsOf(entry.key());
    }

    /** How often texts mention or cite an entry. It changes less often than what they say of it. */
    public int timesMentioned(Entry entry) {
        note(Kind.TIMES_MENTIONED, entry.key());
        return texts.mentionsOf(entry.key()).size();
    }

    /** The articles that list or mention an entry, newest first. */
    public List<Article> articlesOf(Entry entry) {
        Stream<EntryId> ids = Stream.concat(
                mentionsOf(entry).stream().map(Mention::in),
                catalog.namedBy(entry).stream().map(Entry::key));
        return catalog.order().articles(ids, catalog.index());
    }

    /** The claims that an article lists, links or places, in the order of its list, then of its text. */
    public List<Claim> claimsOf(Article article) {
        return entriesOf(article, article.listed().claims(), EntryKind.CLAIM, Claim.class);
    }

    /** The people whom an article lists or mentions, in the order of its list, then of its text. */
    public List<Person> peopleOf(Article article) {
        return entriesOf(article, article.listed().people(), EntryKind.PERSON, Person.class);
    }

    /** The organizations that an article lists or mentions, in the order of its list, then of its text. */
    public List<Organization> organizationsOf(Article article) {
        return entriesOf(article, article.listed().organizations(), EntryKind.ORGANIZATION, Organization.class);
    }

    /** The terms that an article lists or uses, in the order of its list, then of its text. */
    public List<Term> termsOf(Article article) {
        return entriesOf(article, article.listed().terms(), EntryKind.TERM, Term.class);
    }

    /** An article's own timeline: the events that it lists and those that its text links to, oldest first. */
    public List<Event> timelineOf(Article article) {
        return catalog.order()
                .events(entriesOf(article, article.listed().events(), EntryKind.EVENT, Event.class).stream());
    }

    /** The sources that an entry rests on: those of its front matter, then those that its texts cite, each once. */
    public List<Source> sourcesOf(Entry entry) {
        return entriesOf(entry, entry.references(), EntryKind.SOURCE, Source.class);
    }

    /** @param kind by which nearly all mentions are told apart before anything is looked up */
    private <E extends Entry> List<E> entriesOf(Entry entry, List<EntryRef> listed, EntryKind kind, Class<E> type) {
        Stream<EntryId> mentioned = mentioned(entry).filter(id -> id.kind() == kind);
        return catalog.index().find(Stream.concat(listed.stream().map(EntryRef::to), mentioned), type);
    }
}
