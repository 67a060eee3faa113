/**
 * Pictures as pages write them: figures in texts, portraits beside names, and the cards that other sites show.
 *
 * <p>In: the image of an entry or of a text, and what {@link backstory.page.Media} knows of its copies. Out: a figure, a
 * portrait, a card. These files do not know how a copy is made or a card is drawn.
 */
@NullMarked
package backstory.page.picture;

import org.jspecify.annotations.NullMarked;
