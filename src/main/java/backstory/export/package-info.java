/**
 * A page as one file that can be mailed and opens anywhere.
 *
 * <p>In: a page of a built site, and the files beside it. Out: its HTML with styles, scripts and pictures embedded, and
 * a policy that lists these by their hashes. It is the page that the site's templates made, with other addresses: there
 * is no second template. This room does not know what a page shows, nor where the site is.
 */
@NullMarked
package backstory.export;

import org.jspecify.annotations.NullMarked;
