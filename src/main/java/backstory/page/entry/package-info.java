/**
 * The pages and indexes of people, organizations, terms, sources and claims.
 *
 * <p>In: the catalogue. Out: {@link backstory.page.Page}s. Each page shows what the entry says of itself, and where
 * texts, events and claims speak of it. Lists that grow with the site have further pages ({@code EntryLists}).
 */
@NullMarked
package backstory.page.entry;

import org.jspecify.annotations.NullMarked;
