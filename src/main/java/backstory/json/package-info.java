/**
 * JSON (RFC 8259): strings, and a writer.
 *
 * <p>In: values in the order in which they are to be written. Out: text that is the same for the same values and may be
 * put wherever JSON can, inside a page too. This room knows nothing of the site.
 */
@NullMarked
package backstory.json;

import org.jspecify.annotations.NullMarked;
