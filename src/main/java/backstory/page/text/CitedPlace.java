package backstory.page.text;

/**
 * A source at a place of a text.
 *
 * @param number of the source on the page
 * @param prefix the words before it, such as {@code see}, or empty
 * @param locator the place in the source, such as {@code p. 4}, or empty
 */
record CitedPlace(int number, String prefix, String locator) {
    /** Returns true if it has neither a prefix nor a locator. */
    boolean isPlain() {
        return prefix.isEmpty() && locator.isEmpty();
    }

    /** Written by hand, as for every key: the one that Java generates for a record costs a chain of calls each time. */
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
