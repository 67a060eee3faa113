package backstory.cli.usage;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;

/**
 * The arguments of a command, and the text of its help.
 *
 * @param name of the command, or empty for the whole program
 * @param header what it does, in one line
 * @param description further paragraphs
 * @param options its options
 * @param operands its arguments that are not options, in order
 * @param notes the paragraphs at the end
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
     * An argument that is not an option.
     *
     * @param label such as {@code WHAT}
     * @param text what it may be
     * @param isRequired true if it must be given
     */
    record Operand(String label, String text, boolean isRequired) {
        /** Returns it as a synopsis shows it: {@code [WHAT]} is optional. */
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

    /** Creates the usage of a command that so far only takes {@code --help}. */
    public static Usage of(String name, String header, String... description) {
        return new Usage(name, header, List.of(description), List.of(HELP), List.of(), List.of(), List.of());
    }

    /** Returns the same usage with more options. */
    public Usage taking(List<Option> more) {
        List<Option> all = new ArrayList<>(options);
        all.addAll(more);
        return new Usage(name, header, description, all, operands, notes, examples);
    }

    /** Returns the same usage with more options. */
    public Usage taking(Option... more) {
        return taking(List.of(more));
    }

    /** Returns the same usage with one more required argument. */
    public Usage about(String label, String text) {
        return about(new Operand(label, text, true));
    }

    /** Returns the same usage with one more optional argument, which must be the last. */
    public Usage perhapsAbout(String label, String text) {
        return about(new Operand(label, text, false));
    }

    private Usage about(Operand operand) {
        List<Operand> all = new ArrayList<>(operands);
        all.add(operand);
        return new Usage(name, header, description, options, all, notes, examples);
    }

    /** Returns the same usage with paragraphs at the end of its help. */
    public Usage noting(String... more) {
        return new Usage(name, header, description, options, operands, List.of(more), examples);
    }

    /** Returns the same usage with examples, each a line that a user types, perhaps with a remark. */
    public Usage showing(String... more) {
        return new Usage(name, header, description, options, operands, notes, List.of(more));
    }

    /** Creates an option without a value: {@code --strict}. */
    public static Option flag(String name, String text) {
        return Option.builder().longOpt(name).desc(text).build();
    }

    /** Creates an option with a value: {@code --root DIR}. */
    public static Option valued(String name, String label, String text) {
        return Option.builder().longOpt(name).hasArg().argName(label).desc(text).build();
    }

    /** Returns the words that a user types for it: {@code backstory build}. */
    public String words() {
        return name.isEmpty() ? "backstory" : "backstory " + name;
    }
}
