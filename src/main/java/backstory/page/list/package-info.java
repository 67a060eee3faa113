/**
 * Pages that belong to no single entry: the first page, the index from A to Z, topics, corrections, redirects, and the
 * page for addresses that do not exist.
 *
 * <p>In: the catalogue. Out: {@link backstory.page.Page}s. These files show entries by a line each and do not know the
 * pages that the lines lead to.
 */
@NullMarked
package backstory.page.list;

import org.jspecify.annotations.NullMarked;
