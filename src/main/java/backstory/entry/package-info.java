/**
 * The content that writers write, as records: an {@link backstory.entry.Entry} is one thing that the site knows,
 * wherever it was written (in an article's front matter, in a list file, in a file of its own).
 *
 * <p>In: values that the room {@code read} has checked one by one. Out: immutable records with references by id, not
 * yet resolved. This room does not know files, YAML, the other entries or any page; {@code graph} resolves ids.
 *
 * <p>The entries are here; {@code entry.id} has their names, {@code entry.value} the values of their keys, and
 * {@code entry.site} what applies to the whole site.
 *
 * <p>An absent text is an empty string or {@link backstory.problem.Text#NONE}, an absent list an empty list, any other
 * absent value an empty {@code Optional}.
 */
@NullMarked
package backstory.entry;

import org.jspecify.annotations.NullMarked;
