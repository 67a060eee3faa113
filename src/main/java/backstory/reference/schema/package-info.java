/**
 * JSON Schemas of what can be written, made from {@link backstory.reference.key.Places}, for editors that complete keys and
 * underline mistakes.
 *
 * <p>In: places and keys. Out: one schema for each kind of file, as JSON. This part reads no site.
 */
@NullMarked
package backstory.reference.schema;

import org.jspecify.annotations.NullMarked;
