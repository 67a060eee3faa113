/**
 * The commands that build a site, in whole or only to look: {@code build}, {@code serve}, {@code check}, {@code list},
 * {@code summary}, {@code export} and {@code publish}.
 *
 * <p>In: arguments. Out: a {@link backstory.pipeline.request.BuildRequest}, a report of what became of it, and an exit
 * code. These commands do not know what a page shows: they count, list and carry away what the build hands them.
 */
@NullMarked
package backstory.cli.build;

import org.jspecify.annotations.NullMarked;
