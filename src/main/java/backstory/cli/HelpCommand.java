package backstory.cli;

import backstory.cli.console.Console;
import backstory.cli.console.ExitCode;
import backstory.cli.console.TerminalStyle;
import backstory.cli.console.WrongArgument;
import backstory.cli.usage.Arguments;
import backstory.cli.usage.Command;
import backstory.cli.usage.Help;
import backstory.cli.usage.SiteOptions;
import backstory.cli.usage.Usage;
import backstory.reference.Topics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code backstory help}: prints help about a command, or a guide. */
final class HelpCommand implements Command {
    static final Usage USAGE = Usage.of(
                    "help",
                    "Tells about a command, or prints a guide.",
                    "A guide is a walk through one subject, in Markdown. Alone, it lists the commands and the guides.")
            .taking(SiteOptions.COLOR)
            .perhapsAbout("TOPIC", "The name of a command or of a guide. Default: what there is.")
            .showing("backstory help build", "backstory help dates | less");

    private final Console console;
    private final List<Usage> commands;
    private final Optional<String> topic;

    /** @param commands all commands */
    HelpCommand(Console console, Arguments given, List<Usage> commands) {
        SiteOptions.checkColor(given);
        this.console = console;
        this.commands = commands;
        this.topic = given.perhaps(0, this::known);
    }

    @Override
    public int run() {
        Help help = new Help(new TerminalStyle(console.colorsOut()));
        String guides = "\nGuides, by backstory help TOPIC:\n  " + String.join("\n  ", Topics.NAMES) + "\n";
        console.out()
                .print(topic.map(word -> about(help, word))
                        .orElseGet(() -> help.overview(Backstory.PROGRAM, commands) + guides));
        return ExitCode.GOOD;
    }

    /** Returns the names of the guides. */
    static List<String> words() {
        return Topics.NAMES;
    }

    private String about(Help help, String word) {
        return commands.stream()
                .filter(command -> command.name().equals(word))
                .findFirst()
                .map(command -> help.of(command, List.of()))
                .orElseGet(() -> Topics.text(word));
    }

    private String known(String word) {
        List<String> known = Stream.concat(commands.stream().map(Usage::name), Topics.NAMES.stream())
                .toList();
        if (!known.contains(word)) {
            throw new WrongArgument("there is no command and no guide \"" + word + "\"" + Arguments.guess(word, known));
        }
        return word;
    }
}
