/**
 * From a text to markup.
 *
 * <p>In: a {@link backstory.markdown.prose.Prose} and a {@link backstory.markdown.Resolver}. Out:
 * {@link backstory.markdown.Html}. The writer asks the resolver for each thing once, in reading order, so numbers, cards and
 * notes come about in that order by themselves. {@link backstory.markdown.html.ClassNames} is the contract with style sheets;
 * no other class of this room names one.
 */
@NullMarked
package backstory.markdown.html;

import org.jspecify.annotations.NullMarked;
