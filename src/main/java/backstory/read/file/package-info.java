/**
 * Which files a site has, what each is for, and its text.
 *
 * <p>In: the root of a site. Out: a {@link backstory.read.file.ContentTree}, with a
 * {@link backstory.read.file.ContentFile} for each file and its {@link backstory.read.file.ContentRole}, which the
 * place of the file decides. Only this part of the room turns bytes into text, and so handles invalid UTF-8, byte order
 * marks and foreign line ends. No text is kept: a file is read each time it is asked for, and a
 * {@link backstory.read.file.ContentCheck} says whether its content is unchanged.
 *
 * <p>These files know nothing about YAML or the content of a text.
 */
@NullMarked
package backstory.read.file;

import org.jspecify.annotations.NullMarked;
