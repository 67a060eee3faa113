/**
 * The search of the finished site, which works from disk and asks no server.
 *
 * <p>In: the catalogue and the words of texts. Out: the page {@code search.html}, and the files below {@code search/}
 * that its script loads as it needs them: all terms of the site in alphabetical order, split into parts
 * ({@code terms-3.js}); the results, split in the same way ({@code results-7.js}); and the sentences of each body
 * ({@code search/text/…}), of which only those of shown results are loaded. The rule for turning a text into terms is
 * implemented twice, in {@link backstory.markdown.words.Terms} and in {@code search.js}; their tests check both with
 * the same cases.
 *
 * <p>They are scripts and not JSON, since a browser loads no other file from disk.
 */
@NullMarked
package backstory.search;

import org.jspecify.annotations.NullMarked;
