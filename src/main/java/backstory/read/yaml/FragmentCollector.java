package backstory.read.yaml;

import backstory.entry.id.EntryRef;
import backstory.entry.value.Fragments;
import backstory.entry.value.Party;
import backstory.problem.Text;
import java.util.ArrayList;
import java.util.List;

/** The references, parties and texts of a map, kept so that they are checked even when the map makes no entry. */
public final class FragmentCollector {
    private final List<EntryRef> references = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    /** Keeps a reference, and returns it. */
    public EntryRef add(EntryRef reference) {
        references.add(reference);
        return reference;
    }

    /** Keeps a party, and returns it. */
    public Party add(Party party) {
        parties.add(party);
        return party;
    }

    Text add(Text text) {
        texts.add(text);
        return text;
    }

    /** Keeps all that another map has. */
    public void addAll(FragmentCollector others) {
        references.addAll(others.references);
        parties.addAll(others.parties);
        texts.addAll(others.texts);
    }

    /** All that was kept so far. */
    public Fragments fragments() {
        return new Fragments(references, parties, texts);
    }
}
