/**
 * Caches values that are needed again.
 *
 * <p>In: keys, and ways to make their values. Out: the same values as without a cache, sooner. The callers decide what
 * the values are, when they are no longer valid and how many may be kept.
 *
 * <p>This room does not know the rest of the program.
 */
@NullMarked
package backstory.cache;

import org.jspecify.annotations.NullMarked;
