/**
 * {@code content/sources.bib} and {@code content/sources.json}: each item as the keys that a source in a list would
 * have, with the places of its values, so that one reader reads them all.
 *
 * <p>In: the text of a file. Out: a {@link backstory.read.bibliography.ReadItem} for each item, with the texts from
 * which it is written back. A wrong value is only a warning and stays in these texts, since a bibliography comes from
 * another program and should not hold up a site.
 */
@NullMarked
package backstory.read.bibliography;

import org.jspecify.annotations.NullMarked;
