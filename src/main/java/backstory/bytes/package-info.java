/**
 * Bytes without regard to what they mean: digests, checksums, and the order of texts by their bytes.
 *
 * <p>In: bytes or texts. Out: numbers and hexadecimal digits that are the same on every machine.
 *
 * <p>This room knows nothing of the rest of the program.
 */
@NullMarked
package backstory.bytes;

import org.jspecify.annotations.NullMarked;
