package backstory.read.site;

import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.site.Appearance;
import backstory.entry.value.Image;
import backstory.entry.value.LocatedText;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.read.value.ImageReader;
import backstory.read.yaml.Fields;
import backstory.read.yaml.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the keys of {@code site.yaml} that set the look of the site. */
final class AppearanceReader {
    private static final List<String> COLORS = List.of("accent", "paper", "ink", "link");
    private static final List<String> FACES = List.of("serif", "sans");

    private AppearanceReader() {}

    static Appearance read(Fields fields) {
        Optional<EntryRef> featured = fields.scalar("featured")
                .map(scalar -> new EntryRef(new EntryId(EntryKind.ARTICLE, Fields.clean(scalar)), scalar.at()));
        return new Appearance(
                logo(fields),
                fields.map("colors", AppearanceReader::colors).orElse(Appearance.NONE.colors()),
                fields.map("fonts", AppearanceReader::fonts).orElse(Appearance.NONE.fonts()),
                fields.markdown("footer"),
                featured);
    }

    /** Reads the logo, by its keys or, if {@code images.yaml} has its words, by its path alone. */
    private static Optional<Image> logo(Fields fields) {
        Optional<YamlNode> value = fields.value("logo");
        if (value.isPresent() && value.get() instanceof YamlNode.Scalar scalar) {
            return scalar.text().isBlank() ? Optional.empty() : Optional.of(ImageReader.bare(scalar));
        }
        return fields.map("logo", ImageReader::ofSite);
    }

    private static Optional<Appearance.Colors> colors(Fields fields) {
        Map<String, LocatedText> light = scheme(fields);
        Map<String, LocatedText> dark =
                fields.map("dark", inside -> Optional.of(scheme(inside))).orElse(Map.of());
        return Optional.of(new Appearance.Colors(light, dark));
    }

    private static Map<String, LocatedText> scheme(Fields fields) {
        Map<String, LocatedText> colors = new TreeMap<>();
        for (String name : COLORS) {
            if (fields.isEmpty(name)) {
                tell(fields, name, name + " has no value", "in quotes, such as ");
            }
            fields.scalar(name).ifPresent(scalar -> {
                String digits = digits(Fields.clean(scalar));
                if (digits.isEmpty()) {
                    tell(
                            fields,
                            name,
                            "\"" + Fields.clean(scalar) + "\" is no color of three or six hexadecimal digits",
                            "such as ");
                } else {
                    colors.put(name, new LocatedText(digits, scalar.at()));
                }
            });
        }
        return colors;
    }

    private static void tell(Fields fields, String name, String message, String how) {
        fields.problems()
                .add(Problem.of(Rule.INVALID_VALUE, fields.at(name), message)
                        .withHint("write it " + how + name + ": \"#0b4f6c\"; without quotes, # begins a comment"));
    }

    /** Returns six digits for {@code #0b4f6c}, {@code 0b4f6c} and {@code #fff}; empty for anything else. */
    private static String digits(String written) {
        String digits = written.replaceFirst("^#", "").toLowerCase(Locale.ROOT);
        String six = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
        return six.matches("[0-9a-f]{6}") ? six : "";
    }

    private static Optional<SortedMap<String, LocatedText>> fonts(Fields fields) {
        SortedMap<String, LocatedText> fonts = new TreeMap<>();
        for (String face : FACES) {
            fields.scalar(face)
                    .ifPresent(scalar -> fonts.put(face, new LocatedText(Fields.clean(scalar), scalar.at())));
        }
        return Optional.of(fonts);
    }
}
