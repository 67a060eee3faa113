package backstory.read;

import backstory.problem.Problem;
import backstory.problem.Rule;
import java.util.List;

/** Other names that text may use. A single letter would turn up everywhere. */
final class Aliases {
    private Aliases() {}

    /** The aliases; those of one letter, and a name of one letter, are problems. */
    static List<String> read(Fields fields, String nameKey) {
        fields.scalar(nameKey).filter(name -> letters(name) == 1).ifPresent(name -> complain(fields, nameKey, name));
        fields.scalars("aliases").stream()
                .filter(name -> letters(name) < 2)
                .forEach(name -> complain(fields, "an alias", name));
        return fields.texts("aliases");
    }

    private static long letters(YamlNode.Scalar name) {
        return Fields.clean(name)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .count();
    }

    private static void complain(Fields fields, String what, YamlNode.Scalar name) {
        fields.problems()
                .add(Problem.of(
                        Rule.SHORT_ALIAS,
                        name.at(),
                        what + " has more than one letter, found \"" + Fields.clean(name) + "\""));
    }
}
