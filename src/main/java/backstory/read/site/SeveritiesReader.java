package backstory.read.site;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.Severities;
import backstory.problem.Severity;
import backstory.read.yaml.Fields;
import backstory.read.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the {@code rules} of {@code site.yaml}: ids of rules, each with a severity, or with paths of files and a
 * severity for each.
 */
final class SeveritiesReader {
    private static final String OFF = "off";

    private final Fields fields;
    private final List<Severities.Setting> settings = new ArrayList<>();

    private SeveritiesReader(Fields fields) {
        this.fields = fields;
    }

    static Severities read(Fields fields) {
        SeveritiesReader reader = new SeveritiesReader(fields);
        Optional<YamlNode> value = fields.value("rules");
        if (value.isPresent() && value.get() instanceof YamlNode.Mapping rules) {
            rules.pairs().forEach(reader::rule);
        } else {
            value.ifPresent(node -> fields.wrongShape("rules", "keys and values", node));
        }
        return new Severities(reader.settings);
    }

    private void rule(YamlNode.Pair pair) {
        Optional<Rule> rule = Rule.called(pair.key());
        if (rule.isEmpty()) {
            fields.problems()
                    .add(Problem.of(Rule.UNKNOWN_KEY, pair.at(), "there is no rule \"" + pair.key() + "\"")
                            .withHint("a rule's name stands in brackets after each of its problems")
                            .suggest(pair.key(), Rule.ids()));
        } else if (!Severities.mayBeSet(rule.get())) {
            String message = "\"" + pair.key() + "\" is an error in every site";
            invalid(
                    pair.at(),
                    message,
                    "leave it out: only what is a warning or a notice by itself can be made more or less of");
        } else if (pair.value() instanceof YamlNode.Mapping paths) {
            paths.pairs().forEach(path -> setting(rule.get(), path.key(), path));
        } else {
            setting(rule.get(), "**", pair);
        }
    }

    private void setting(Rule rule, String path, YamlNode.Pair pair) {
        if (pair.value() instanceof YamlNode.Refused) {
            return;
        }
        if (!(pair.value() instanceof YamlNode.Scalar scalar)) {
            fields.wrongShape(pair.key(), "error, warning, notice or off", pair.value());
            return;
        }
        String word = Fields.clean(scalar);
        Optional<Severity> severity = Severity.called(word);
        if (severity.isEmpty() && !word.equals(OFF)) {
            invalid(scalar.at(), "\"" + word + "\" is no severity", "write error, warning, notice or off");
            return;
        }
        settings.add(new Severities.Setting(rule, path, severity));
    }

    private void invalid(Location at, String message, String hint) {
        fields.problems().add(Problem.of(Rule.INVALID_VALUE, at, message).withHint(hint));
    }
}
