package backstory.read;

import backstory.entry.EntryRef;
import backstory.entry.Fragments;
import backstory.entry.Party;
import backstory.problem.Text;
import java.util.ArrayList;
import java.util.List;

/** What a map says that others have to judge, collected while it is read: of a map that makes nothing, nobody else knows it. */
final class Pieces {
    private final List<EntryRef> references = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    EntryRef add(EntryRef reference) {
        references.add(reference);
        return reference;
    }

    Party add(Party party) {
        parties.add(party);
        return party;
    }

    Text add(Text text) {
        texts.add(text);
        return text;
    }

    void addAll(Pieces others) {
        references.addAll(others.references);
        parties.addAll(others.parties);
        texts.addAll(others.texts);
    }

    Fragments fragments() {
        return new Fragments(references, parties, texts);
    }
}
