/**
 * What a build answers: counts, changes, what is due, why a page was made again, and the problems with the lines they stand
 * in.
 *
 * <p>In: the session and the site as it was written. Out: a {@link backstory.pipeline.result.BuildResult}, which the
 * commands print. This part changes nothing.
 */
@NullMarked
package backstory.pipeline.result;

import org.jspecify.annotations.NullMarked;
