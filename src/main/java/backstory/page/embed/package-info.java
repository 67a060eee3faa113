/**
 * Bare pages that other sites show in frames: one claim, one person with all dated roles, one story's timeline. They stay
 * where what they show was withdrawn, and say so; each has a document beside it that tells programs how it is shown.
 *
 * <p>In: the catalogue, and the views of the full pages. Out: {@link backstory.page.Page}s and the oEmbed documents.
 * This part does not know the site that shows a frame.
 */
@NullMarked
package backstory.page.embed;

import org.jspecify.annotations.NullMarked;
