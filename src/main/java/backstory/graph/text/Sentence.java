package backstory.graph.text;

/**
 * The words around a mention. A site has more of them than of anything else, and each is shown on one page, so a mention
 * need not hold them: it may know where they are kept.
 */
public interface Sentence {
    /** The words themselves. */
    Held held();

    /** A checksum: equal sentences that are kept alike have equal ones. */
    int check();

    /**
     * A sentence that is held.
     *
     * @param text at most 240 characters; where a block stands for them, the heading above, which may be missing
     * @param fragment the id of the heading that they stand under, or empty
     */
    record Held(String text, String fragment) implements Sentence {
        @Override
        public Held held() {
            return this;
        }

        @Override
        public int check() {
            return hashCode();
        }
    }
}
