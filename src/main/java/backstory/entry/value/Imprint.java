package backstory.entry.value;

/**
 * Where and by whom a source was published, and what distinguishes it from others: what a library catalogue prints
 * after the title. All texts are as they were written, and empty if they are absent.
 *
 * @param container what it was published in: a newspaper, a journal, a book, a programme
 * @param pages {@code 45–67}
 * @param number of a report, a patent, a bill
 * @param place of the publisher
 * @param court that decided
 */
public record Imprint(
        String container,
        String publisher,
        String volume,
        String issue,
        String pages,
        String number,
        String edition,
        String place,
        String court,
        String doi,
        String isbn) {}
