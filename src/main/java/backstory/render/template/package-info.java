/**
 * Templates, ready to be run by FreeMarker: what they may call, how they see the records of a view, and what is said of
 * their mistakes.
 *
 * <p>In: the files of a theme. Out: templates that can reach their view and nothing else, and problems with exact places.
 * This part does not know which pages there are.
 */
@NullMarked
package backstory.render.template;

import org.jspecify.annotations.NullMarked;
