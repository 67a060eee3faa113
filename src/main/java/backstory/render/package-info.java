/**
 * From a page's view and its template to the bytes of a file.
 *
 * <p>In: {@link backstory.page.Page}s and the folder {@code templates/} of a site, which may override any part of the
 * theme; the rest is built in. Out: an {@link backstory.output.OutputFile} for each page and each asset, and
 * {@link backstory.problem.Problem}s with exact places in templates. This is the only room that knows FreeMarker.
 * {@code render.theme} holds the files of a theme, {@code render.style} the style sheets of a site's own look,
 * {@code render.template} makes templates of them; here pages are rendered, and links in templates that lead nowhere
 * are found.
 *
 * <p>A template can reach its view and nothing else: no class, no file outside of the theme, no shared variable. All
 * its output is escaped, except {@link backstory.markdown.Html}. This room does not know which pages exist, nor where
 * their contents come from.
 */
@NullMarked
package backstory.render;

import org.jspecify.annotations.NullMarked;
