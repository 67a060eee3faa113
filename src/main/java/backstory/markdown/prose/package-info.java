/**
 * What a text says: the words of its blocks, its headings, what it refers to, cites, notes and places.
 *
 * <p>In: a tree. Out: {@link backstory.markdown.prose.Prose}, what others may ask; and
 * {@link backstory.markdown.prose.ProseIndex}, by node, for the writers of HTML. Everything is found in one walk in
 * reading order, and gets its index in it; the number that a reader sees for a source is made by the
 * {@link backstory.markdown.render.Resolver}. Ids of headings and notes are given out here ({@code IdAllocator}).
 *
 * <p>This part does not know how a text is written as HTML.
 */
@NullMarked
package backstory.markdown.prose;

import org.jspecify.annotations.NullMarked;
