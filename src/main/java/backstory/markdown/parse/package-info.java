/**
 * From a text to a tree.
 *
 * <p>In: a text. Out: commonmark's document, with nodes of our own for citations, notes and directives, and without
 * comments. Characters that the parser would misread are hidden from it first ({@code BracketMask}, {@code Comments}).
 * Each stand-in is as long as what it replaces, so no place in the text moves.
 *
 * <p>This part does not know what a citation, a note or a directive means.
 */
@NullMarked
package backstory.markdown.parse;

import org.jspecify.annotations.NullMarked;
