/**
 * The data of the site as files for other programs: all of it as one graph, its timeline for calendars and for
 * TimelineJS, an inventory of what other sites can link to, and its sources as bibliographies.
 *
 * <p>In: the catalogue, and the texts through {@link backstory.graph.Reads}. Out: {@link backstory.page.DataFile}s
 * below {@code data/}, which every site has, even if they are empty. They are written in one pass and never held as a
 * whole. This room knows neither templates nor frames; {@code page} writes what a page tells programs about itself.
 */
@NullMarked
package backstory.data;

import org.jspecify.annotations.NullMarked;
