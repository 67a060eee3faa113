package backstory.cli;

import backstory.cli.build.ListCommand;
import backstory.cli.console.Console;
import backstory.cli.console.ExitCode;
import backstory.cli.console.WrongArgument;
import backstory.cli.usage.Arguments;
import backstory.cli.usage.Command;
import backstory.cli.usage.SiteOptions;
import backstory.cli.usage.Usage;
import backstory.cli.write.NewCommand;
import backstory.cli.write.ThemeCommand;
import backstory.problem.Rule;
import backstory.reference.key.Place;
import backstory.reference.key.Places;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;

/** {@code backstory completion}: prints a script with which a shell completes commands, options and words. */
final class CompletionCommand implements Command {
    static final Usage USAGE = Usage.of(
                    "completion",
                    "Prints a script with which bash, zsh or fish completes commands.",
                    "The shell reads it when it starts: put the line for yours into ~/.bashrc, ~/.zshrc or"
                            + " ~/.config/fish/config.fish.")
            .taking(SiteOptions.COLOR)
            .about("SHELL", "bash, zsh or fish.")
            .showing(
                    "eval \"$(backstory completion bash)\"     in ~/.bashrc",
                    "eval \"$(backstory completion zsh)\"      in ~/.zshrc, below compinit",
                    "backstory completion fish | source      in config.fish");

    /** The shells that it supports. */
    private enum Shell {
        BASH,
        ZSH,
        FISH
    }

    private final Console console;
    private final List<Usage> commands;
    private final Shell shell;

    /** @param commands all commands */
    CompletionCommand(Console console, Arguments given, List<Usage> commands) {
        SiteOptions.checkColor(given);
        this.console = console;
        this.commands = commands;
        this.shell = given.operand(CompletionCommand::shell);
    }

    @Override
    public int run() {
        console.out()
                .print(
                        switch (shell) {
                            case BASH -> bash();
                            case ZSH -> "autoload -U +X bashcompinit && bashcompinit\n" + bash();
                            case FISH -> fish();
                        });
        return ExitCode.GOOD;
    }

    private static Shell shell(String word) {
        return switch (word) {
            case "bash" -> Shell.BASH;
            case "zsh" -> Shell.ZSH;
            case "fish" -> Shell.FISH;
            default -> throw new WrongArgument("\"" + word + "\" is not one of bash, zsh, fish");
        };
    }

    /** Returns the words that may follow a command and are not options. */
    private static List<String> words(Usage command) {
        return switch (command.name()) {
            case "keys" -> Places.all().stream().map(Place::name).toList();
            case "new" -> NewCommand.words();
            case "explain" -> Stream.of(Rule.values()).map(Rule::id).toList();
            case "list" -> ListCommand.words();
            case "theme" -> ThemeCommand.words();
            case "help" -> HelpCommand.words();
            case "completion" -> List.of("bash", "zsh", "fish");
            default -> List.of();
        };
    }

    private String bash() {
        StringBuilder out = new StringBuilder("_backstory() {\n  local words\n  case ${COMP_WORDS[1]} in\n");
        for (Usage command : commands) {
            String options = command.options().stream()
                    .map(option -> "--" + option.getLongOpt())
                    .sorted()
                    .collect(Collectors.joining(" "));
            String all =
                    Stream.concat(words(command).stream(), Stream.of(options)).collect(Collectors.joining(" "));
            out.append("    ")
                    .append(command.name())
                    .append(") words=\"")
                    .append(all)
                    .append("\" ;;\n");
        }
        String names = commands.stream().map(Usage::name).collect(Collectors.joining(" "));
        return out.append("  esac\n  [ \"$COMP_CWORD\" -eq 1 ] && words=\"")
                .append(names)
                .append("""
                 --help --version"
                  COMPREPLY=($(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}"))
                }
                complete -o default -F _backstory backstory
                """)
                .toString();
    }

    private String fish() {
        StringBuilder out = new StringBuilder();
        for (Usage command : commands) {
            out.append("complete -c backstory -n __fish_use_subcommand -f -a ").append(command.name());
            out.append(" -d ").append(quoted(command.header())).append('\n');
            String seen = "complete -c backstory -n '__fish_seen_subcommand_from " + command.name() + "' ";
            if (!words(command).isEmpty()) {
                out.append(seen)
                        .append("-f -a ")
                        .append(quoted(String.join(" ", words(command))))
                        .append('\n');
            }
            for (Option option : command.options()) {
                out.append(seen).append("-l ").append(option.getLongOpt()).append(option.hasArg() ? " -r" : "");
                out.append(" -d ").append(quoted(option.getDescription())).append('\n');
            }
        }
        return out.toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
