/**
 * The nodes of the tree that commonmark does not have, and questions about nodes.
 *
 * <p>Each of these nodes knows where its parts are in the text, so that a mistake is reported at its place. The nodes
 * know neither the parser that makes them nor the HTML that is made of them.
 */
@NullMarked
package backstory.markdown.node;

import org.jspecify.annotations.NullMarked;
