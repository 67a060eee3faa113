/**
 * Claims as pages show them: the line of a list, the whole claim with both sides, its title with the speaker, the tally of
 * positions, and the lists of one speaker or of one story.
 *
 * <p>In: a claim, and what its positions say. Out: views, and the {@link backstory.page.Page}s of the slices. This part does
 * not know the page of a single claim, which is made beside those of other entries.
 */
@NullMarked
package backstory.page.claim;

import org.jspecify.annotations.NullMarked;
