/**
 * The formats of image files: JPEG, PNG, WebP, GIF and SVG, read as far as a site needs them.
 *
 * <p>In: the bytes of a file. Out: its {@link backstory.image.format.Format}, its size, how the camera was held, and the
 * same picture without what cameras and programs write beside it, the place where it was taken above all. An SVG file is
 * a document that can run and load things, so it is written anew from what is known to be harmless.
 *
 * <p>These files decode no pixels.
 */
@NullMarked
package backstory.image.format;

import org.jspecify.annotations.NullMarked;
