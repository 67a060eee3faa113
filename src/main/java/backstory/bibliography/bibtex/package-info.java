/**
 * BibTeX and biblatex: a text parsed into entries with places, the LaTeX in their values as plain text, and items
 * written as entries.
 *
 * <p>The parser is our own, since mistakes in a bibliography have to be reported with line and column, all of a file in
 * one run. JBibTeX, the usual library, stops at the first mistake or drops the entry, and gives no places. The tests
 * use it to check what is written here.
 */
@NullMarked
package backstory.bibliography.bibtex;

import org.jspecify.annotations.NullMarked;
