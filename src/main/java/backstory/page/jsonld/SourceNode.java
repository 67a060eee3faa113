package backstory.page.jsonld;

import backstory.entry.Source;
import backstory.entry.value.Availability;
import backstory.json.EmbeddedJson;
import backstory.json.JsonWriter;
import backstory.page.PageContext;
import backstory.page.address.Links;
import java.util.List;

/** A source, as a {@code CreativeWork} of its type. */
public final class SourceNode {
    private SourceNode() {}

    /** Makes the node for the source's own page. */
    public static EmbeddedJson of(Source source, PageContext context) {
        NodeWriter node = new NodeWriter(context, Links.path(source));
        JsonWriter json = node.begin(type(source.type()), source)
                .json()
                .put("name", source.title())
                .put("author", source.authors())
                .put("publisher", source.imprint().publisher())
                .put("inLanguage", source.lang())
                .put("url", source.availability().url())
                .put("archivedAt", source.availability().archiveUrl());
        container(source, json);
        node.date("datePublished", source.date());
        if (source.availability().access() == Availability.Access.PAYWALL) {
            json.put("isAccessibleForFree", false);
        }
        List<Source> repeated =
                context.catalog().index().find(source.repeats().stream().toList(), Source.class);
        node.links("isBasedOn", repeated);
        return node.end();
    }

    private static void container(Source source, JsonWriter json) {
        if (!source.imprint().container().isEmpty()) {
            json.object("isPartOf")
                    .put("@type", containerType(source.type()))
                    .put("name", source.imprint().container())
                    .end();
        }
    }

    private static String containerType(String csl) {
        return switch (csl) {
            case "article-journal", "article-magazine", "article-newspaper" -> "Periodical";
            case "chapter" -> "Book";
            default -> "CreativeWork";
        };
    }

    /** Returns the type of schema.org for a type of CSL; {@code CreativeWork} where schema.org has none. */
    static String type(String csl) {
        return switch (csl) {
            case "article", "article-magazine", "entry", "entry-dictionary", "entry-encyclopedia" -> "Article";
            case "article-journal", "paper-conference" -> "ScholarlyArticle";
            case "article-newspaper" -> "NewsArticle";
            case "bill", "legislation", "regulation" -> "Legislation";
            case "book" -> "Book";
            case "chapter" -> "Chapter";
            case "collection" -> "Collection";
            case "dataset" -> "Dataset";
            case "manuscript" -> "Manuscript";
            case "map" -> "Map";
            case "motion_picture" -> "Movie";
            case "musical_score" -> "SheetMusic";
            case "periodical" -> "Periodical";
            case "post" -> "SocialMediaPosting";
            case "post-weblog" -> "BlogPosting";
            case "report" -> "Report";
            case "review", "review-book" -> "Review";
            case "thesis" -> "Thesis";
            case "webpage" -> "WebPage";
            default -> "CreativeWork";
        };
    }
}
