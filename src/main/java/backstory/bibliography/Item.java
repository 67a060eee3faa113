package backstory.bibliography;

import backstory.bibliography.Crosswalk.Row;
import backstory.edtf.Edtf;
import backstory.entry.Source;
import backstory.entry.value.Availability;
import backstory.entry.value.Contributors;
import backstory.entry.value.Creator;
import backstory.entry.value.Imprint;
import backstory.entry.value.LocatedText;
import backstory.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One item of a bibliography in the terms of CSL.
 *
 * @param key the key by which it is cited
 * @param type one of {@link Source#TYPES}
 * @param variables in their order, each name once
 */
public record Item(String key, String type, List<Variable> variables) {
    public Item {
        variables = List.copyOf(variables);
    }

    /** The variable of that name. */
    public Optional<Variable> variable(String name) {
        return variables.stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst();
    }

    /** The text of a variable, or empty where there is none. */
    public String text(String name) {
        return variable(name)
                .map(variable -> variable instanceof Variable.Words words ? words.text() : "")
                .orElse("");
    }

    /**
     * Returns the item for a source. For a newspaper article, the container is what our key calls the publisher.
     *
     * @param note of the source, as plain text
     */
    public static Item of(Source source, String note) {
        Builder item = new Builder(source.at());
        Imprint imprint = source.imprint();
        Contributors contributors = source.contributors();
        Availability where = source.availability();
        item.words("title", source.title());
        item.names("author", contributors.creators());
        boolean inPaper = imprint.container().isEmpty() && source.type().startsWith("article-");
        item.words("container", inPaper ? imprint.publisher() : imprint.container());
        item.names("editor", contributors.editors());
        item.names("translator", contributors.translators());
        item.words("publisher", inPaper ? "" : imprint.publisher());
        item.words("place", imprint.place());
        item.date("date", source.date());
        item.words("volume", imprint.volume());
        item.words("issue", imprint.issue());
        item.words("pages", imprint.pages().replace('–', '-'));
        item.words("number", imprint.number());
        item.words("edition", imprint.edition());
        item.words("court", imprint.court());
        item.words("doi", imprint.doi());
        item.words("isbn", imprint.isbn());
        item.words("url", where.url());
        item.words("archive-url", where.archiveUrl());
        item.date("archive-date", where.archiveDate());
        item.date("accessed", where.accessed());
        item.words("lang", source.lang());
        item.words(
                "access",
                where.access() == Availability.Access.OPEN
                        ? ""
                        : where.access().name().toLowerCase(Locale.ROOT));
        item.words("repeats", source.repeats().map(ref -> ref.to().id()).orElse(""));
        item.words("note", note);
        item.words(
                "redirect-from",
                source.redirectFrom().stream().map(LocatedText::text).collect(Collectors.joining(", ")));
        return new Item(source.key().id(), source.type(), item.variables);
    }

    /** Collects the variables of a source by our keys. */
    private static final class Builder {
        private final Location at;
        private final List<Variable> variables = new ArrayList<>();

        Builder(Location at) {
            this.at = at;
        }

        private static String name(String key) {
            return Crosswalk.ofKey(key).map(Row::variable).orElse(key);
        }

        void words(String key, String text) {
            if (!text.isEmpty()) {
                variables.add(new Variable.Words(name(key), text, at));
            }
        }

        void names(String key, List<Creator> creators) {
            if (!creators.isEmpty()) {
                variables.add(new Variable.Names(name(key), creators, at));
            }
        }

        void date(String key, Optional<Edtf> date) {
            date.map(Edtf::text).ifPresent(edtf -> variables.add(new Variable.Dated(name(key), edtf, edtf, at)));
        }
    }
}
