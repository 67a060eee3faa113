package backstory.read.value;

import backstory.entry.ListedEntries;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.read.yaml.Fields;
import backstory.read.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the key people of an article: ids of people, each with an optional line that says why the person matters here.
 */
public final class KeyPeople {
    private static final String KEY = "key-people";

    /** The longest line in characters: a line or two of a card. */
    private static final int LONGEST_LINE = 90;

    private KeyPeople() {}

    /** Returns them in the order of the list; a single id is a list of one. No person occurs twice. */
    public static List<ListedEntries.KeyPerson> read(Fields fields) {
        List<ListedEntries.KeyPerson> people = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlNode item : items(fields)) {
            Optional<ListedEntries.KeyPerson> person = one(fields, item);
            if (person.isPresent() && !seen.add(person.get().person().to().id())) {
                String id = person.get().person().to().id();
                fields.problems()
                        .add(Problem.of(Rule.INVALID_VALUE, item.at(), "\"" + id + "\" stands in key-people twice")
                                .withHint("keep one"));
            } else {
                person.ifPresent(people::add);
            }
        }
        return people;
    }

    private static List<YamlNode> items(Fields fields) {
        Optional<YamlNode> value = fields.value(KEY);
        return value.isPresent() && value.get() instanceof YamlNode.Mapping one ? List.of(one) : fields.items(KEY);
    }

    private static Optional<ListedEntries.KeyPerson> one(Fields fields, YamlNode item) {
        if (item instanceof YamlNode.Mapping mapping) {
            return fields.part(KEY, mapping, KeyPeople::withReason);
        }
        if (item instanceof YamlNode.Scalar scalar) {
            return scalar.text().isBlank()
                    ? Optional.empty()
                    : Optional.of(new ListedEntries.KeyPerson(Ids.reference(fields, scalar, EntryKind.PERSON), ""));
        }
        fields.wrongShape("an item of " + KEY, "the id of a person, or id: and here:", item);
        return Optional.empty();
    }

    private static Optional<ListedEntries.KeyPerson> withReason(Fields fields) {
        String here = fields.text("here", LONGEST_LINE);
        Optional<EntryRef> person = fields.require("id", fields.scalar("id"))
                .map(scalar -> Ids.reference(fields, scalar, EntryKind.PERSON));
        return person.map(who -> new ListedEntries.KeyPerson(who, here));
    }
}
