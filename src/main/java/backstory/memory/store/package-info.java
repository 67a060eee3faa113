/**
 * Records in files: the one format in which a build leaves what the next may use, and the folder {@code .backstory/}
 * that holds it.
 *
 * <p>In: keys, hashes and bytes. Out: files that are either complete or count as missing. This part does not know the
 * meaning of a record: {@link backstory.memory} decides what is remembered, and for how long it is valid.
 */
@NullMarked
package backstory.memory.store;

import org.jspecify.annotations.NullMarked;
