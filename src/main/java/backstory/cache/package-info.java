/**
 * What was made, kept for whoever asks for it again.
 *
 * <p>In: keys, and ways to make what belongs to them. Out: the same as without a cache, sooner. What it is, when it is no
 * longer right and how much of it may be kept is known to those who ask.
 *
 * <p>This room knows nothing of the rest of the program.
 */
@NullMarked
package backstory.cache;

import org.jspecify.annotations.NullMarked;
