package backstory.cli.usage;

import backstory.cli.console.WrongArgument;
import backstory.problem.Suggest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** The parsed arguments of a command. A mistake in them is reported in one sentence, with a guess at what was meant. */
public final class Arguments {
    private final Usage usage;
    private final CommandLine line;

    private Arguments(Usage usage, CommandLine line) {
        this.usage = usage;
        this.line = line;
    }

    /**
     * Parses the arguments.
     *
     * @param below subcommands with options of their own, which follow them
     * @throws WrongArgument for what the command does not take
     */
    public static Arguments parse(Usage usage, List<String> words, List<Usage> below) {
        Options options = new Options();
        usage.options().forEach(option -> options.addOption((Option) option.clone()));
        refuseLongNamesOfOneHyphen(words, options);
        DefaultParser parser = DefaultParser.builder()
                .setAllowPartialMatching(false)
                .setStripLeadingAndTrailingQuotes(false)
                .build();
        try {
            CommandLine line = parser.parse(options, words.toArray(String[]::new));
            int operands = usage.operands().size();
            if (line.getArgList().size() > operands) {
                String quotes = operands > 0 ? "; one with blanks in it stands in quotes" : "";
                throw new WrongArgument(usage.words() + " takes no argument \""
                        + line.getArgList().get(operands) + "\"" + quotes);
            }
            return new Arguments(usage, line);
        } catch (MissingArgumentException missing) {
            String name = "--" + missing.getOption().getLongOpt();
            throw new WrongArgument(
                    name + " needs a value: " + name + " " + missing.getOption().getArgName());
        } catch (UnrecognizedOptionException unknown) {
            throw new WrongArgument(unknown(unknown.getOption(), options, below));
        } catch (ParseException other) {
            throw new WrongArgument(String.valueOf(other.getMessage()));
        }
    }

    /** Refuses {@code -root} for {@code --root}: the library accepts it, but no other option here works like that. */
    private static void refuseLongNamesOfOneHyphen(List<String> words, Options options) {
        boolean value = false;
        for (String word : words) {
            if (word.equals("--")) {
                return;
            }
            boolean letters = word.length() < 2
                    || word.substring(1).chars().allMatch(letter -> options.hasShortOption("" + (char) letter));
            if (!value && word.startsWith("-") && !word.startsWith("--") && !letters) {
                throw new WrongArgument(unknown(word, options, List.of()));
            }
            value = word.startsWith("--")
                    && options.hasLongOption(word)
                    && options.getOption(word).hasArg();
        }
    }

    private static String unknown(String word, Options options, List<Usage> below) {
        String name = word.replaceFirst("=.*", "");
        if (name.startsWith("--") && options.hasLongOption(name)) {
            return name + " takes no value";
        }
        for (Usage command : below) {
            if (command.options().stream().anyMatch(option -> name.equals("--" + option.getLongOpt()))) {
                return name + " comes after the command: " + command.words() + " " + name;
            }
        }
        List<String> known = options.getOptions().stream()
                .map(option -> "--" + option.getLongOpt())
                .toList();
        return "there is no option " + name + guess(name, known);
    }

    /** Returns the known word that was probably meant; one letter is too little to guess from. */
    public static String guess(String word, Collection<String> known) {
        Optional<String> near = word.length() > 2
                ? Suggest.nearest(word, known).or(() -> Suggest.having(word, known))
                : Optional.empty();
        return near.map(name -> "; did you mean " + name + "?").orElse("");
    }

    /** Returns true if an option was given. */
    public boolean has(String option) {
        return line.hasOption(option);
    }

    /**
     * Returns the value of an option; the last one if it was given several times.
     *
     * @param reader throws a {@link WrongArgument} that says what is wrong with the value
     */
    public <T> Optional<T> value(String option, Function<String, T> reader) {
        if (!line.hasOption(option)) {
            return Optional.empty();
        }
        String[] values = line.getOptionValues(option);
        try {
            return Optional.of(reader.apply(values[values.length - 1]));
        } catch (WrongArgument wrong) {
            throw new WrongArgument("--" + option + ": " + wrong.sentence());
        }
    }

    /**
     * Returns all words of an option that may be given several times, each time with one or more words separated by
     * commas.
     */
    public List<String> words(String option) {
        String[] values = line.hasOption(option) ? line.getOptionValues(option) : new String[0];
        return Stream.of(values)
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Returns the first argument that is not an option, which is required. */
    public <T> T operand(Function<String, T> reader) {
        return operand(0, reader);
    }

    /** Returns an argument that is not an option, counted from 0, which is required. */
    public <T> T operand(int place, Function<String, T> reader) {
        Usage.Operand operand = usage.operands().get(place);
        return perhaps(place, reader)
                .orElseThrow(
                        () -> new WrongArgument(usage.name() + " needs " + operand.label() + ": " + operand.text()));
    }

    /** Returns an argument that is not an option, counted from 0, if there is one. */
    public <T> Optional<T> perhaps(int place, Function<String, T> reader) {
        List<String> given = line.getArgList();
        return place < given.size() ? Optional.of(reader.apply(given.get(place))) : Optional.empty();
    }
}
