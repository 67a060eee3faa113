package backstory.page.embed;

import backstory.entry.Article;
import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Person;
import backstory.graph.Catalog;
import backstory.page.Embed;
import backstory.page.PageContext;
import backstory.page.address.Links;
import java.util.List;
import java.util.stream.Stream;

/**
 * An embed that other sites may still show although its page or text is gone: the timeline of a withdrawn article, or a
 * claim or person that went with it.
 *
 * @param entry the article itself, or an entry that only the article defined
 */
record WithdrawnEmbed(Entry entry, Article article) {
    private static final int HEIGHT = 240;

    static List<WithdrawnEmbed> all(PageContext context) {
        Catalog catalog = context.catalog();
        Stream<Entry> defined =
                catalog.index().gone().stream().filter(entry -> entry instanceof Claim || entry instanceof Person);
        return Stream.concat(catalog.withdrawn().stream(), defined)
                .flatMap(entry -> catalog.index().inFile(entry.at().file()).stream()
                        .filter(file -> file instanceof Article article && article.isWithdrawn())
                        .map(file -> new WithdrawnEmbed(entry, (Article) file)))
                .toList();
    }

    /** Returns what happened to it, in a sentence. */
    String notice(PageContext context) {
        return context.words().text(entry instanceof Article ? "withdrawn" : "embed.withdrawn");
    }

    Embed embed(PageContext context) {
        return new Embed(
                Links.path(article),
                Links.embed(entry),
                context.label(article),
                context.language(article),
                notice(context),
                HEIGHT);
    }
}
