/**
 * Names in texts: where they stand as whole words, and whether they are parts of longer ones.
 *
 * <p>A link to the wrong person is the worst possible mistake here, so in doubt a name counts as part of another. The
 * known words of a language (given names, titles, initials, suffixes) are in {@code lexicon.properties}. These files do
 * not know which texts exist, nor what a name leads to.
 */
@NullMarked
package backstory.graph.name;

import org.jspecify.annotations.NullMarked;
