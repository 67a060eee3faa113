/**
 * BibTeX and biblatex: a text taken apart to entries with places, the LaTeX in their values as plain text, and items written
 * as entries.
 *
 * <p>A reader of our own, since a mistake in a bibliography has to be told with its line and column, and all of a file
 * in one run: JBibTeX, the library for it, stops at the first one or leaves the entry out, and gives no places for what
 * it has read. It is the judge of what is written here, in the tests.
 */
@NullMarked
package backstory.bibliography.bibtex;

import org.jspecify.annotations.NullMarked;
