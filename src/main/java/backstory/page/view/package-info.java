/**
 * The views that many pages share: a date, a name, a language, a link, an address for sharing, the words of the interface.
 *
 * <p>A view is what a template sees: an immutable record of texts, flags, numbers, markup, lists and other views. Views know
 * neither pages nor addresses; they are made by {@code page} and its other parts.
 */
@NullMarked
package backstory.page.view;

import org.jspecify.annotations.NullMarked;
