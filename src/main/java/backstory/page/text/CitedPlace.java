package backstory.page.text;

/**
 * A source at a place of a text.
 *
 * @param number of the source on the page
 * @param prefix the words before it, such as {@code see}, or empty
 * @param locator the place in the source, such as {@code p. 4}, or empty
 */
record CitedPlace(int number, String prefix, String locator) {
    /** True if nothing is said but which source it is. */
    boolean isPlain() {
        return prefix.isEmpty() && locator.isEmpty();
    }
}
