/**
 * The nodes of the tree that commonmark does not have, and what one asks of nodes.
 *
 * <p>A node of ours knows where its parts stand in the text, so that a mistake in one can be told at its place. The nodes
 * know neither the parser that makes them nor the HTML that is made of them.
 */
@NullMarked
package backstory.markdown.node;

import org.jspecify.annotations.NullMarked;
