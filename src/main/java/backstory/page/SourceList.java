package backstory.page;

import backstory.entry.EntryId;
import backstory.entry.Source;
import backstory.markdown.CitationMark;
import backstory.output.OutputPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sources that one page cites, numbered by first use, with the way back to every place that cites them. */
final class SourceList {
    private final PageContext context;
    private final OutputPath page;
    private final Map<EntryId, Cited> cited = new LinkedHashMap<>();

    SourceList(PageContext context, OutputPath page) {
        this.context = context;
        this.page = page;
    }

    /** A source, its number, and how often it was cited so far. */
    private record Cited(Source source, int number, int mentions) {
        Cited again() {
            return new Cited(source, number, mentions + 1);
        }
    }

    /** The mark of one more citation of a source. */
    CitationMark cite(Source source, String locator) {
        Cited again = cited.computeIfAbsent(source.key(), first -> new Cited(source, cited.size() + 1, 0))
                .again();
        cited.put(source.key(), again);
        int number = again.number();
        String label = context.words().text("source-number", number);
        return new CitationMark(
                number,
                mentionId(number, again.mentions()),
                context.links().here(page, id(number)),
                cardId(number),
                label,
                locator);
    }

    private static String mentionId(int number, int mention) {
        return "r_" + number + "_" + mention;
    }

    private static String id(int number) {
        return "s_" + number;
    }

    private static String cardId(int number) {
        return "c_" + number;
    }

    List<SourceView> views() {
        List<SourceView> views = new ArrayList<>();
        cited.values().forEach(one -> views.add(view(one.source(), one.number(), one.mentions())));
        return views;
    }

    private SourceView view(Source source, int number, int count) {
        List<LinkView> back = new ArrayList<>();
        for (int mention = 1; mention <= count; mention++) {
            back.add(LinkView.of(
                    context.words().text("back-to-source", mention, number), "#" + mentionId(number, mention)));
        }
        return new SourceView(
                number,
                id(number),
                cardId(number),
                context.words().text("source-number", number),
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
                back);
    }
}
