package backstory.page.embed;

import backstory.entry.Article;
import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Person;
import backstory.graph.Reads;
import backstory.markdown.html.FrameCode;
import backstory.output.OutputPath;
import backstory.page.DataFile;
import backstory.page.Embed;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.entry.ClaimPages;
import backstory.page.entry.PeoplePages;
import backstory.page.timeline.StoryTimelines;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Makes the documents that tell programs how to embed a page (oEmbed 1.0, https://oembed.com), one beside each page for
 * frames. They are made only where the site's address is known.
 */
public final class EmbedDocuments {
    private static final String TEMPLATE = "oembed";

    public static final DataFile FILES = DataFile.rendered(
            site -> of(site.context().asTyped(), site.reads()), Map.of(TEMPLATE + ".ftlj", EmbedDocumentView.class));

    private EmbedDocuments() {}

    /**
     * The view.
     *
     * @param site the name of the site
     * @param url its address
     * @param html the markup of the frame
     * @param width of the frame in pixels, where the frame does not take the full width
     * @param height of the frame in pixels
     */
    public record EmbedDocumentView(String title, String site, String url, String html, int width, int height)
            implements View {}

    private static List<Page> of(PageContext context, Reads reads) {
        List<Page> documents = new ArrayList<>();
        if (!context.links().isPublished()) {
            return documents;
        }
        for (Claim claim : context.catalog().index().all(Claim.class)) {
            documents.add(document(claim, () -> ClaimPages.embed(claim, context), context));
        }
        for (Person person : context.catalog().index().all(Person.class)) {
            documents.add(document(person, () -> PeoplePages.embed(person, context), context));
        }
        for (Article article : context.catalog().articles()) {
            if (!reads.timelineOf(article).isEmpty()) {
                documents.add(document(article, () -> StoryTimelines.embed(article, context), context));
            }
        }
        for (WithdrawnEmbed gone : WithdrawnEmbed.all(context)) {
            documents.add(document(gone.entry(), () -> gone.embed(context), context));
        }
        return documents;
    }

    private static Page document(Entry entry, Supplier<Embed> embed, PageContext context) {
        OutputPath path = Embed.document(entry);
        return Page.json(path, TEMPLATE, reads -> view(embed.get(), context));
    }

    private static EmbedDocumentView view(Embed embed, PageContext context) {
        return new EmbedDocumentView(
                embed.title(),
                context.catalog().config().title(),
                context.links().url(),
                embed.code(context.links()).frame(),
                FrameCode.WIDTH,
                embed.height());
    }
}
