package backstory.page;

import backstory.entry.Source;
import backstory.markdown.Markup;
import backstory.output.OutputPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sources that one page cites, numbered by first use, with the way back to every place that cites them. */
final class SourceList {
    private final PageContext context;
    private final OutputPath page;
    private final Map<Source, Integer> numbers = new HashMap<>();
    private final Map<Source, Integer> mentions = new LinkedHashMap<>();

    SourceList(PageContext context, OutputPath page) {
        this.context = context;
        this.page = page;
    }

    /** The mark of one more citation of a source. */
    Markup.CitationMark cite(Source source, String locator) {
        int mention = mentions.merge(source, 1, Integer::sum);
        int number = numbers.computeIfAbsent(source, first -> mentions.size());
        String label = context.words().text("source-number", number);
        return new Markup.CitationMark(
                number,
                mentionId(number, mention),
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
        mentions.forEach((source, count) -> views.add(view(source, views.size() + 1, count)));
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
