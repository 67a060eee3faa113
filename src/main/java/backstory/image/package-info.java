/**
 * Images: the formats of image files, the copies of them that readers load, and the picture shown when someone shares
 * the address of an article. This is the only room that knows ImageIO, Java2D and Thumbnailator.
 *
 * <p>{@code image.format} reads the formats of files, {@code image.copy} makes the copies, {@code image.card} draws the
 * cards of articles. None of them knows which page shows an image, nor its credit.
 *
 * <p>Equal files give equal pixels on every machine. The bytes around the pixels of copies depend on the compressor
 * that a Java was built with, so tests compare pixels, and the address of a copy holds a digest of what goes in, not of
 * what comes out. Cards are compressed by this program itself and are alike in every byte.
 */
@NullMarked
package backstory.image;

import org.jspecify.annotations.NullMarked;
