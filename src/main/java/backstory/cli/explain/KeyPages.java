package backstory.cli.explain;

import backstory.cli.console.TerminalStyle;
import backstory.cli.usage.Help;
import backstory.reference.key.Key;
import backstory.reference.key.Place;
import java.util.List;

/** Formats the keys of a place for a terminal. */
final class KeyPages {
    private final TerminalStyle style;

    KeyPages(TerminalStyle style) {
        this.style = style;
    }

    /** Returns all keys of a place, with the keys inside them indented below. */
    String of(Place place) {
        StringBuilder out = new StringBuilder(style.bold(place.name())).append(": ");
        Help.wrap(out, place.meaning(), place.name().length() + 2, "  ");
        out.append("In ").append(String.join(", ", place.files())).append("\n");
        keys(out, place.keys(), "");
        return out.toString();
    }

    private void keys(StringBuilder out, List<Key> keys, String indent) {
        for (Key key : keys) {
            out.append('\n').append(indent).append(style.bold(key.name())).append("  ");
            out.append(key.type()).append(key.isRequired() ? ", " + style.yellow("required") : "");
            out.append('\n');
            String inside = indent + "    ";
            line(out, inside, key.meaning());
            if (!key.allowed().isEmpty()) {
                line(out, inside, "Values: " + String.join(", ", key.allowed()));
            }
            if (!key.standard().isEmpty()) {
                line(out, inside, "Default: " + key.standard());
            }
            key.example()
                    .lines()
                    .forEach(
                            line -> out.append(inside).append(style.green(line)).append('\n'));
            keys(out, key.keys(), inside);
        }
    }

    private static void line(StringBuilder out, String indent, String text) {
        out.append(indent);
        Help.wrap(out, text, indent.length(), indent);
    }
}
