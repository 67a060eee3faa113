/**
 * Makes the program start fast, and measures builds.
 *
 * <p>{@link backstory.launch.ClassArchive} stores the classes of a build for the next start, in a form that Java maps
 * into memory instead of parsing it; the launcher, a shell script, looks for it before there is any Java.
 * {@link backstory.launch.Profile} watches a build from outside. Neither changes what a build makes.
 */
@NullMarked
package backstory.launch;

import org.jspecify.annotations.NullMarked;
