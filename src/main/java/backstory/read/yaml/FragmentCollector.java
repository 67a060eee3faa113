package backstory.read.yaml;

import backstory.entry.id.EntryRef;
import backstory.entry.value.Fragments;
import backstory.entry.value.Party;
import backstory.problem.Text;
import java.util.ArrayList;
import java.util.List;

/** Collects the references, parties and texts of a map, so that they are checked even if the map makes no entry. */
public final class FragmentCollector {
    private final List<EntryRef> references = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    /** Adds a reference, and returns it. */
    public EntryRef add(EntryRef reference) {
        references.add(reference);
        return reference;
    }

    /** Adds a party, and returns it. */
    public Party add(Party party) {
        parties.add(party);
        return party;
    }

    Text add(Text text) {
        texts.add(text);
        return text;
    }

    /** Adds everything from another map. */
    public void addAll(FragmentCollector others) {
        references.addAll(others.references);
        parties.addAll(others.parties);
        texts.addAll(others.texts);
    }

    /** Returns everything that was added so far. */
    public Fragments fragments() {
        return new Fragments(references, parties, texts);
    }
}
