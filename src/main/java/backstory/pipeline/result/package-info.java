/**
 * The result of a build: counts, changes, due dates, why a page was made again, and the problems with the lines that
 * they refer to.
 *
 * <p>In: the session and the written site. Out: a {@link backstory.pipeline.result.BuildResult}, which the commands
 * print. This part changes nothing.
 */
@NullMarked
package backstory.pipeline.result;

import org.jspecify.annotations.NullMarked;
