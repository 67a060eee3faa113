/**
 * {@code content/sources.bib} and {@code content/sources.json}: each item as the keys that a source in a list would have,
 * with the places of its values, so that one reader reads them all.
 *
 * <p>In: the text of a file. Out: a {@link backstory.read.bibliography.ReadItem} for each item, with the texts in which it
 * is written back. What is wrong with a value is a warning, and the value stays in these texts: a bibliography comes from
 * another program, and a site should not have to wait for it.
 */
@NullMarked
package backstory.read.bibliography;

import org.jspecify.annotations.NullMarked;
