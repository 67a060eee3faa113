/**
 * The front door, and the map of the house. Each package is a room, and the rooms are the stages of one flow of
 * immutable values: files become entries ({@code read}, with the dialect of {@code markdown}; {@code entry} is what
 * writers write), entries become a site ({@code graph}), a site becomes pages that are to be ({@code page}, in the words
 * of {@code language}) and pages become files ({@code render}, {@code output}); {@code check} asks the finished site for
 * what a reader would miss. {@code build} is the whole story in one screen, {@code publish} carries its result away,
 * {@code reference} describes what can be written, {@code cli} is what a user types, and {@code problem} is how all of them
 * speak of mistakes.
 *
 * <p>Which room may import which is held by {@code ArchitectureTest}. Each room says in its own {@code package-info} what
 * comes in, what goes out, and what it must not know. Null stands nowhere but where {@code @Nullable} says so.
 */
@NullMarked
package backstory;

import org.jspecify.annotations.NullMarked;
