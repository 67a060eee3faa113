/**
 * From tokens to markup.
 *
 * <p>In: the {@link backstory.markdown.Token}s of a text and a {@link backstory.markdown.render.Resolver}. Out:
 * {@link backstory.markdown.Html}. The writer asks the resolver for each thing once, in reading order, so the resolver
 * can number sources and collect cards as they are asked for. Notes already have their numbers from {@code prose}.
 * {@link backstory.markdown.html.ClassNames} is the contract with style sheets; no other class of this room names one.
 * This package does not know the tree.
 */
@NullMarked
package backstory.markdown.html;

import org.jspecify.annotations.NullMarked;
