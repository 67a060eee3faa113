/**
 * What the site knows as files for other programs: all of it as one graph, its timeline for calendars and for
 * TimelineJS, an inventory of what other sites can link to, and its sources as bibliographies.
 *
 * <p>In: the catalogue, and the texts through {@link backstory.graph.Reads}. Out: {@link backstory.page.DataFile}s below
 * {@code data/}, which every site has, if only with nothing in them. They are written in one pass and never held as a
 * whole. This room knows no template and no frame; what a page says of itself to programs is written by {@code page}.
 */
@NullMarked
package backstory.data;

import org.jspecify.annotations.NullMarked;
