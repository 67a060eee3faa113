package backstory.cli;

import backstory.problem.Suggest;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with the arguments, with a guess at what was meant; never the whole help. */
final class Misuse {
    private final Console console;

    Misuse(Console console) {
        this.console = console;
    }

    int report(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        console.error(sentence(wrong, command));
        console.err().print("   " + command.getCommandSpec().qualifiedName() + " --help says more\n");
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException wrong, CommandLine command) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched.getUnmatched().get(0), command);
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()
                && missing.getMissing().get(0) instanceof OptionSpec option) {
            return option.longestName() + " needs a value: " + option.longestName() + " " + option.paramLabel();
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return command.getCommandName() + " needs "
                    + missing.getMissing().get(0).paramLabel() + ": "
                    + missing.getMissing().get(0).description()[0];
        }
        if (wrong.getArgSpec() instanceof PositionalParamSpec && wrong.getCause() != null) {
            return "" + wrong.getCause().getMessage();
        }
        if (wrong.getArgSpec() instanceof OptionSpec option && wrong.getCause() != null) {
            boolean flag = option.typeInfo().isBoolean();
            return option.longestName()
                    + (flag ? " takes no value" : ": " + wrong.getCause().getMessage());
        }
        String text = Objects.requireNonNullElse(wrong.getMessage(), "these arguments cannot be read");
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String unknown(String arg, CommandLine command) {
        if (arg.startsWith("-")) {
            String name = arg.replaceFirst("=.*", "");
            return elsewhere(name, command)
                    .orElseGet(() -> "there is no option " + name + guess(name, options(command)));
        }
        Collection<String> commands = command.getSubcommands().keySet();
        return commands.isEmpty()
                ? command.getCommandSpec().qualifiedName() + " takes no argument \"" + arg + "\""
                : "there is no command \"" + arg + "\"" + guess(arg, commands);
    }

    /** An option of a command that was written before it. */
    private static Optional<String> elsewhere(String name, CommandLine command) {
        return command.getSubcommands().values().stream()
                .filter(other -> options(other).contains(name))
                .findFirst()
                .map(other -> name + " comes after the command: "
                        + other.getCommandSpec().qualifiedName() + " " + name);
    }

    /** One letter is too little to guess by. */
    private static String guess(String word, Collection<String> known) {
        Optional<String> near = word.length() > 2 ? Suggest.nearest(word, known) : Optional.empty();
        return near.map(name -> "; did you mean " + name + "?").orElse("");
    }

    private static Collection<String> options(CommandLine command) {
        return command.getCommandSpec().optionsMap().keySet();
    }
}
