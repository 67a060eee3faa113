package backstory.data;

import backstory.edtf.Edtf;
import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.PlainPage;
import backstory.entry.Source;
import backstory.entry.Term;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Availability;
import backstory.entry.value.Creator;
import backstory.entry.value.Imprint;
import backstory.entry.value.LocatedText;
import backstory.entry.value.Name;
import backstory.entry.value.Party;
import backstory.json.JsonWriter;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.address.EntityIds;
import backstory.page.address.Links;
import backstory.problem.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes entries into the graph: what all have in common, then what each says under its own keys. */
final class EntryWriter {
    private final PageContext context;
    private final JsonWriter json;
    private final EntityIds ids;

    EntryWriter(PageContext context, OutputPath file, JsonWriter json) {
        this.context = context;
        this.json = json;
        this.ids = new EntityIds(context.links(), file);
    }

    JsonWriter json() {
        return json;
    }

    PageContext context() {
        return context;
    }

    /** Begins an entry. Its {@code uri} stays what it was first; {@code href} leads to it from the top of the site. */
    JsonWriter begin(Entry entry) {
        String language = context.catalog().language(entry);
        return json.object()
                .put("id", entry.key().id())
                .put("uri", ids.of(entry))
                .put("href", context.links().href(Links.HOME, entry))
                .put(
                        "former",
                        entry.redirectFrom().stream().map(LocatedText::text).toList())
                .put("lang", language.equals(context.catalog().config().language()) ? "" : language);
    }

    void write(PlainPage page) {
        begin(page).put("title", page.title());
        text("summary", page.summary(), page);
        json.end();
    }

    void write(Person person) {
        begin(person)
                .put("name", person.name())
                .put("short-name", person.names().shortName())
                .put("sort-name", person.sortName())
                .put("aliases", person.names().aliases());
        otherNames(person.names().forms());
        text("description", person.description(), person);
        image(person);
        if (!person.roles().isEmpty()) {
            json.list("roles");
            person.roles().forEach(this::role);
            json.end();
        }
        if (!person.statuses().isEmpty()) {
            json.list("notes");
            person.statuses().forEach(status -> status(status, person));
            json.end();
        }
        date("born", person.born());
        date("died", person.died());
        json.put("same-as", person.sameAs());
        refs("sources", person.sources());
        json.end();
    }

    private void role(Person.Role role) {
        json.object().put("title", role.title());
        role.organization().ifPresent(organization -> party("organization", organization));
        json.put("place", role.place());
        date("when", role.when());
        refs("sources", role.sources());
        json.end();
    }

    private void status(Person.Status status, Person person) {
        json.object();
        text("text", status.text(), person);
        date("when", status.when());
        refs("sources", status.sources());
        json.end();
    }

    void write(Organization organization) {
        begin(organization)
                .put("name", organization.name())
                .put("short-name", organization.names().shortName())
                .put("aliases", organization.names().aliases());
        otherNames(organization.names().forms());
        text("description", organization.description(), organization);
        image(organization);
        json.put("place", organization.place()).put("same-as", organization.sameAs());
        refs("sources", organization.sources());
        json.end();
    }

    void write(Term term) {
        begin(term).put("term", term.term());
        text("definition", term.definition(), term);
        json.put("aliases", term.aliases());
        term.origin()
                .ifPresent(origin -> json.object("origin")
                        .put("lang", origin.lang())
                        .put("text", origin.text())
                        .put("literal", origin.literal())
                        .end());
        refs("see-also", term.seeAlso());
        refs("sources", term.sources());
        json.end();
    }

    void write(Event event) {
        begin(event).put("date", event.date().text()).put("title", event.title());
        text("text", event.text(), event);
        refs("people", event.people());
        refs("organizations", event.organizations());
        json.put("place", event.place());
        image(event);
        json.put("key", event.stripLabel());
        if (event.order() != 0) {
            json.put("order", event.order());
        }
        if (!event.alternatives().isEmpty()) {
            json.list("alternatives");
            for (Event.Alternative other : event.alternatives()) {
                json.object().put("date", other.date().text());
                refs("sources", other.sources());
                json.end();
            }
            json.end();
        }
        refs("sources", event.sources());
        json.end();
    }

