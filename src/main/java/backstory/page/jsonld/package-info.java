/**
 * What a page tells programs about its subject: JSON-LD in the vocabulary of schema.org, one node object for each kind
 * of entry.
 *
 * <p>In: an entry, and for an article what its text says. Out: {@link backstory.json.EmbeddedJson} for the frame of the
 * page. Every page uses the same {@code @id} for the same thing. What schema.org has no word for is left out rather
 * than forced into another word: a date is never more exact than it was written, and a verdict is given only where an
 * editor gave one. The complete data of the site is in {@code data}.
 */
@NullMarked
package backstory.page.jsonld;

import org.jspecify.annotations.NullMarked;
