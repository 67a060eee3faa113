/**
 * Answers browsers: the files of a built site, as GitHub Pages would serve them, and below {@code .backstory/}, where no
 * site has a page, what only the preview has. It refuses whatever is not a plain request of this machine for a file of the
 * site. Knows nothing of builds; it is the only room that knows HTTP.
 */
@NullMarked
package backstory.serve.http;

import org.jspecify.annotations.NullMarked;
