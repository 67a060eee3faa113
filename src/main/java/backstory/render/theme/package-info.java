/**
 * The files of a theme: templates, style sheets, scripts and fonts, a site's own before those that are built in.
 *
 * <p>In: the folder {@code templates/} of a site. Out: files by name, with their addresses and bytes. This part does not run
 * templates.
 */
@NullMarked
package backstory.render.theme;

import org.jspecify.annotations.NullMarked;
