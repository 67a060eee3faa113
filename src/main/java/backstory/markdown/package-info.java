/**
 * The dialect: CommonMark with tables, strikethrough and bare addresses, and four forms of our own, each an existing
 * convention as far as it goes: links with schemes, citations as Pandoc writes them, notes, alerts as GitHub writes
 * them.
 *
 * <p>In: a {@link backstory.problem.Text}. Out: a short-lived {@link backstory.markdown.Prose} that says what the text
 * refers to, cites and mentions, each with its place, and that writes itself as {@link backstory.markdown.Html} once
 * somebody has decided what each reference leads to ({@link backstory.markdown.Markup}). This room is the only one that
 * knows commonmark and the only one that makes markup; it does not know which entries exist, nor any address.
 */
package backstory.markdown;
