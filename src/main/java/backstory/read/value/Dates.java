package backstory.read.value;

import backstory.edtf.Edtf;
import backstory.edtf.EdtfError;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.read.yaml.Fields;
import backstory.read.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads dates as values of keys: EDTF, or a YAML list as one date of a set. Each key restricts which forms it accepts.
 */
public final class Dates {
    /** The forms of dates that a key accepts. */
    public enum Form {
        ANY("", date -> true),
        /** The date of a publication: at least exact to the day, and with a time only if that has an offset. */
        PUBLISHED(
                "a day such as 2018-08-06, or a day with time and offset such as 2018-08-06T14:00+03:00",
                date -> date.isDay() || date.isInstant()),
        DAY("a day such as 2018-08-06", Edtf::isDay),
        NO_INTERVAL("a day, a month or a year, not an interval", date -> !date.isInterval());

        private final String words;
        private final Predicate<Edtf> allows;

        Form(String words, Predicate<Edtf> allows) {
            this.words = words;
            this.allows = allows;
        }
    }

    private final Fields fields;
    private final String key;

    private Dates(Fields fields, String key) {
        this.fields = fields;
        this.key = key;
    }

    /** Returns the date of a key, if it has one; a faulty one is reported. */
    public static Optional<Edtf> optional(Fields fields, String key, Form form) {
        return new Dates(fields, key).read(form);
    }

    /** Returns the date of a key; a missing or faulty one is reported. */
    public static Optional<Edtf> required(Fields fields, String key, Form form) {
        return fields.require(key, new Dates(fields, key).read(form));
    }

    /** Returns the date as it was written, to make an id from it; empty if there is none. */
    public static String written(Fields fields, String key) {
        return fields.value(key).stream()
                .flatMap(node -> texts(node).stream())
                .map(Fields::clean)
                .collect(Collectors.joining(" "));
    }

    private Optional<Edtf> read(Form form) {
        Optional<YamlNode> value = fields.value(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        List<YamlNode.Scalar> texts = texts(value.get());
        if (texts.isEmpty()) {
            fields.wrongShape(key, "a date", value.get());
            return Optional.empty();
        }
        Optional<Edtf> date =
                value.get() instanceof YamlNode.Sequence ? set(texts) : parse(texts.get(0), Edtf::parse, form);
        if (date.isPresent() && !form.allows.test(date.get())) {
            invalid(
                    value.get().at(),
                    key + " is " + form.words + ", found \"" + date.get().text() + "\"",
                    form == Form.PUBLISHED && date.get().hasTime()
                            ? offset(date.get().text())
                            : "");
            return Optional.empty();
        }
        return date;
    }

    private static String offset(String time) {
        return "write " + time + "+03:00 with the offset of the place, or " + time + "Z for UTC";
    }

    private Optional<Edtf> set(List<YamlNode.Scalar> items) {
        List<Edtf> dates = new ArrayList<>();
        items.forEach(item -> parse(item, Edtf::parseMember, Form.ANY).ifPresent(dates::add));
        try {
            return dates.size() < items.size() ? Optional.empty() : Optional.of(Edtf.oneOf(dates));
        } catch (EdtfError e) {
            invalid(items.get(0).at(), e.message(), e.hint());
            return Optional.empty();
        }
    }

    private Optional<Edtf> parse(YamlNode.Scalar scalar, Function<String, Edtf> parser, Form form) {
        try {
            return Optional.of(parser.apply(scalar.text().value()));
        } catch (EdtfError e) {
            Location at = scalar.text().exact() ? scalar.text().at(e.from(), e.to()) : scalar.at();
            boolean narrower = e.listsForms() && form != Form.ANY;
            invalid(at, e.message(), narrower ? "write " + form.words : e.hint());
            return Optional.empty();
        }
    }

    private static List<YamlNode.Scalar> texts(YamlNode node) {
        List<YamlNode> items = node instanceof YamlNode.Sequence list ? list.items() : List.of(node);
        boolean texts = items.stream().allMatch(YamlNode.Scalar.class::isInstance);
        List<YamlNode.Scalar> scalars =
                texts ? items.stream().map(YamlNode.Scalar.class::cast).toList() : List.of();
        return scalars.stream().filter(scalar -> !scalar.text().isBlank()).toList();
    }

    private void invalid(Location at, String message, String hint) {
        fields.problems().add(Problem.of(Rule.INVALID_DATE, at, message).withHint(hint));
    }
}
