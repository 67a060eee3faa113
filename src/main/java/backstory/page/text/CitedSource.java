package backstory.page.text;

import backstory.entry.Source;

/**
 * A source that a page cites.
 *
 * @param number from 1, by first use on the page
 * @param times how often it was cited so far
 */
record CitedSource(Source source, int number, int times) {
    CitedSource again() {
        return new CitedSource(source, number, times + 1);
    }

    /** The id of its entry in the list, which is its card as well. */
    String id() {
        return "s_" + number;
    }
}
