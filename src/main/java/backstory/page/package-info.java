/**
 * What each page shows.
 *
 * <p>In: a {@link backstory.graph.Catalog}. Out: {@link backstory.page.Page}s, each an address, the name of a template
 * and a way to make its view. A view is a small immutable record of texts, flags, lists,
 * {@link backstory.markdown.Html} (in files of Markdown {@link backstory.markdown.Markdown}) and other views: what is
 * absent is empty, and a template can reach nothing else. A view gets what it shows of texts through its
 * {@link backstory.graph.Reads}, which records what the page depends on and so when it has to be made again.
 *
 * <p>This package holds what all pages share: the {@link backstory.page.PageContext} that they are made with, and what
 * a page and a kind of page is. Below it stand {@code page.view} (the views of dates, names and languages) and
 * {@code page.address} (where pages stand, and links between them), above it {@code page.frame} (what stands around the
 * content), {@code page.picture} (figures, portraits, cards), {@code page.text} (texts with their annotations),
 * {@code page.jsonld} (what pages tell programs about their subjects), {@code page.paging} (lists of more than one
 * page), {@code page.timeline}, {@code page.claim}, {@code page.entry}, {@code page.article}, {@code page.list} and
 * {@code page.embed}. There is one file for each kind of page, which declares a {@link backstory.page.PageKind}; which
 * kinds there are is known to {@code plan} alone.
 *
 * <p>This room does not know how a template becomes bytes, nor which other pages exist.
 */
@NullMarked
package backstory.page;

import org.jspecify.annotations.NullMarked;
