/**
 * Bytes without regard to what they mean: digests, checksums, the order of texts by their bytes, and files that are written
 * as a whole or not at all.
 *
 * <p>In: bytes or texts. Out: numbers and hexadecimal digits that are the same on every machine, and files.
 *
 * <p>This room knows nothing of the rest of the program.
 */
@NullMarked
package backstory.bytes;

import org.jspecify.annotations.NullMarked;
