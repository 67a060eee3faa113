package backstory.read.entry;

import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Body;
import backstory.read.value.Ids;
import backstory.read.yaml.Fields;
import backstory.read.yaml.Findings;
import backstory.read.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/** Reads entries in lists: in a list file, and in the front matter of an article, where ids may stand between them. */
final class Definitions {
    private Definitions() {}

    /** Reads the list under a key of an article: an id refers to an entry; a map defines an entry and refers to it. */
    static List<EntryRef> list(Fields fields, EntryKind kind) {
        List<EntryRef> refs = new ArrayList<>();
        for (YamlNode item : fields.items(kind.plural())) {
            if (item instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
                refs.add(Ids.reference(fields, scalar, kind));
            } else if (item instanceof YamlNode.Mapping mapping) {
                EntryRef ref = define(mapping, kind, fields.found());
                if (ref.isUsable()) {
                    refs.add(ref);
                }
            } else if (item instanceof YamlNode.Sequence) {
                fields.wrongShape("an item of " + kind.plural(), "an id, or keys and values", item);
            }
        }
        return refs;
    }

    /** Reads an entry of a list and keeps it. */
    static EntryRef define(YamlNode.Mapping mapping, EntryKind kind, Findings found) {
        Fields fields = Fields.ofEntry(mapping, kind.noun(), List.of("id", KindReader.label(kind)), found);
        EntryRef id = id(fields, kind);
        found.add(id, KindReader.read(fields, id, Body.NONE), fields.pieces());
        fields.done();
        return id;
    }

    private static EntryRef id(Fields fields, EntryKind kind) {
        return switch (kind) {
            case EVENT -> EventReader.id(fields);
            case SOURCE, CLAIM -> Ids.required(fields, kind);
            default -> Ids.inList(fields, kind, KindReader.label(kind), fields.text(KindReader.label(kind)));
        };
    }
}
