package backstory.read.value;

import backstory.entry.value.Party;
import backstory.markdown.words.Slug;
import backstory.read.file.ContentTree;
import backstory.read.yaml.Fields;
import backstory.read.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads who said, passed on or did something: the id of a person or an organization, or the name of a party without an
 * entry.
 */
public final class Parties {
    private Parties() {}

    /**
     * Returns one party: an id, or a map with a {@code name}. Whether the id exists is checked when all files have been
     * read.
     */
    public static Optional<Party> one(Fields fields, String key) {
        return fields.value(key).flatMap(node -> party(fields, key, key, node));
    }

    /** Returns some parties, each as in {@link #one}; a single one is a list of one. */
    public static List<Party> list(Fields fields, String key) {
        Optional<YamlNode> value = fields.value(key);
        List<Party> all = new ArrayList<>();
        List<YamlNode> nodes =
                value.isPresent() && value.get() instanceof YamlNode.Mapping ? List.of(value.get()) : fields.items(key);
        nodes.forEach(node -> party(fields, key, "an item of " + key, node).ifPresent(all::add));
        return all;
    }

    /** Returns one party as in {@link #one}, but a text that cannot be an id is a name. */
    public static Optional<Party> idOrName(Fields fields, String key) {
        Optional<YamlNode> value = fields.value(key);
        return value.isPresent() && value.get() instanceof YamlNode.Scalar scalar && !Slug.isValid(id(scalar))
                ? Optional.of(Fields.clean(scalar))
                        .filter(name -> !name.isEmpty())
                        .map(name -> Party.ofName(name, scalar.at()))
                : one(fields, key);
    }

    private static Optional<Party> party(Fields fields, String key, String what, YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            Fields named = fields.inside(key, mapping);
            Optional<String> name = named.required("name");
            Optional<Party> party = name.map(text -> Party.ofName(text, named.at("name")));
            named.done();
            return party;
        }
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(id(scalar))
                    .filter(id -> !id.isEmpty())
                    .map(id -> fields.pieces().add(Party.ofId(id, scalar.at())));
        }
        fields.wrongShape(what, "the id of a person or an organization, or name: and a name", node);
        return Optional.empty();
    }

    private static String id(YamlNode.Scalar scalar) {
        return ContentTree.nfc(Fields.clean(scalar));
    }
}
