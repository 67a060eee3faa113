package backstory.graph.text;

import backstory.markdown.words.Terms;
import java.util.List;
import java.util.Map;

/**
 * The visible words of a body, for searches. They are as long as the body itself, so an implementation may load them
 * from where they are stored instead of holding them.
 */
public interface BodyWords {
    /** Returns the sentences in reading order; a heading, a list line or a cell is a sentence by itself. */
    List<String> sentences();

    /** Returns each {@linkplain Terms term} by which the body is found, with its number of occurrences, sorted. */
    Map<String, Integer> terms();

    /** Words that are held in memory. */
    record Held(List<String> sentences, Map<String, Integer> terms) implements BodyWords {
        /** The words of an empty body. */
        public static final Held NONE = of(List.of());

        public Held {
            sentences = List.copyOf(sentences);
        }

        /** Returns the words of a body, by all its sentences. */
        public static Held of(List<String> sentences) {
            return new Held(sentences, Terms.count(sentences));
        }
    }
}
