/**
 * Lists that are too long for one page.
 *
 * <p>In: a list, and how many lines a page may have. Out: its parts with their addresses, and the links between them.
 * New lines must not move old ones: a list with the newest first counts its older parts from the oldest, and one in
 * another order is split by letters, years or months.
 *
 * <p>These files do not know what a line of the list shows.
 */
@NullMarked
package backstory.page.paging;

import org.jspecify.annotations.NullMarked;
