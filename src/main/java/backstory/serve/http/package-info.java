/**
 * Answers browsers: with the files of a built site, as GitHub Pages would serve them, and below {@code .backstory/},
 * where no site has a page, with the files of the preview. It refuses every request that is not a plain one of this
 * machine for a file of the site. It does not know about builds; it is the only room that knows HTTP.
 */
@NullMarked
package backstory.serve.http;

import org.jspecify.annotations.NullMarked;
