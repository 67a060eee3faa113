/**
 * The possible targets of references: entries, images and files, each found by its name.
 *
 * <p>In: all entries. Out: a {@link backstory.graph.index.EntryIndex} of those that are published, which drafts never
 * enter, and a {@link backstory.graph.text.Target} for each reference. These files do not know what texts say.
 */
@NullMarked
package backstory.graph.index;

import org.jspecify.annotations.NullMarked;
