package backstory.page.jsonld;

import backstory.edtf.Edtf;
import backstory.entry.Entry;
import backstory.entry.value.Name;
import backstory.entry.value.Party;
import backstory.image.copy.Picture;
import backstory.json.EmbeddedJson;
import backstory.json.JsonWriter;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.address.EntityIds;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the node objects of one page: the parts that nodes of all types have in common. */
final class NodeWriter {
    private final JsonWriter json = JsonWriter.ofText();
    private final PageContext context;
    private final EntityIds ids;

    NodeWriter(PageContext context, OutputPath page) {
        this.context = context;
        this.ids = new EntityIds(context.links(), page);
    }

    JsonWriter json() {
        return json;
    }

    EntityIds ids() {
        return ids;
    }

    /** Begins the node of the page's subject. */
    NodeWriter begin(String type, Entry entry) {
        json.object().put("@type", type).put("@id", ids.of(entry)).put("mainEntityOfPage", ids.address(entry));
        return this;
    }

    EmbeddedJson end() {
        return json.end().embedded();
    }

    /** Writes a reference to another entry, with its identifier and its name. */
    void link(String key, Entry to) {
        json.object(key);
        link(to);
    }

    /** Writes references to other entries, or nothing where there are none. */
    void links(String key, List<? extends Entry> to) {
        if (!to.isEmpty()) {
            json.list(key);
            for (Entry entry : to) {
                json.object();
                link(entry);
            }
            json.end();
        }
    }

    /** Writes references to other entries by their identifiers alone, since the page itself names them. */
    void ids(String key, List<? extends Entry> to) {
        if (!to.isEmpty()) {
            json.list(key);
            to.forEach(entry -> json.object().put("@id", ids.of(entry)).end());
            json.end();
        }
    }

    private void link(Entry to) {
        json.put("@id", ids.of(to)).put("name", to.label()).end();
    }

    /** Writes a reference to the publisher of the site. */
    void publisher(String key) {
        json.object(key)
                .put("@type", "Organization")
                .put("@id", ids.ofPublisher())
                .put("name", context.catalog().config().publisherName())
                .end();
    }

    /** Writes a party: the identifier of its entry, or only a name where no entry is given. */
    void party(String key, Party party) {
        Optional<Entry> entry = context.catalog().index().find(party);
        if (entry.isPresent()) {
            link(key, entry.get());
        } else {
            json.put(key, party.name());
        }
    }

    void place(String key, String name) {
        if (!name.isEmpty()) {
            json.object(key).put("@type", "Place").put("name", name).end();
        }
    }

    void image(Entry entry) {
        context.catalog()
                .image(entry)
                .flatMap(context.media()::picture)
                .map(Picture::usual)
                .ifPresent(copy -> json.put("image", ids.address(copy.path())));
    }

    void otherNames(List<String> aliases, List<Name> names) {
        json.put(
                "alternateName",
                Stream.concat(aliases.stream(), names.stream().map(Name::text))
                        .distinct()
                        .toList());
    }

    /** Writes a date if schema.org can express all of it: a year, a month, a day or a time. */
    void date(String key, Optional<Edtf> date) {
        json.put(key, date.map(Edtf::machine).orElse(""));
    }

    /**
     * Writes the time of something that lasted, as far as schema.org can express it, and the date in words where that
     * is not all.
     */
    void time(Optional<Edtf> when) {
        when.ifPresent(date -> {
            String start = date.isInterval() ? machine(date.start()) : date.machine();
            String end = machine(date.end());
            json.put("startDate", start).put("endDate", end);
            boolean whole =
                    date.isInterval() ? isSaid(date.start(), start) && isSaid(date.end(), end) : !start.isEmpty();
            if (!whole) {
                json.put("disambiguatingDescription", context.dates().text(date));
            }
        });
    }

    private static String machine(Optional<Edtf> date) {
        return date.map(Edtf::machine).orElse("");
    }

    private static boolean isSaid(Optional<Edtf> date, String machine) {
        return date.isEmpty() || !machine.isEmpty();
    }
}
