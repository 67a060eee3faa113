/**
 * The steps that make files: the plan of the site with its pictures, and the making of those pages and copies that are
 * missing or stale in the output of the last build.
 *
 * <p>In: the catalogue and its texts. Out: files for a {@link backstory.pipeline.render.FileTarget}, and a
 * {@link backstory.pipeline.render.WrittenSite} with the outcome for each file. This part does not know which
 * command asked for the build, nor what its result will say.
 */
@NullMarked
package backstory.pipeline.render;

import org.jspecify.annotations.NullMarked;
