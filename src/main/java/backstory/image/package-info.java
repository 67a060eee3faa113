/**
 * Pictures: what an image file is, the copies of it that readers load, and the picture that stands for an article where
 * somebody shares its address.
 *
 * <p>In: the bytes of image files and the words of social cards. Out: {@link backstory.image.Picture}, what a page has to
 * know of an image, and the bytes of its copies, turned upright and without what cameras and programs write beside the
 * picture, the place where it was taken above all. The only room that knows ImageIO, Java2D and Thumbnailator. This room
 * does not know who shows an image, nor its credit.
 *
 * <p>Equal files give equal pixels on every machine. The bytes around the pixels of copies depend on the compressor that a
 * Java was built with, so tests compare pixels; cards, which we compress ourselves, are alike in every byte; addresses hold a digest of what goes in, not of what comes out.
 */
@NullMarked
package backstory.image;

import org.jspecify.annotations.NullMarked;
