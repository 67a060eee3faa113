/**
 * From one text to the targets of everything in it.
 *
 * <p>In: a text and the index of entries. Out: a {@link backstory.graph.text.LinkedText}, with the target of each link,
 * the sources of each citation, the blocks of directives and the first mention of each name, and the problems. Each
 * text is linked separately: these files do not know what other texts say.
 */
@NullMarked
package backstory.graph.link;

import org.jspecify.annotations.NullMarked;
