package backstory.page.text;

import backstory.entry.Source;

/**
 * A source that a page cites.
 *
 * @param number from 1, by first use on the page
 * @param mentions how often it was cited so far
 */
record CitedSource(Source source, int number, int mentions) {
    CitedSource again() {
        return new CitedSource(source, number, mentions + 1);
    }

    /** The id of its entry in the list. */
    String id() {
        return "s_" + number;
    }

    /** The id of its card. */
    String cardId() {
        return "c_" + number;
    }

    /** The id of a place where it is cited, from 1. */
    String mentionId(int mention) {
        return "r_" + number + "_" + mention;
    }
}
