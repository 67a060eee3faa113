/**
 * What is made beside the pages for programs: feeds, sitemaps, and the files that hosts look for.
 *
 * <p>In: what pages are made of. Out: {@link backstory.page.DataFile}s. A feed shows articles as their pages do, with whole
 * addresses and without what only a page can do. This room knows no frame and no menu.
 */
@NullMarked
package backstory.feed;

import org.jspecify.annotations.NullMarked;
