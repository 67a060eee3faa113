package backstory.cli.build;

import backstory.cli.console.WrongArgument;
import backstory.cli.usage.Arguments;
import backstory.cli.usage.Usage;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.publish.ChangedFiles;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.Option;

/**
 * Selects the problems of a check; others are neither reported nor make the check fail.
 *
 * @param rules the rules to check
 * @param changed the files to check, by their paths from the root; empty for all
 */
record CheckFilter(Set<Rule> rules, Optional<Set<String>> changed) {
    static final List<Option> OPTIONS = List.of(
            Usage.valued(
                    "only",
                    "RULES",
                    "Tell only what breaks these rules, by their ids, with commas between; may be given several times."),
            Usage.valued("skip", "RULES", "Tell nothing of these rules."),
            Usage.valued(
                    "since",
                    "REF",
                    "Tell only what is wrong in files that have changed since a commit, branch or tag of git, those"
                            + " that git does not know yet among them."));

    /** Reads the filter from the arguments; asks git for changed files if needed. */
    static CheckFilter of(Arguments given, Path root) {
        List<Rule> only = rules(given, "only");
        Set<Rule> rules = only.isEmpty() ? EnumSet.allOf(Rule.class) : EnumSet.copyOf(only);
        rules.removeAll(rules(given, "skip"));
        return new CheckFilter(rules, given.value("since", ref -> ChangedFiles.since(ref, root)));
    }

    private static List<Rule> rules(Arguments given, String option) {
        return given.words(option).stream().map(word -> rule(word, option)).toList();
    }

    private static Rule rule(String word, String option) {
        return Rule.called(word)
                .orElseThrow(() -> new WrongArgument(
                        "--" + option + ": there is no rule \"" + word + "\"" + Arguments.guess(word, Rule.ids())));
    }

    /** Returns the problems that the check is about. */
    List<Problem> of(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> rules.contains(problem.rule()))
                .filter(problem -> changed.map(
                                files -> files.contains(problem.at().file()))
                        .orElse(true))
                .toList();
    }
}
