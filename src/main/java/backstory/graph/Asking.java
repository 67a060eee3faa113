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

    /** Makes something and tells what it rests on; whatever it is made for does not rest on that by itself. */
    <T> Rests.On<T> noting(Supplier<T> make) {
        List<Notes> around = open.get();
        Notes notes = new Notes();
        open.set(List.of(notes));
        try {
            T made = make.get();
            return new Rests.On<>(made, new Rests(List.copyOf(notes.texts), List.copyOf(notes.mentions), notes.all));
        } finally {
            open.set(around);
        }
    }

    void text(EntryId of) {
        open.get().forEach(notes -> notes.texts.add(of));
    }

    void mentions(EntryId of) {
        open.get().forEach(notes -> notes.mentions.add(of));
    }

    /** Says that what is being made rests on all that something else rests on. */
    void rests(Rests of) {
        of.texts().forEach(this::text);
        of.mentions().forEach(this::mentions);
        if (of.onAll()) {
            all();
        }
    }

    void all() {
        open.get().forEach(notes -> notes.all = true);
    }
}
