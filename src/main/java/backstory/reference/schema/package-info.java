/**
 * JSON Schemas of what can be written, made from {@link backstory.reference.key.Places}, for editors that complete keys and
 * underline mistakes.
 */
@NullMarked
package backstory.reference.schema;

import org.jspecify.annotations.NullMarked;
