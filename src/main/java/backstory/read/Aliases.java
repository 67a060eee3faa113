package backstory.read;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import java.util.List;

/** Other names that text may use, and what a name must be so that text can be searched for it. */
final class Aliases {
    /** In letters and signs: some ten lines. A name is looked for at every word of every text. */
    private static final int LONGEST = 1_000;

    private Aliases() {}

    /** The aliases; those of one letter are warnings, and names without bound are errors. */
    static List<String> read(Fields fields, String nameKey) {
        fields.scalar(nameKey).ifPresent(name -> bound(fields, name));
        for (YamlNode.Scalar alias : fields.scalars("aliases")) {
            bound(fields, alias);
            String text = Fields.clean(alias);
            if (text.codePoints().filter(c -> !Character.isWhitespace(c)).count() == 1) {
                complain(
                        fields,
                        alias.at(),
                        Rule.SHORT_ALIAS,
                        "the alias \"" + text + "\" is a single sign, which links nothing");
            }
        }
        return fields.texts("aliases");
    }

    private static void bound(Fields fields, YamlNode.Scalar name) {
        int length = Fields.clean(name).length();
        if (length > LONGEST) {
            complain(
                    fields,
                    name.at(),
                    Rule.INVALID_VALUE,
                    "a name has at most " + LONGEST + " letters, found " + length);
        }
    }

    private static void complain(Fields fields, Location at, Rule rule, String message) {
        fields.problems().add(Problem.of(rule, at, message));
    }
}
