/**
 * The files of a theme: templates, style sheets, scripts and fonts, where a site's own override the built-in ones.
 *
 * <p>In: the folder {@code templates/} of a site. Out: files by name, with their addresses and bytes. This part does
 * not run templates.
 */
@NullMarked
package backstory.render.theme;

import org.jspecify.annotations.NullMarked;
