package backstory.pipeline.result;

import backstory.entry.Article;
import backstory.entry.site.PromisedAddress;
import backstory.pipeline.request.BuildRequest;
import backstory.read.Content;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The content of a site, for lists.
 *
 * @param addresses of its pages, relative to the site: {@code people/rand-paul.html}; none if the site was not planned
 * @param promised the content of {@code content/urls.lock}
 * @param articles all of them by file, including drafts and those dated later
 * @param drafts by file
 * @param due the events that are due, relative to the day of the request; none if it has no day
 */
public record Inventory(
        List<String> addresses,
        List<PromisedAddress> promised,
        List<Article> articles,
        List<Article> drafts,
        List<DueDate> due) {
    /** The inventory of a site that was not read. */
    public static final Inventory NONE = new Inventory(List.of(), List.of(), List.of(), List.of(), List.of());

    public Inventory {
        addresses = List.copyOf(addresses);
        promised = List.copyOf(promised);
        articles = List.copyOf(articles);
        drafts = List.copyOf(drafts);
        due = List.copyOf(due);
    }

    /** The inventory of a site that was read. */
    public static Inventory of(
            List<String> addresses, List<PromisedAddress> promised, Content content, BuildRequest request) {
        List<Article> articles = content.entries().stream()
                .filter(Article.class::isInstance)
                .map(Article.class::cast)
                .toList();
        List<Article> drafts = articles.stream().filter(Article::isDraft).toList();
        List<DueDate> due = request.now()
                .map(now -> DueDate.of(content.entries(), now, request.drafts()))
                .orElse(List.of());
        return new Inventory(addresses, promised, articles, drafts, due);
    }

    /** Returns the addresses that are not promised yet. */
    public List<String> fresh() {
        Set<String> known = promised.stream().map(PromisedAddress::path).collect(Collectors.toSet());
        return addresses.stream().filter(path -> !known.contains(path)).toList();
    }
}
