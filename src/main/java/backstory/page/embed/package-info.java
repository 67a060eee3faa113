/**
 * Bare pages that other sites show in frames: one claim, one person with all dated roles, one story's timeline. A bare
 * page stays where it is when its content is withdrawn, and says so. Each has a document beside it that tells programs
 * how to embed it.
 *
 * <p>In: the catalogue, and the views of the full pages. Out: {@link backstory.page.Page}s and the oEmbed documents.
 * This part does not know the site that shows a frame.
 */
@NullMarked
package backstory.page.embed;

import org.jspecify.annotations.NullMarked;
