package backstory.bibliography.bibtex;

import backstory.bibliography.Crosswalk;
import backstory.bibliography.Crosswalk.Kind;
import backstory.bibliography.Crosswalk.Row;
import backstory.bibliography.DateSpelling;
import backstory.bibliography.Item;
import backstory.bibliography.ItemTypes;
import backstory.bibliography.LanguageNames;
import backstory.bibliography.Variable;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Suggest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Converts BibTeX entries to items in the terms of CSL. */
public final class BibtexItems {
    /** Fields that only name other entries, or continue the value of another field. */
    private static final Set<String> NO_VARIABLE = Set.of(
            "entrysubtype",
            "xdata",
            "subtitle",
            "booksubtitle",
            "journalsubtitle",
            "mainsubtitle",
            "year",
            "month",
            "day");

    private final BibtexEntry entry;
    private final Problems problems;
    private final Map<String, Variable> variables = new LinkedHashMap<>();

    private BibtexItems(BibtexEntry entry, Problems problems) {
        this.entry = entry;
        this.problems = problems;
    }

    /**
     * The item of an entry.
     *
     * @param entry with all the fields that it inherits
     * @param problems receives what is not understood, which stays in the entry
     */
    public static Item item(BibtexEntry entry, Problems problems) {
        return new BibtexItems(entry, problems).item();
    }

    private Item item() {
        String type = type();
        genre();
        for (BibtexEntry.Field field : entry.fields()) {
            if (field.isPublic() && !NO_VARIABLE.contains(field.name())) {
                variable(field).ifPresent(variable -> variables.putIfAbsent(variable.name(), variable));
            }
        }
        yearAndMonth().ifPresent(date -> variables.putIfAbsent(date.name(), date));
        return new Item(entry.key(), type, List.copyOf(variables.values()));
    }

    private String type() {
        Optional<BibtexEntry.Field> subtype = entry.field("entrysubtype");
        Optional<String> known = ItemTypes.ofBibtex(
                entry.type(), subtype.map(BibtexEntry.Field::value).orElse(""));
        return known.orElseGet(() -> {
            Optional<String> named = ItemTypes.named(entry.type());
            String meant = named.orElse(ItemTypes.UNKNOWN);
            String near = named.map(type -> "write " + ItemTypes.inBibtex(type))
                    .or(() -> Suggest.nearest(entry.type(), ItemTypes.ofBibtex())
                            .map(word -> "did you mean @" + word + "?"))
                    .orElse("write @misc, which takes what no other type takes");
            String message = "\"" + entry.type() + "\" is no type of BibTeX; it is read as " + meant;
            problems.add(Problem.of(Rule.UNKNOWN_TYPE, entry.typeAt(), message).withHint(near));
            return meant;
        });
    }

    private void genre() {
        String genre = entry.type().equals("mastersthesis")
                ? "Master’s thesis"
                : entry.type().equals("phdthesis") ? "PhD thesis" : "";
        if (!genre.isEmpty() && entry.field("type").isEmpty()) {
            variables.put("genre", new Variable.Words("genre", genre, entry.typeAt()));
        }
    }

    private Optional<Variable> variable(BibtexEntry.Field field) {
        Optional<Row> row = Crosswalk.ofField(field.name(), entry.type());
        Kind kind = row.map(Row::kind).orElse(Kind.WORDS);
        String name = row.map(Row::variable).orElse(field.name());
        if (field.value().isBlank()) {
            return Optional.empty();
        }
        return switch (kind) {
            case NAMES -> Optional.of(new Variable.Names(name, BibtexNames.read(field.value()), field.valueAt()));
            case DATE -> Optional.of(date(name, dateText(field), field.valueAt()));
            case WORDS -> {
                boolean shown = row.filter(each -> !each.key().isEmpty()).isPresent();
                yield words(name, field, shown);
            }
        };
    }

