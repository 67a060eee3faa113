/**
 * Records in files: the one format in which a build leaves what the next may use, and the folder {@code .backstory/} that
 * holds it.
 *
 * <p>In: keys, hashes and bytes. Out: files that are whole or count as not there. This part does not know what a record
 * says: what is remembered, and for how long it is valid, is the business of {@link backstory.memory}.
 */
@NullMarked
package backstory.memory.store;

import org.jspecify.annotations.NullMarked;
