package backstory.page.jsonld;

import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.value.Correction;
import backstory.graph.Catalog;
import backstory.graph.Reads;
import backstory.json.EmbeddedJson;
import backstory.json.JsonWriter;
import backstory.page.PageContext;
import backstory.page.address.Links;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An explainer, which schema.org calls a {@code BackgroundNewsArticle}: its date, its subjects, the sources that it
 * cites and its corrections.
 */
public final class ArticleNode {
    private final Article article;
    private final PageContext context;
    private final Reads reads;
    private final NodeWriter node;

    private ArticleNode(Article article, PageContext context, Reads reads) {
        this.article = article;
        this.context = context;
        this.reads = reads;
        this.node = new NodeWriter(context, Links.path(article));
    }

    /** Makes the node for the article's own page. */
    public static EmbeddedJson of(Article article, PageContext context, Reads reads) {
        return new ArticleNode(article, context, reads).written();
    }

    private EmbeddedJson written() {
        JsonWriter json = node.begin("BackgroundNewsArticle", article)
                .json()
                .put("headline", article.title())
                .put("description", context.catalog().plain(article.summary(), article))
                .put("inLanguage", context.catalog().language(article));
        node.date("datePublished", Optional.of(article.date()));
        node.date("dateModified", article.modified());
        node.date("temporalCoverage", article.byline().asOf());
        json.put("author", article.byline().authors());
        node.publisher("publisher");
        json.put("dateline", article.byline().dateline());
        json.put(
                "articleSection",
                context.catalog().topicsOf(article).stream()
                        .map(Catalog.Topic::name)
                        .toList());
        node.image(article);
        node.ids("mentions", mentions());
        node.links("citation", reads.sourcesOf(article));
        corrections();
        return node.end();
    }

    private List<Entry> mentions() {
        return Stream.<Entry>concat(reads.peopleOf(article).stream(), reads.organizationsOf(article).stream())
                .toList();
    }

    private void corrections() {
        if (article.corrections().isEmpty()) {
            return;
        }
        node.json().list("correction");
        for (Correction correction : article.corrections()) {
            node.json().object().put("@type", "CorrectionComment");
            node.date("datePublished", Optional.of(correction.date()));
            node.json()
                    .put("text", context.catalog().plain(correction.text(), article))
                    .end();
        }
        node.json().end();
    }
}
