package backstory.graph;

/**
 * The words around a mention. A site has more of them than of anything else, and each is shown on one page, so a mention
 * need not hold them: it may know where they are kept.
 */
public interface Sentence {
    /** The words. */
    String text();

    /** A checksum: equal words have equal ones. */
    int check();

    /** Words that are held until somebody keeps them elsewhere. */
    record Held(String text) implements Sentence {
        @Override
        public int check() {
            return text.hashCode();
        }
    }
}
