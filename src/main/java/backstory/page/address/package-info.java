/**
 * Where the pages and files of the site stand, and how one writes a link to another.
 *
 * <p>In: entries, their ids, and their former ids and addresses. Out: paths of the output, links
 * ({@link backstory.page.address.Links}, the one writer of them), and the identifiers by which programs know what the
 * site tells of. An address that was once published must work for good, so everything that an address depends on is
 * decided here alone.
 *
 * <p>These files do not know what a page shows.
 */
@NullMarked
package backstory.page.address;

import org.jspecify.annotations.NullMarked;
