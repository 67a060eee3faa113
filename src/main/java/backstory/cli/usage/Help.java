package backstory.cli.usage;

import backstory.cli.console.TerminalStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.cli.Option;

/** Formats the help of a command, in lines that fit a terminal. */
public final class Help {
    /** The longest line. */
    private static final int WIDTH = 79;

    private static final List<Row> EXIT_CODES = List.of(
            new Row("  0", "all is well"),
            new Row("  1", "something is wrong in content/ or templates/ (under --strict, warnings too)"),
            new Row(
                    "  2",
                    "a wrong argument, an unfit folder, a full disk, too little memory, a report that nobody can get"),
            new Row("  3", "a bug in Backstory"));

    private final TerminalStyle style;

    public Help(TerminalStyle style) {
        this.style = style;
    }

    /** A term and its meaning; {@code left} has no colours yet. */
    private record Row(String left, String text) {}

    /**
     * Returns the full help of a command.
     *
     * @param below its subcommands
     */
    public String of(Usage usage, List<Usage> below) {
        StringBuilder out = new StringBuilder(usage.header()).append("\n\n").append(synopsis(usage, below));
        out.append('\n');
        usage.description().forEach(text -> wrap(out, text, 0, ""));
        List<Row> options = options(usage);
        int column = options.stream().mapToInt(row -> row.left().length()).max().orElse(0) + 3;
        rows(out, operands(usage), column);
        rows(out.append("\nOptions:\n"), options, column);
        if (!below.isEmpty()) {
            out.append(commands(below));
        }
        rows(out.append("\nExit codes:\n"), EXIT_CODES, 6);
        usage.notes().forEach(text -> wrap(out.append('\n'), text, 0, ""));
        out.append("\nExamples:\n");
        usage.examples().forEach(line -> out.append("  ").append(line).append('\n'));
        return out.toString();
    }

    /** Returns an overview of the program's commands and the first of its examples, in a few lines. */
    public String overview(Usage program, List<Usage> below) {
        String first = "  " + String.join("\n  ", program.examples().subList(0, 4));
        return synopsis(program, below) + commands(below) + "\nTo begin:\n" + first
                + "\n\nbackstory --help says more.\n";
    }

    private String synopsis(Usage usage, List<Usage> below) {
        String start = "Usage: " + usage.words();
        StringBuilder out = new StringBuilder("Usage: ").append(style.bold(usage.words()));
        int length = start.length();
        for (String item : items(usage, below)) {
            if (length + 1 + item.length() > WIDTH) {
                out.append('\n').append(" ".repeat(start.length()));
                length = start.length();
            }
            out.append(' ').append(coloured(item));
            length += 1 + item.length();
        }
        return out.append('\n').toString();
    }

    /** {@code [-h] [--strict] [--root=DIR] WHAT}. */
    private static List<String> items(Usage usage, List<Usage> below) {
        List<Option> sorted = sorted(usage);
        StringBuilder letters = new StringBuilder("[-");
        List<String> flags = new ArrayList<>();
        List<String> valued = new ArrayList<>();
        for (Option option : sorted) {
            if (option.getOpt() != null) {
                letters.append(option.getOpt());
            } else {
                (option.hasArg() ? valued : flags).add("[" + name(option) + "]");
            }
        }
        List<String> items = new ArrayList<>(List.of(letters.append(']').toString()));
        items.addAll(flags);
        items.addAll(valued);
        if (!below.isEmpty()) {
            items.add("COMMAND");
        }
        usage.operands().forEach(operand -> items.add(operand.shown()));
        return items;
    }

    private static List<Row> operands(Usage usage) {
        return usage.operands().stream()
                .map(operand -> new Row("      " + operand.label(), operand.text()))
                .toList();
    }

    private static List<Option> sorted(Usage usage) {
        return usage.options().stream()
                .sorted(Comparator.comparing(Option::getLongOpt))
                .toList();
    }

    private static String name(Option option) {
        return "--" + option.getLongOpt() + (option.hasArg() ? "=" + option.getArgName() : "");
    }

    private static List<Row> options(Usage usage) {
        return sorted(usage).stream()
                .map(option -> new Row(
                        (option.getOpt() == null ? "      " : "  -" + option.getOpt() + ", ") + name(option),
                        option.getDescription()))
                .toList();
    }

    private String commands(List<Usage> below) {
        List<Row> rows = below.stream()
                .map(command -> new Row("  " + command.name(), command.header()))
                .toList();
        StringBuilder out = new StringBuilder("\nCommands:\n");
        int column = rows.stream().mapToInt(row -> row.left().length()).max().orElse(0) + 2;
        for (Row row : rows) {
            out.append(style.bold(row.left()))
                    .append(" ".repeat(column - row.left().length()));
            out.append(row.text()).append('\n');
        }
        return out.toString();
    }

    private void rows(StringBuilder out, List<Row> rows, int column) {
        for (Row row : rows) {
            out.append(coloured(row.left()))
                    .append(" ".repeat(column - row.left().length()));
            wrap(out, row.text(), column, " ".repeat(column + 2));
        }
    }

    /**
     * Appends a text, wrapped into lines.
     *
     * @param from the present length of the line
     * @param indent of further lines
     */
    public static void wrap(StringBuilder out, String text, int from, String indent) {
        String rest = text;
        int room = WIDTH - from;
        while (rest.length() > room && rest.lastIndexOf(' ', room) > 0) {
            int end = rest.lastIndexOf(' ', room);
            out.append(rest, 0, end).append('\n').append(indent);
            rest = rest.substring(end + 1);
            room = WIDTH - indent.length();
        }
        out.append(rest).append('\n');
    }

    /** Returns the text with names of options in yellow and placeholders for values in italics. */
    private String coloured(String text) {
        return style.isPlain()
                ? text
                : text.replaceAll("(?<![\\w-])-{1,2}[a-zA-Z][a-z-]*", style.yellow("$0"))
                        .replaceAll("\\b[A-Z]{1,}\\b(?!\u001b)", style.italic("$0"));
    }
}
