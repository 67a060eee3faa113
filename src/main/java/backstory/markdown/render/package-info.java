/**
 * What the writers of HTML and of Markdown have in common: the questions that they ask while they write a text, and the
 * answers.
 *
 * <p>A writer goes through the {@link backstory.markdown.Token}s of a text and asks a
 * {@link backstory.markdown.render.Resolver} at each link, citation and image: it gets an
 * {@link backstory.markdown.render.Annotation}, a {@link backstory.markdown.render.CitationMark} or a
 * {@link backstory.markdown.render.Figure}, and writes it in its own format.
 *
 * <p>This part knows neither formats nor pages: the caller that shows a text brings the resolver.
 */
@NullMarked
package backstory.markdown.render;

import org.jspecify.annotations.NullMarked;
