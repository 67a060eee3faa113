/**
 * Social cards: the picture shown when someone shares the address of an article.
 *
 * <p>In: a {@link backstory.image.card.SocialCard}, the words of it, and the {@link backstory.image.card.Palette} of
 * the theme. Out: a PNG file, from {@link backstory.image.card.CardWriter}.
 *
 * <p>A site has as many cards as articles, so a card has sixteen colours, letters are drawn once for all cards, and the
 * file is compressed by {@code PngDeflater}, which knows that a drawing of letters mostly repeats the byte before and
 * the row above. No letter is set by the system, so no machine's fonts or settings change a pixel.
 */
@NullMarked
package backstory.image.card;

import org.jspecify.annotations.NullMarked;
