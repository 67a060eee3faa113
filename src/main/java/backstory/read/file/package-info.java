/**
 * Which files a site has, what each is for, and its text.
 *
 * <p>In: the root of a site. Out: a {@link backstory.read.file.ContentTree}, with a
 * {@link backstory.read.file.ContentFile} for each file and its {@link backstory.read.file.ContentRole}, which the place
 * of the file decides. Bytes become text here, and nowhere else in this room: no UTF-8, a byte order mark, foreign line
 * ends. No text is kept: a file is read each time somebody asks for it, and a
 * {@link backstory.read.file.ContentCheck} says whether it is still what it was.
 *
 * <p>These files know nothing of YAML, nor of what stands in a text.
 */
@NullMarked
package backstory.read.file;

import org.jspecify.annotations.NullMarked;
