/**
 * The commands that write into a writer's folder: {@code init} and {@code new} create files to start from, {@code move}
 * gives an entry another id or file, {@code theme} copies templates of the built-in theme.
 *
 * <p>In: arguments. Out: files of the writer, and a sentence about what was written. These commands do not know how
 * files are read or changed: that is the task of {@code scaffold}, {@code move} and {@code render.theme}.
 */
@NullMarked
package backstory.cli.write;

import org.jspecify.annotations.NullMarked;
