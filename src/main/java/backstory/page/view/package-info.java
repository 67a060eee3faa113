/**
 * The views that many pages share: a date, a name, a language, a link, an address for sharing, the words of the interface.
 *
 * <p>In: values that others have looked up. Out: what a template sees: immutable records of texts, flags, numbers,
 * markup, lists and other views. Views know neither pages nor addresses; they are made by {@code page} and its other
 * parts.
 */
@NullMarked
package backstory.page.view;

import org.jspecify.annotations.NullMarked;
