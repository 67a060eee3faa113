/**
 * The commands that build a site, fully or only to inspect it: {@code build}, {@code serve}, {@code check},
 * {@code list}, {@code summary}, {@code export} and {@code publish}.
 *
 * <p>In: arguments. Out: a {@link backstory.pipeline.request.BuildRequest}, a report of the result, and an exit code.
 * These commands do not know what a page shows: they count, list and copy what the build returns.
 */
@NullMarked
package backstory.cli.build;

import org.jspecify.annotations.NullMarked;
