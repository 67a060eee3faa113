/**
 * What writers write, as records: an {@link backstory.entry.Entry} is one thing that the site knows, wherever it was
 * written (in an article's front matter, in a list file, in a file of its own).
 *
 * <p>In: values that the room {@code read} has checked one by one. Out: immutable records with references by id, not yet
 * resolved. This room does not know files, YAML, the other entries or any page; what an id leads to is the business of
 * {@code graph}.
 *
 * <p>The entries stand here; {@code entry.id} says how they are named, {@code entry.value} what their keys hold, and
 * {@code entry.site} what holds for the whole site.
 *
 * <p>An absent text is an empty string or {@link backstory.problem.Text#NONE}, an absent list an empty list, any other
 * absent value an empty {@code Optional}.
 */
@NullMarked
package backstory.entry;

import org.jspecify.annotations.NullMarked;
