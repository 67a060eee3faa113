package backstory.page.text;

import backstory.entry.Source;
import backstory.markdown.CitationMark;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.view.LinkView;
import java.util.ArrayList;
import java.util.List;

/** A raised number in the text, and a list in the order of first use. */
record NumericStyle(PageContext context, OutputPath page) implements CitationStyle {
    @Override
    public CitationMark mark(CitedSource cited, String locator) {
        return new CitationMark(
                "",
                Integer.toString(cited.number()),
                cited.mentionId(cited.mentions()),
                context.links().here(page, cited.id()),
                cited.cardId(),
                label(cited),
                locator);
    }

    @Override
    public SourceView entry(CitedSource cited) {
        Source source = cited.source();
        return new SourceView(
                cited.number(),
                cited.id(),
                cited.cardId(),
                label(cited),
                source.title(),
                context.languageOfTitle(source),
                source.url(),
                source.archiveUrl(),
                String.join(", ", source.authors()),
                source.publisher(),
                context.date(source.date()),
                context.words().text("source.type." + source.type()),
                LinkView.of(
                        context.words().text("source-entry"), context.links().href(page, source)),
                back(cited));
    }

    private String label(CitedSource cited) {
        return context.words().text("source-number", cited.number());
    }

    private List<LinkView> back(CitedSource cited) {
        List<LinkView> back = new ArrayList<>();
        for (int mention = 1; mention <= cited.mentions(); mention++) {
            String label = context.words().text("back-to-source", mention, cited.number());
            back.add(LinkView.of(label, "#" + cited.mentionId(mention)));
        }
        return back;
    }
}
