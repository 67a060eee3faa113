package backstory.cli.usage;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;

/**
 * What a command takes, and what its help says.
 *
 * @param name of the command, or empty for the whole program
 * @param header what it does, in one line
 * @param description what else there is to know, by paragraphs
 * @param options those that it takes
 * @param operands what it takes besides options, in order
 * @param notes what stands at the end, by paragraphs
 * @param examples lines, each with the command that a user types
 */
public record Usage(
        String name,
        String header,
        List<String> description,
        List<Option> options,
        List<Operand> operands,
        List<String> notes,
        List<String> examples) {
    private static final Option HELP =
            Option.builder("h").longOpt("help").desc("Show this help.").build();

    /**
     * An argument that is no option.
     *
     * @param label such as {@code WHAT}
     * @param text what it may be
     * @param isRequired whether the command cannot do without it
     */
    record Operand(String label, String text, boolean isRequired) {
        /** As a synopsis shows it: {@code [WHAT]} may be left out. */
        String shown() {
            return isRequired ? label : "[" + label + "]";
        }
    }

    public Usage {
        description = List.copyOf(description);
        options = List.copyOf(options);
        operands = List.copyOf(operands);
        notes = List.copyOf(notes);
        examples = List.copyOf(examples);
    }

    /** A command that takes {@code --help} and nothing else yet. */
    public static Usage of(String name, String header, String... description) {
        return new Usage(name, header, List.of(description), List.of(HELP), List.of(), List.of(), List.of());
    }

    /** The same with more options. */
    public Usage taking(List<Option> more) {
        List<Option> all = new ArrayList<>(options);
        all.addAll(more);
        return new Usage(name, header, description, all, operands, notes, examples);
    }

    /** The same with more options. */
    public Usage taking(Option... more) {
        return taking(List.of(more));
    }

    /** The same with one more argument that it cannot do without. */
    public Usage about(String label, String text) {
        return about(new Operand(label, text, true));
    }

    /** The same with one more argument that may be left out; it is the last. */
    public Usage perhapsAbout(String label, String text) {
        return about(new Operand(label, text, false));
    }

    private Usage about(Operand operand) {
        List<Operand> all = new ArrayList<>(operands);
        all.add(operand);
        return new Usage(name, header, description, options, all, notes, examples);
    }

    /** The same with paragraphs at the end of its help. */
    public Usage noting(String... more) {
        return new Usage(name, header, description, options, operands, List.of(more), examples);
    }

    /** The same with examples, each a line that a user types, perhaps with a remark. */
    public Usage showing(String... more) {
        return new Usage(name, header, description, options, operands, notes, List.of(more));
    }

    /** An option without a value: {@code --strict}. */
    public static Option flag(String name, String text) {
        return Option.builder().longOpt(name).desc(text).build();
    }

    /** An option with a value: {@code --root DIR}. */
    public static Option valued(String name, String label, String text) {
        return Option.builder().longOpt(name).hasArg().argName(label).desc(text).build();
    }

    /** The words that a user types for it: {@code backstory build}. */
    public String words() {
        return name.isEmpty() ? "backstory" : "backstory " + name;
    }
}
