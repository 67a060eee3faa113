/**
 * Bibliographies of other programs: what BibTeX and CSL-JSON call the things that our sources have keys for, and how each
 * is written.
 *
 * <p>CSL's terms are the middle: an {@link backstory.bibliography.Item} is one item in them, BibTeX is read to it and
 * written from it, and {@link backstory.bibliography.Crosswalk} is the one table of which name is which. A source that
 * stands in a bibliography is written back in its own form as it was read; only the other form is made by the table.
 *
 * <p>This room knows no files and no site: {@code read.bibliography} reads the files of {@code content/} with it, and who
 * writes data files takes the finished texts from it.
 */
@NullMarked
package backstory.bibliography;

import org.jspecify.annotations.NullMarked;
