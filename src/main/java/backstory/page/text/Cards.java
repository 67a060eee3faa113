package backstory.page.text;

import backstory.edtf.Edtf;
import backstory.entry.Article;
import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.PlainPage;
import backstory.entry.Source;
import backstory.entry.Term;
import backstory.entry.id.EntryId;
import backstory.graph.text.AsOf;
import backstory.graph.text.Target;
import backstory.markdown.render.Annotation;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.PartyView;
import backstory.page.picture.PortraitView;
import backstory.page.view.LinkView;
import backstory.page.view.NameView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cards of one page: one for each distinct pair of an entry and the roles it has on the day that the text refers
 * to. So one page can rightly show one person at two times. A card names the day only if all its mentions refer to that
 * day; a card shared by several days shows only the dates of the roles.
 */
final class Cards {
    private static final AsOf NO_DAY = new AsOf(List.of(), Optional.empty(), List.of());

    /** Nearly all entries have the same roles on a page, so their own hash tells them apart. */
    private record Key(EntryId entry, AsOf roles) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && entry.equals(key.entry) && roles.equals(key.roles);
        }

        @Override
        public int hashCode() {
            return entry.hashCode();
        }
    }

    private final PageContext context;
    private final OutputPath page;
    private final Map<Key, Card> cards = new LinkedHashMap<>();

    /** @param days the days that its mentions refer to; an empty element stands for a mention that refers to none */
    private record Card(CardView view, Set<Optional<Edtf>> days) {}

    Cards(PageContext context, OutputPath page) {
        this.context = context;
        this.page = page;
    }

    /**
     * Returns how a link to an entry is written: with a card, if entries of its kind have one.
     *
     * @param from the entry in whose text the link stands
     */
    Annotation annotation(Target.OfEntry target, String href, Entry from) {
        Entry entry = target.entry();
        if (entry instanceof Article || entry instanceof PlainPage || entry instanceof Source) {
            return Annotation.link(href, context.label(entry));
        }
        AsOf roles = entry instanceof Person person && target.day().isPresent()
                ? AsOf.of(person, target.day().get())
                : NO_DAY;
        Key key = new Key(entry.key(), roles);
        Card known = cards.get(key);
        if (known == null) {
            known = new Card(card(entry, roles, from, href), new HashSet<>());
            cards.put(key, known);
        }
        known.days().add(target.day());
        CardView card = known.view();
        return new Annotation(href, context.label(entry), card.id(), card.label(), "");
    }

    List<CardView> views() {
        return cards.values().stream()
                .map(card -> card.view().style().equals("person") && card.days().size() == 1
                        ? card.days()
                                .iterator()
                                .next()
                                .map(day -> asOf(card.view(), day))
                                .orElse(card.view())
                        : card.view())
                .toList();
    }

    private CardView asOf(CardView card, Edtf day) {
        return card.on(context.words().text("as-of", context.dateText(day)));
    }

    private CardView card(Entry entry, AsOf roles, Entry from, String href) {
        String style = entry.key().kind().noun();
        return new CardView(
                "c_" + (cards.size() + 1),
                style,
                "",
                context.words().text("card.label." + style, context.label(entry)),
                context.label(entry),
                names(entry),
                lines(entry, roles, from),
                text(entry),
                here(entry, from),
                PortraitView.of(entry, context, page),
                LinkView.of(context.words().text("card.more." + style, context.label(entry)), href),
                context.language(entry));
    }

    private List<CardLine> lines(Entry entry, AsOf roles, Entry from) {
        List<CardLine> lines = new ArrayList<>();
        if (entry instanceof Event event) {
            lines.add(CardLine.of(context.date(event.date())));
        }
        if (entry instanceof Person person) {
            String former = context.words().text("role.former");
            roles.roles().forEach(role -> lines.add(CardLine.of(role, person, "", context)));
            roles.former().ifPresent(role -> lines.add(CardLine.of(role, person, former, context)));
            if (from instanceof Article story) {
                lines.addAll(onDayOf(story, person, roles));
            }
        }
        roles.statuses()
                .forEach(status ->
                        lines.add(CardLine.of(context.printed(status.text(), entry), context.language(entry))));
        if (entry instanceof Claim claim) {
            lines.add(said(claim));
        }
        return lines;
    }

    /**
     * Returns what the person had become by the day of the story, or already was then, if the text refers to another
     * day.
     */
    private List<CardLine> onDayOf(Article story, Person person, AsOf shown) {
        String onDay = context.words().text("card.story-day", context.dateText(story.day()));
        return AsOf.of(person, story.day()).roles().stream()
                .filter(role -> !shown.roles().contains(role))
                .map(role -> CardLine.of(role, person, onDay, context))
                .toList();
    }

    /** Returns one or two sentences as plain text, since a card cannot open further cards. */
    private String text(Entry entry) {
        if (entry instanceof Term term) {
            return context.printed(term.definition(), entry);
        }
        if (entry instanceof Person person) {
            return context.printed(person.description(), entry);
        }
        if (entry instanceof Organization organization) {
            return context.printed(organization.description(), entry);
        }
        return entry instanceof Event event ? context.printed(event.text(), entry) : "";
    }

    /** Returns why a person matters in the article that names them. */
    private CardLine here(Entry entry, Entry from) {
        return from instanceof Article story
                ? story.listed().keyPeople().stream()
                        .filter(key -> context.catalog()
                                .index()
                                .follow(key.person().to())
                                .filter(entry::equals)
                                .isPresent())
                        .findFirst()
                        .map(key -> CardLine.of(context.typography(story).set(key.here()), context.language(story)))
                        .orElse(CardLine.NONE)
                : CardLine.NONE;
    }

    /** Returns who made the claim and when, with the status in words if there is one. */
    private CardLine said(Claim claim) {
        PartyView by = PartyView.of(claim.by(), claim, context, page);
        String status = ClaimStatus.word(claim, context);
        return new CardLine(
                "", by.name(), by.language(), context.date(claim.date()), status.isEmpty() ? "" : "· " + status);
    }

    private static List<NameView> names(Entry entry) {
        if (entry instanceof Person person) {
            return NameView.of(person.names().forms());
        }
        return entry instanceof Organization organization
                ? NameView.of(organization.names().forms())
                : List.of();
    }
}
