package backstory.graph;

import backstory.entry.EntryId;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Notes what each thread asks of texts while it makes something. For use by many threads. */
final class Asking {
    private final ThreadLocal<List<Notes>> open = ThreadLocal.withInitial(List::of);

    private static final class Notes {
        private final SortedSet<EntryId> texts = new TreeSet<>();
        private final SortedSet<EntryId> mentions = new TreeSet<>();
        private boolean all;
    }

    /** Makes something and tells what it rests on; not to be nested. */
    <T> Rests.On<T> noting(Supplier<T> make) {
        Notes notes = new Notes();
        open.set(List.of(notes));
        try {
            T made = make.get();
            return new Rests.On<>(made, new Rests(List.copyOf(notes.texts), List.copyOf(notes.mentions), notes.all));
        } finally {
            open.remove();
        }
    }

    void text(EntryId of) {
        open.get().forEach(notes -> notes.texts.add(of));
    }

    void mentions(EntryId of) {
        open.get().forEach(notes -> notes.mentions.add(of));
    }

    void all() {
        open.get().forEach(notes -> notes.all = true);
    }
}
