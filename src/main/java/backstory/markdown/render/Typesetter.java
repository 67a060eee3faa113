package backstory.markdown.render;

/**
 * Sets the words of one block, such as a paragraph, as they are printed: quotation marks, dashes and ellipses. The
 * pieces of the block come in reading order, since what stands before a mark decides what it is. This type does not
 * know the rules of any language.
 */
public interface Typesetter {
    /** Leaves words as they were written. */
    Typesetter NONE = new Typesetter() {
        @Override
        public String set(String words, String next) {
            return words;
        }

        @Override
        public void skip() {}
    };

    /**
     * Returns the next piece as it is printed.
     *
     * @param next what follows it in the block, at least its first letter; empty at the end
     */
    String set(String words, String next);

    /** Skips something that is printed as it is, such as code. */
    void skip();
}
