/**
 * The copies of a writer's images, in the widths that readers load.
 *
 * <p>In: the bytes of an image file. Out: an {@link backstory.image.copy.Original}, which is inspected before pages are
 * planned; its {@link backstory.image.copy.Picture}, which is all that a page needs to know; and, from
 * {@link backstory.image.copy.CopyWriter}, the files, turned upright and in sRGB, or found among those that an earlier
 * build made.
 *
 * <p>These files do not know cards.
 */
@NullMarked
package backstory.image.copy;

import org.jspecify.annotations.NullMarked;
