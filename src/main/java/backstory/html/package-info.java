/**
 * HTML where it is neither built from templates nor written from Markdown: the references by which it spells signs out, and
 * finished pages read tag by tag ({@link backstory.html.HtmlReader}).
 *
 * <p>In: texts, or pages as they were written. Out: the same as HTML, or what browsers read in it. This room knows nothing
 * of the site.
 */
@NullMarked
package backstory.html;

import org.jspecify.annotations.NullMarked;
