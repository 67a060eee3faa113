/**
 * Changes to a tree before it is read, and the problems found on the way. There is one class for each subject, and each
 * walks over the tree.
 *
 * <p>In: the tree that the parser made. Out: the same tree, with alerts, with headings of the right level, without the
 * faulty parts; and the problems. These files do not know what a reference leads to.
 */
@NullMarked
package backstory.markdown.transform;

import org.jspecify.annotations.NullMarked;
