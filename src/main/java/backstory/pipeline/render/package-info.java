/**
 * The steps that make files: the plan of the site with its pictures, and the making of those pages and copies that an
 * earlier build has not left as they have to be.
 *
 * <p>In: the catalogue and its texts. Out: files for a {@link backstory.pipeline.render.FileTarget}, and a
 * {@link backstory.pipeline.render.WrittenSite} of what became of each. This part does not know who asked
 * for the build, nor what its answer will say.
 */
@NullMarked
package backstory.pipeline.render;

import org.jspecify.annotations.NullMarked;
