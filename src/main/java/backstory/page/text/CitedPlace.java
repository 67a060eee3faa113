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

    /** By hand, as that of every key: what Java makes by itself for a record is a chain of calls each time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CitedPlace place
                && number == place.number
                && prefix.equals(place.prefix)
                && locator.equals(place.locator);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * number + prefix.hashCode()) + locator.hashCode();
    }
}
