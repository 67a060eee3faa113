/**
 * What stands around the content of every page: its head, the menu, the foot, and what it tells programs about itself.
 *
 * <p>In: the address, the title and the description of a page. Out: its {@link backstory.page.frame.Frame}, which
 * {@link backstory.page.frame.Frames} makes. Each kind of page can add to it, such as a feed of its own or nodes about
 * its subject.
 *
 * <p>These files do not know what a page shows inside.
 */
@NullMarked
package backstory.page.frame;

import org.jspecify.annotations.NullMarked;
