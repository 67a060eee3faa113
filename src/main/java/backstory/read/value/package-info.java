/**
 * Readers of values that several kinds of entries share: ids and former addresses, dates and their order, names,
 * parties, quotations, images, people, authors.
 *
 * <p>In: a key of a file and its value. Out: a value of {@code entry}, or a problem with its place and an empty value.
 * This part does not know which kinds of entries exist.
 */
@NullMarked
package backstory.read.value;

import org.jspecify.annotations.NullMarked;