    private Optional<Variable> words(String name, BibtexEntry.Field field, boolean shown) {
        String text = BibtexWriter.VERBATIM.contains(field.name())
                ? Latex.verbatim(field.value())
                : plain(field, shown) + part(field.name(), shown);
        if (name.equals("language")) {
            text = language(text, field.valueAt());
        } else if (name.equals("page")) {
            text = text.replace('–', '-');
        } else if (name.equals("medium") && field.value().matches("(?s).*(\\\\url|https?://).*")) {
            String url = Latex.verbatim(field.value()).replaceFirst("(?s)^.*?(?=https?://)", "");
            return entry.field("url").isPresent()
                    ? Optional.empty()
                    : Optional.of(new Variable.Words("URL", url, field.valueAt()));
        }
        return Optional.of(new Variable.Words(name, text, field.valueAt()));
    }

    private String plain(BibtexEntry.Field field, boolean shown) {
        Latex.Plain plain = Latex.plain(field.value());
        if (shown && !plain.unknown().isEmpty()) {
            String commands = String.join(", ", plain.unknown());
            problems.add(Problem.of(Rule.FOREIGN_MARKUP, field.valueAt(), commands + " is not known here")
                    .asWarning()
                    .withHint("it is shown as it stands; write what it means in letters"));
        }
        return plain.text();
    }

    /** Returns the second part of a title, which is separate in BibTeX but not in CSL. */
    private String part(String name, boolean shown) {
        String second = switch (name) {
            case "title" -> "subtitle";
            case "booktitle" -> "booksubtitle";
            case "journal", "journaltitle" -> "journalsubtitle";
            case "maintitle" -> "mainsubtitle";
            default -> "";
        };
        return second.isEmpty()
                ? ""
                : entry.field(second).map(field -> ": " + plain(field, shown)).orElse("");
    }

    private String language(String written, Location at) {
        return LanguageNames.tag(written, at, problems).orElse(written);
    }

    private Variable date(String name, String written, Location at) {
        return new Variable.Dated(name, DateSpelling.edtf(written, at, problems), written, at);
    }

    /**
     * Returns the text of a date. A tilde after a date means that it is uncertain, which biblatex took from EDTF;
     * between words it is a blank. A date may be in further braces, so these may close after the tilde.
     */
    private static String dateText(BibtexEntry.Field field) {
        return Latex.plain(field.value().replaceAll("~(?=[\\s}]*(/|$))", "\\\\textasciitilde{}"))
                .text();
    }

    /** Returns the date of an entry that gives it in parts. */
    private Optional<Variable> yearAndMonth() {
        Optional<BibtexEntry.Field> year = entry.field("year");
        if (variables.containsKey("issued") || year.isEmpty()) {
            return Optional.empty();
        }
        String written = dateText(year.get());
        Location at = year.get().valueAt();
        Optional<BibtexEntry.Field> month =
                entry.field("month").filter(field -> !field.value().isBlank());
        if (month.isPresent()) {
            String name = Latex.plain(month.get().value()).text().replace('\u00A0', ' ');
            String day = Latex.plain(entry.value("day")).text();
            String whole = name.matches("\\d{1,2}") && day.isEmpty()
                    ? written + "-" + (name.length() == 1 ? "0" : "") + name
                    : name.matches("\\d{1,2}")
                            ? written + "-" + name + "-" + day
                            : (day + " " + name + " " + written).strip();
            List<String> dates = DateSpelling.read(whole);
            if (dates.size() == 1) {
                return Optional.of(new Variable.Dated("issued", DateSpelling.canonical(dates.get(0)), whole, at));
            }
            problems.add(Problem.of(
                            Rule.INVALID_DATE, month.get().valueAt(), "\"" + name + "\" is no month that is known here")
                    .asWarning()
                    .withHint("write jan to dec, or a number; the year alone is shown"));
        }
        return written.isEmpty() ? Optional.empty() : Optional.of(date("issued", written, at));
    }
}
