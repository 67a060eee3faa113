package backstory.graph.index;

import backstory.entry.id.EntryId;
import backstory.markdown.words.WordRange;
import java.util.List;

/**
 * What was found in a body and is asked for again when its page is made, or when another text leads to one of its
 * headings. It need not be held meanwhile: it may know where it is kept.
 */
public interface Outline {
    /** The outline itself. */
    Held held();

    /**
     * An outline that is held.
     *
     * @param headings the ids of its headings
     * @param marks its first mentions that link themselves, in reading order
     */
    record Held(List<String> headings, List<Marked> marks) implements Outline {
        /** Of a body without any. */
        public static final Held NONE = new Held(List.of(), List.of());

        public Held {
            headings = List.copyOf(headings);
            marks = List.copyOf(marks);
        }

        @Override
        public Held held() {
            return this;
        }
    }

    /** Words that link themselves, and the entry that they lead to. */
    record Marked(WordRange words, EntryId to) {}
}
