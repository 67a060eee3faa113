/**
 * Which pages exist, and what each of them shows.
 *
 * <p>In: a {@link backstory.graph.Catalog}. Out: a {@link backstory.page.SitePlan}, a list of {@link
 * backstory.page.Page}s, each an address, the name of a template and a way to make its view. Pages are planned from the
 * catalogue; what only texts decide is planned apart, by the same kinds of page. What a view shows of texts
 * it asks through its {@link backstory.graph.Reads}, which is how it is known when it has to be made again. A view is a small immutable record of texts, flags,
 * lists, {@link backstory.markdown.Html} and other views: what is absent is empty, and a template can reach nothing
 * else. There is one file for each kind of page; {@link backstory.page.PageKinds} lists them. This room does not know
 * how a template becomes bytes.
 */
@NullMarked
package backstory.page;

import org.jspecify.annotations.NullMarked;
