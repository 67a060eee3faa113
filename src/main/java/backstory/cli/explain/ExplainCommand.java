package backstory.cli.explain;

import backstory.cli.console.Console;
import backstory.cli.console.ExitCode;
import backstory.cli.console.TerminalStyle;
import backstory.cli.console.WrongArgument;
import backstory.cli.usage.Arguments;
import backstory.cli.usage.Command;
import backstory.cli.usage.Help;
import backstory.cli.usage.SiteOptions;
import backstory.cli.usage.Usage;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.result.BuildResult;
import backstory.problem.Rule;
import backstory.reference.Explanation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code backstory explain}: explains a rule, with an example that breaks it and one that follows it. */
public final class ExplainCommand implements Command {
    public static final Usage USAGE = Usage.of(
                    "explain",
                    "Explains a rule, with a bad and a good example.",
                    "A rule is what stands in brackets after a message: [unknown-key]. Alone, it lists all rules with"
                            + " their severity. Reads no site.")
            .taking(SiteOptions.COLOR)
            .perhapsAbout("RULE", "The id of a rule, with or without its brackets. Default: the list of all rules.")
            .showing("backstory explain", "backstory explain unknown-key", "backstory explain | grep image");

    private final Console console;
    private final TerminalStyle style;
    private final Optional<Rule> rule;

    public ExplainCommand(Console console, Function<BuildRequest, BuildResult> build, Arguments given) {
        SiteOptions.checkColor(given);
        this.console = console;
        this.style = new TerminalStyle(console.colorsOut());
        this.rule = given.perhaps(0, ExplainCommand::rule);
    }

    @Override
    public int run() {
        console.out().print(rule.map(this::one).orElseGet(this::all));
        return ExitCode.GOOD;
    }

    private String all() {
        StringBuilder out = new StringBuilder();
        int ids = Stream.of(Rule.values())
                        .mapToInt(each -> each.id().length())
                        .max()
                        .orElse(0)
                + 2;
        for (Rule each : Rule.values()) {
            String severity = each.severity().word();
            out.append(style.bold(each.id()))
                    .append(" ".repeat(ids - each.id().length()))
                    .append(severity)
                    .append(" ".repeat(9 - severity.length()));
            Help.wrap(out, each.sentence(), ids + 9, " ".repeat(ids + 9));
        }
        return out.toString();
    }

    private String one(Rule asked) {
        Explanation explanation = Explanation.of(asked);
        StringBuilder out = new StringBuilder(style.bold(asked.id()))
                .append(" (")
                .append(asked.severity().word())
                .append(")\n");
        Help.wrap(out, asked.sentence(), 0, "");
        Help.wrap(out.append('\n'), explanation.why(), 0, "");
        examples(out, "Bad", explanation.bad());
        examples(out, "Good", explanation.good());
        return out.toString();
    }

    private void examples(StringBuilder out, String heading, List<Explanation.Example> examples) {
        for (Explanation.Example example : examples) {
            out.append('\n')
                    .append(heading)
                    .append(", ")
                    .append(example.where())
                    .append(":\n");
            example.text()
                    .lines()
                    .forEach(line -> out.append("  ").append(style.green(line)).append('\n'));
        }
    }

    private static Rule rule(String word) {
        String id = word.replaceAll("^\\[|\\]$", "");
        return Rule.called(id)
                .orElseThrow(
                        () -> new WrongArgument("there is no rule \"" + id + "\"" + Arguments.guess(id, Rule.ids())));
    }
}
