/**
 * Where the pages and files of the site stand, and how one writes a link to another.
 *
 * <p>In: entries, their ids, and what they were called before. Out: paths of the output, links
 * ({@link backstory.page.address.Links}, the one writer of them), and the identifiers by which programs know what the site
 * tells of. An address that was given once leads somewhere for good, so that what it depends on is written here alone.
 *
 * <p>These files do not know what a page shows.
 */
@NullMarked
package backstory.page.address;

import org.jspecify.annotations.NullMarked;