    void write(Source source) {
        begin(source)
                .put("title", source.title())
                .put("type", source.type())
                .put("author", source.authors())
                .put("editor", names(source.contributors().editors()))
                .put("translator", names(source.contributors().translators()));
        imprint(source.imprint());
        date("date", source.date());
        Availability where = source.availability();
        json.put("url", where.url()).put("archive-url", where.archiveUrl());
        date("archive-date", where.archiveDate());
        date("accessed", where.accessed());
        json.put("title-lang", source.lang())
                .put("access", where.access().name().toLowerCase(Locale.ROOT));
        source.repeats()
                .flatMap(repeated -> context.catalog().index().follow(repeated.to()))
                .ifPresent(repeated -> json.put("repeats", repeated.key().id()));
        text("note", source.note(), source);
        json.end();
    }

    private void imprint(Imprint imprint) {
        json.put("publisher", imprint.publisher())
                .put("container", imprint.container())
                .put("volume", imprint.volume())
                .put("issue", imprint.issue())
                .put("pages", imprint.pages())
                .put("number", imprint.number())
                .put("edition", imprint.edition())
                .put("place", imprint.place())
                .put("court", imprint.court())
                .put("doi", imprint.doi())
                .put("isbn", imprint.isbn());
    }

    private static List<String> names(List<Creator> creators) {
        return creators.stream().map(Creator::text).toList();
    }

    /** A value of inline Markdown, in plain words. */
    void text(String key, Text text, Entry entry) {
        json.put(key, context.catalog().plain(text, entry));
    }

    /** A date as EDTF writes it. */
    void date(String key, Optional<Edtf> date) {
        json.put(key, date.map(Edtf::text).orElse(""));
    }

    /** Writes the current ids of the entries that are meant. */
    void refs(String key, List<EntryRef> references) {
        json.put(
                key,
                references.stream()
                        .flatMap(reference -> context.catalog().index().follow(reference.to()).stream())
                        .map(entry -> entry.key().id())
                        .toList());
    }

    /** Ids of entries. */
    void ids(String key, List<? extends Entry> entries) {
        json.put(key, entries.stream().map(entry -> entry.key().id()).toList());
    }

    /** Writes a party: {@code {"person": id}}, {@code {"organization": id}}, or a name without an entry. */
    void party(String key, Party party) {
        json.object(key);
        party(party);
    }

    /** Several of them, as a list. */
    void parties(String key, List<Party> parties) {
        if (!parties.isEmpty()) {
            json.list(key);
            for (Party party : parties) {
                json.object();
                party(party);
            }
            json.end();
        }
    }

    private void party(Party party) {
        Optional<Entry> entry = context.catalog().index().find(party);
        entry.ifPresent(found -> json.put(found.key().kind().noun(), found.key().id()));
        json.put("name", entry.map(Entry::label).orElse(party.name())).end();
    }

    /** The file of the picture that shows it, from the top of the site, and what is said of it. */
    void image(Entry entry) {
        context.catalog()
                .image(entry)
                .ifPresent(shown -> context.media().picture(shown).ifPresent(picture -> {
                    json.put("image", picture.usual().path().encoded())
                            .put("image-alt", shown.image().alt().orElse(""))
                            .put("image-credit", shown.image().credit())
                            .put("image-license", shown.image().license());
                    text("image-caption", shown.image().caption(), entry);
                }));
    }

    private void otherNames(List<Name> names) {
        if (!names.isEmpty()) {
            json.list("names");
            names.forEach(name -> json.object()
                    .put("text", name.text())
                    .put("lang", name.lang())
                    .put("kind", name.kind().name().toLowerCase(Locale.ROOT))
                    .end());
            json.end();
        }
    }
}
