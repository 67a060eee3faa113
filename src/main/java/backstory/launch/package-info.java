/**
 * What a start of the program needs, and what can be measured of it.
 *
 * <p>{@link backstory.launch.ClassArchive} leaves the classes of a build to the next start, in the form in which Java maps
 * them instead of reading them; the launcher, a shell script, looks for it before there is any Java.
 * {@link backstory.launch.Profile} watches a build from outside. Neither changes what a build makes.
 */
@NullMarked
package backstory.launch;

import org.jspecify.annotations.NullMarked;
