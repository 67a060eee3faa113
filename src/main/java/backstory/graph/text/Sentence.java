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

        /** By hand, as that of every key: what Java makes by itself for a record is a chain of calls each time. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Held held && text.equals(held.text) && fragment.equals(held.fragment);
        }

        @Override
        public int hashCode() {
            return 31 * text.hashCode() + fragment.hashCode();
        }
    }
}
