package backstory.graph.text;

import java.util.List;

/**
 * The visible words of a body, for whoever looks for some of them. They are as long as the body itself, so they need not
 * be held: they may know where they are kept.
 */
public interface BodyWords {
    /** The words themselves. */
    Held held();

    /**
     * Words that are held.
     *
     * @param sentences in reading order; a heading, a list line or a cell is one by itself
     */
    record Held(List<String> sentences) implements BodyWords {
        /** Of no body. */
        public static final Held NONE = new Held(List.of());

        public Held {
            sentences = List.copyOf(sentences);
        }

        @Override
        public Held held() {
            return this;
        }
    }
}
