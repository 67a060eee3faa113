/**
 * What stands around the content of every page: its head, the menu, the foot, and what it tells programs of itself.
 *
 * <p>In: the address, the title and the description of a page. Out: its {@link backstory.page.frame.Frame}, which
 * {@link backstory.page.frame.Frames} makes and each kind of page adds to: a feed of its own, what it is about.
 *
 * <p>These files do not know what a page shows inside.
 */
@NullMarked
package backstory.page.frame;

import org.jspecify.annotations.NullMarked;
