/**
 * The dialect: CommonMark with tables, strikethrough and bare addresses, and forms of our own, each an existing
 * convention as far as it goes: links with schemes, citations as Pandoc writes them, notes, alerts as GitHub writes
 * them, and directives on a line of their own. The only room that knows commonmark, and the only one that makes markup.
 *
 * <p>In: a {@link backstory.problem.Text}. Out: a short-lived {@link backstory.markdown.prose.Prose}, which says what
 * the text refers to, cites and places, each with its place; its {@link backstory.markdown.Token}s, which outlive it;
 * and {@link backstory.markdown.Html}, which {@link backstory.markdown.html.HtmlRenderer} makes of the tokens as often
 * as the text is shown. It asks a {@link backstory.markdown.render.Resolver} for the target of each reference. This
 * package holds what goes in and out, and rules that others use too: {@link backstory.markdown.words.Slug},
 * {@link backstory.markdown.WebAddress}, {@link backstory.markdown.LinkScheme},
 * {@link backstory.markdown.words.Letters} and {@link backstory.markdown.words.Sentences}.
 *
 * <p>The way of a text: {@code markdown.parse} makes a tree of it, with the nodes of {@code markdown.node} beside those
 * of commonmark; {@code markdown.transform} changes the tree and reports what is wrong in it, in the order of
 * {@code ProseReader.transform}; {@code markdown.prose} goes through it once and keeps what it found;
 * {@code markdown.walk} turns it into tokens; {@code markdown.html} writes these as pages have them,
 * {@code markdown.md} as Markdown, both by the answers of {@code markdown.render}.
 *
 * <p>{@code markdown.words} knows letters, words and sentences, and nothing of the rest.
 *
 * <p>This room does not know which entries exist, nor any address of the site, nor what a directive shows.
 */
@NullMarked
package backstory.markdown;

import org.jspecify.annotations.NullMarked;
