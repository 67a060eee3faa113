/**
 * What is changed in a tree before it is read, and what is reported about it: one class a subject, each a walk over the
 * tree.
 *
 * <p>In: the tree that the parser made. Out: the same tree, with alerts, with headings of the right level, without what is
 * wrong; and the problems. These files do not know what a reference leads to.
 */
@NullMarked
package backstory.markdown.transform;

import org.jspecify.annotations.NullMarked;
