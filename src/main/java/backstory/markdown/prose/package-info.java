/**
 * The content of a text: the words of its blocks, its headings, references, citations, notes and directives.
 *
 * <p>In: a tree. Out: {@link backstory.markdown.prose.Prose}, which others may query; and
 * {@link backstory.markdown.prose.ProseIndex}, by node, for the writers of HTML. One walk in reading order finds
 * everything and gives it its index; the {@link backstory.markdown.render.Resolver} makes the number that a reader sees
 * for a source. Ids of headings and notes are allocated here ({@code IdAllocator}).
 *
 * <p>This part does not know how a text is written as HTML.
 */
@NullMarked
package backstory.markdown.prose;

import org.jspecify.annotations.NullMarked;
