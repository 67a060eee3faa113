/**
 * Names in texts: where they stand as whole words, and whether they are parts of longer ones.
 *
 * <p>A link that leads to the wrong person is the worst that can happen here, so in doubt a name is part of another.
 * What is known of a language (given names, titles, initials, suffixes) stands in {@code lexicon.properties}. These
 * files do not know which texts there are, nor what a name leads to.
 */
@NullMarked
package backstory.graph.name;

import org.jspecify.annotations.NullMarked;
