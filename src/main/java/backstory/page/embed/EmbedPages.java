package backstory.page.embed;

import backstory.entry.Article;
import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Person;
import backstory.graph.Reads;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.page.Embed;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.address.Links;
import backstory.page.claim.ClaimView;
import backstory.page.entry.ClaimPages;
import backstory.page.entry.PeoplePages;
import backstory.page.entry.RoleView;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.list.CorrectionsPage;
import backstory.page.text.PageText;
import backstory.page.timeline.EventList;
import backstory.page.timeline.EventView;
import backstory.page.timeline.Events;
import backstory.page.timeline.StoryTimelines;
import backstory.page.view.DateView;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import backstory.page.view.NameView;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes the bare pages for frames. Each uses the same views as the top of the full page that it links to, except for
 * numbers of sources and cards. Search engines are pointed to the full page.
 */
public final class EmbedPages {
    private static final String CLAIM = "embed-claim";
    private static final String PERSON = "embed-person";
    private static final String TIMELINE = "embed-timeline";
    private static final String WITHDRAWN = "embed-withdrawn";

    public static final PageKind KIND = PageKind.of(
                    "embeds",
                    EmbedPages::pages,
                    Map.of(
                            CLAIM + ".ftlh",
                            ClaimEmbedView.class,
                            PERSON + ".ftlh",
                            PersonEmbedView.class,
                            TIMELINE + ".ftlh",
                            TimelineEmbedView.class,
                            WITHDRAWN + ".ftlh",
                            WithdrawnEmbedView.class))
            .and(EmbedPages::timelines);

    private EmbedPages() {}

    /**
     * The view of a claim.
     *
     * @param all leads to the page of the claim
     */
    public record ClaimEmbedView(Frame frame, LinkView all, ClaimView claim, EmbedNotes notes) implements View {}

    /**
     * The view of a person.
     *
     * @param all leads to the page of the person
     * @param language of what the entry itself says
     */
    public record PersonEmbedView(
            Frame frame,
            LinkView all,
            List<NameView> names,
            Html description,
            DateView born,
            DateView died,
            List<RoleView> roles,
            List<PeoplePages.StatusView> statuses,
            EmbedNotes notes,
            LanguageView language)
            implements View {}

    /**
     * The view of a story's timeline.
     *
     * @param all leads to its page
     * @param earlier links to the events that do not fit here, if there are any
     */
    public record TimelineEmbedView(
            Frame frame, LinkView all, List<EventView> events, LinkView earlier, EmbedNotes notes) implements View {}

    /**
     * The view of content that was withdrawn.
     *
     * @param all leads to the article that was withdrawn
     * @param notice what happened to it, in a sentence
     */
    public record WithdrawnEmbedView(Frame frame, LinkView all, String notice, EmbedNotes notes) implements View {}

    static List<Page> pages(PageContext context) {
        Amendments amendments = Amendments.of(context);
        List<Page> pages = new ArrayList<>();
        for (Claim claim : context.catalog().index().all(Claim.class)) {
            pages.add(page(CLAIM, claim, reads -> claim(claim, amendments, context, reads)));
        }
        for (Person person : context.catalog().index().all(Person.class)) {
            pages.add(page(PERSON, person, reads -> person(person, amendments, context, reads)));
        }
        for (WithdrawnEmbed gone : WithdrawnEmbed.all(context)) {
            pages.add(page(WITHDRAWN, gone.entry(), reads -> withdrawn(gone, context)));
        }
        return pages;
    }

    /** Makes a page for each article that has events. Texts decide which articles have any. */
    private static List<Page> timelines(PageContext context, Reads reads) {
        return context.catalog().articles().stream()
                .filter(article -> !reads.timelineOf(article).isEmpty())
                .map(article -> page(TIMELINE, article, own -> timeline(article, context, own)))
                .toList();
    }

    private static Page page(String template, Entry entry, Function<Reads, View> view) {
        return Page.of(Links.embed(entry), template, view).from(entry).unlisted();
    }

    private static View claim(Claim claim, Amendments amendments, PageContext context, Reads reads) {
        Embed embed = ClaimPages.embed(claim, context);
        PageText text = PageText.links(context, embed.bare());
        return new ClaimEmbedView(
                new Frames(context).embed(embed),
                context.link(embed.bare(), claim),
                ClaimView.of(claim, context, text, embed.bare()),
                notes(claim, amendments, context, reads));
    }

    private static View person(Person person, Amendments amendments, PageContext context, Reads reads) {
        Embed embed = PeoplePages.embed(person, context);
        PageText text = PageText.links(context, embed.bare());
        return new PersonEmbedView(
                new Frames(context).embed(embed),
                context.link(embed.bare(), person),
                NameView.of(person.names().forms()),
                text.field(person.description(), person),
                context.date(person.born()),
                context.date(person.died()),
                PeoplePages.roles(person, context, text, embed.bare()),
                PeoplePages.statuses(person, context, text),
                notes(person, amendments, context, reads),
                context.language(person));
    }

    private static View timeline(Article article, PageContext context, Reads reads) {
        Embed embed = StoryTimelines.embed(article, context);
        PageText text = PageText.links(context, embed.bare());
        EventList list = Events.plain(reads.timelineOf(article), article, context, text, embed.bare());
        String href = context.links().href(embed.bare(), embed.page());
        return new TimelineEmbedView(
                new Frames(context).embed(embed),
                new LinkView(context.label(article), href, false, context.language(article)),
                list.events(),
                list.earlier(),
                EmbedNotes.of(CorrectionsPage.made(article).toList(), context, embed.bare()));
    }

    private static View withdrawn(WithdrawnEmbed gone, PageContext context) {
        Embed embed = gone.embed(context);
        return new WithdrawnEmbedView(
                new Frames(context).embed(embed),
                context.link(embed.bare(), gone.article()),
                gone.notice(context),
                EmbedNotes.below(CorrectionsPage.made(gone.article()).toList(), context, embed.bare()));
    }

    private static EmbedNotes notes(Entry entry, Amendments amendments, PageContext context, Reads reads) {
        OutputPath path = Links.embed(entry);
        EmbedNotes notes = EmbedNotes.of(amendments.of(entry, reads), context, path);
        return amendments
                .origin(entry)
                .filter(Article::isWithdrawn)
                .map(article -> notes.withdrawn(context.link(path, article)))
                .orElse(notes);
    }
}
