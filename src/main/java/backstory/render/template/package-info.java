/**
 * Templates, ready to be run by FreeMarker: what they may call, how they see the records of a view, and how their
 * mistakes are reported.
 *
 * <p>In: the files of a theme. Out: templates that can reach their view and nothing else, and problems with exact
 * places. This part does not know which pages exist.
 */
@NullMarked
package backstory.render.template;

import org.jspecify.annotations.NullMarked;
