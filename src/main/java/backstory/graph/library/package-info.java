/**
 * What there is to lead to: entries, images and files, each to be found by its name.
 *
 * <p>In: all entries. Out: a {@link backstory.graph.library.Library} of those that are published, which drafts never enter,
 * and a {@link backstory.graph.library.Target} for each reference. These files do not know what texts say.
 */
@NullMarked
package backstory.graph.library;

import org.jspecify.annotations.NullMarked;
