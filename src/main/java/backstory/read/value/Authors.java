package backstory.read.value;

import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.read.yaml.Fields;
import backstory.read.yaml.YamlNode;
import java.util.List;
import java.util.stream.Stream;

/** Reads the authors of something: a name, or a list of names. */
public final class Authors {
    private Authors() {}

    /** Returns the names as they were written; several names in one text are reported. */
    public static List<String> read(Fields fields) {
        List<String> authors = fields.texts("authors");
        fields.value("authors").ifPresent(node -> {
            if (node instanceof YamlNode.Scalar scalar) {
                List<String> names = names(authors.isEmpty() ? "" : authors.get(0));
                if (names.size() > 1) {
                    fields.problems()
                            .add(Problem.of(Rule.JOINED_AUTHORS, scalar.at(), "several authors stand in one text")
                                    .withHint("write authors: [" + String.join(", ", names)
                                            + "], or a list of one if this is one name"));
                }
            }
        });
        return authors;
    }

    /** Returns the parts of a text if each can be a whole name: {@code Martin King, Jr.} is one name. */
    private static List<String> names(String text) {
        List<String> parts = Stream.of(text.split("\\s*(?:,\\s*and|,|;|&|\\band\\b)\\s+", -1))
                .toList();
        boolean whole = parts.stream().allMatch(part -> part.matches("\\p{Lu}\\S*(?: \\S+)+"));
        boolean parted = text.indexOf(',') >= 0 || text.indexOf(';') >= 0;
        return whole && parted ? parts : List.of();
    }
}
