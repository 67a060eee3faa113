/**
 * What a page tells programs of the thing that it is about: JSON-LD in the words of schema.org, one node object for each
 * kind of entry.
 *
 * <p>In: an entry, and for an article what its text says. Out: {@link backstory.json.EmbeddedJson} for the frame of the
 * page. Of one thing every page speaks by the same {@code @id}. What schema.org has no word for is left out, never
 * pressed into another: a date is never finer than it was written, a verdict is given only where an editor gave one.
 * The whole of what the site knows is in {@code data}.
 */
@NullMarked
package backstory.page.jsonld;

import org.jspecify.annotations.NullMarked;
