/**
 * Moves an entry: it gives an entry another id, or an article or a plain page another file, and rewrites everything
 * that names it.
 *
 * <p>In: the root of a site, and what is moved where. Out: the files that change, with their texts before and after.
 * First everything that names the entry is looked up by the readers' own places ({@link backstory.move.References}, and
 * {@link backstory.move.Definition} for the entry itself), then the texts are edited at these places and nowhere else
 * ({@link backstory.move.TextEdits}), so that comments, layout and line ends stay byte for byte. A place that does not
 * hold the id in plain letters stops the whole move. The caller builds a copy of the site with the new texts before it
 * writes them ({@link backstory.move.Move#copyTo}). This room checks no content.
 */
@NullMarked
package backstory.move;

import org.jspecify.annotations.NullMarked;
