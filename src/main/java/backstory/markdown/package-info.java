/**
 * The dialect: CommonMark with tables, strikethrough and bare addresses, and forms of our own, each an existing
 * convention as far as it goes: links with schemes, citations as Pandoc writes them, notes, alerts as GitHub writes
 * them, and directives on a line of their own.
 *
 * <p>In: a {@link backstory.problem.Text}. Out: a short-lived {@link backstory.markdown.Prose} that says what the text
 * refers to, cites, mentions and places, each with its place, and that writes itself as
 * {@link backstory.markdown.Html} for somebody who answers what each reference leads to as the writer comes to it
 * ({@link backstory.markdown.Resolver}). This room is the only one that knows commonmark and the only one that makes
 * markup; it does not know which entries exist, nor any address, nor what a directive shows.
 */
@NullMarked
package backstory.markdown;

import org.jspecify.annotations.NullMarked;
