/**
 * The commands that write into a writer's folder: {@code init} and {@code new} make files to begin with, {@code theme}
 * copies templates of the built-in theme.
 *
 * <p>In: arguments. Out: new files and a sentence about each. No file that is there is replaced. These commands build
 * nothing.
 */
@NullMarked
package backstory.cli.write;

import org.jspecify.annotations.NullMarked;
