package backstory.read.value;

import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.read.yaml.Fields;
import backstory.read.yaml.YamlNode;
import java.util.List;

/** Reads other names that a text may use for an entry. */
public final class Aliases {
    private Aliases() {}

    /** Returns the aliases; those of one letter are warnings. */
    public static List<String> read(Fields fields) {
        for (YamlNode.Scalar alias : fields.scalars("aliases")) {
            String text = Fields.clean(alias);
            if (text.codePoints().filter(c -> !Character.isWhitespace(c)).count() == 1) {
                fields.problems()
                        .add(Problem.of(
                                Rule.SHORT_ALIAS,
                                alias.at(),
                                "the alias \"" + text + "\" is a single sign, which links nothing"));
            }
        }
        return fields.texts("aliases");
    }
}
