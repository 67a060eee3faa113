/**
 * The formats of image files: JPEG, PNG, WebP, GIF and SVG, read as far as a site needs them.
 *
 * <p>In: the bytes of a file. Out: its {@link backstory.image.format.Format}, its size, its orientation, and the same
 * picture without metadata from cameras and programs, above all without the place where it was taken. An SVG file is a
 * document that can run and load things, so it is written anew from what is known to be harmless.
 *
 * <p>These files decode no pixels.
 */
@NullMarked
package backstory.image.format;

import org.jspecify.annotations.NullMarked;
