package backstory.graph.text;

/**
 * The words around a mention. They take more memory than anything else in a site, and each is shown on one page, so an
 * implementation may load them from where they are stored instead of holding them.
 */
public interface Sentence {
    /** Returns the words themselves. */
    Held held();

    /** Returns a checksum, which is equal for equal sentences that are stored in the same way. */
    int check();

    /**
     * A sentence that is held in memory.
     *
     * @param text at most 240 characters; for a mention by a block, the heading above it, which may be missing
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

        /**
         * Written by hand, as for every key: the one that Java generates for a record costs a chain of calls each time.
         */
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
