/**
 * Pages that are no entry's: the first page, topics, corrections, redirects, and the page for addresses that lead nowhere.
 */
@NullMarked
package backstory.page.list;

import org.jspecify.annotations.NullMarked;
