package backstory.read.yaml;

import backstory.problem.Problems;
import backstory.problem.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds to YAML that a writer has written: existing text stays as it is, byte for byte. */
public final class YamlWriter {
    private static final Pattern ITEM = Pattern.compile("(?m)^( *)-( +)\\S");

    private YamlWriter() {}

    /** Returns a text as a value on one line, in quotes unless it can be read back without them. */
    public static String scalar(String text) {
        Problems problems = new Problems();
        YamlNode root = Yaml.read(Text.lines("key: " + text + "\n", "", 1), problems);
        boolean plain = problems.isEmpty()
                && root instanceof YamlNode.Mapping map
                && map.pairs().size() == 1
                && map.pairs().get(0).value() instanceof YamlNode.Scalar scalar
                && scalar.text().value().equals(text);
        return plain ? text : YamlComplaint.quoted(text);
    }

    /**
     * A list with one more item.
     *
     * @param text the whole file
     * @param line where the item begins, counted from 1
     */
    public record Longer(String text, int line) {}

    /**
     * Adds an item at the end of a list, with the same indent and spacing as the items before it.
     *
     * @param file the text of the list, as it is on the disk
     * @param keys the lines of the item, as they would stand in a file of their own
     * @return empty if the file is not a list of lines that begin with a hyphen, or has mistakes
     */
    public static Optional<Longer> withItem(String file, List<String> keys) {
        String end = file.contains("\r\n") ? "\r\n" : "\n";
        Matcher first = ITEM.matcher(file);
        boolean found = first.find();
        String indent = found ? first.group(1) : "";
        String gap = found ? first.group(2) : " ";
        StringBuilder longer = new StringBuilder(file);
        if (!file.isEmpty() && !file.endsWith("\n")) {
            longer.append(end);
        }
        if (found && !isDense(file, indent)) {
            longer.append(end);
        }
        int line = (int) longer.chars().filter(c -> c == '\n').count() + 1;
        String before = indent + "-" + gap;
        for (String key : keys) {
            longer.append((before + key).stripTrailing()).append(end);
            before = indent + " " + gap;
        }
        return isOneMore(file, longer.toString()) ? Optional.of(new Longer(longer.toString(), line)) : Optional.empty();
    }

    /** Returns true for a list of several items without empty lines between them. */
    private static boolean isDense(String file, String indent) {
        long items = Pattern.compile("(?m)^" + indent + "-\\s")
                .matcher(file)
                .results()
                .count();
        return items > 1
                && !Pattern.compile("(?m)^\\s*$\\R(^ *#.*\\R)*" + indent + "-\\s")
                        .matcher(file)
                        .find();
    }

    private static boolean isOneMore(String file, String longer) {
        Problems problems = new Problems();
        List<YamlNode> before = items(file, problems);
        List<YamlNode> after = items(longer, problems);
        int last = after.size() - 1;
        return !Problems.hasErrors(problems.sorted())
                && last == before.size()
                && after.subList(0, last).equals(before)
                && after.get(last) instanceof YamlNode.Mapping;
    }

    private static List<YamlNode> items(String file, Problems problems) {
        String text = file.replaceFirst("^\uFEFF", "").replace("\r\n", "\n");
        YamlNode root = Yaml.read(Text.lines(text, "", 1), problems);
        return root instanceof YamlNode.Sequence list ? list.items() : List.of();
    }
}
