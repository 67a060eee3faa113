/**
 * Bibliographies of other programs: the names in BibTeX and CSL-JSON for what our sources have keys for, and how each
 * is written.
 *
 * <p>CSL's terms are the common model: an {@link backstory.bibliography.Item} is an item in these terms, BibTeX is read
 * into it and written from it, and {@link backstory.bibliography.Crosswalk} is the only table that maps the names. A
 * source from a bibliography is written back in its own format as it was read; only the other format is made by the
 * table.
 *
 * <p>This room knows neither files nor sites: {@code read.bibliography} uses it to read the files of {@code content/},
 * and the code that writes data files takes finished texts from it.
 */
@NullMarked
package backstory.bibliography;

import org.jspecify.annotations.NullMarked;
