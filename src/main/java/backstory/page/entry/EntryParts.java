package backstory.page.entry;

import backstory.edtf.Edtf;
import backstory.entry.Entry;
import backstory.entry.Source;
import backstory.entry.id.EntryId;
import backstory.graph.text.Mention;
import backstory.graph.text.Sentence;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Makes what the pages of entries have in common: where an entry is mentioned, and which sources it was compiled from.
 */
final class EntryParts {
    private EntryParts() {}

    /**
     * Returns the texts in which mentions of an entry stand, each text once, with the sentences around the mentions.
     */
    static List<MentionView> mentions(List<Mention> mentions, PageContext context, OutputPath page) {
        Map<EntryId, List<MentionView.Sentence>> byText = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            Entry in = context.catalog().index().find(mention.in()).orElseThrow();
            Sentence.Held sentence = mention.sentence().held();
            String href = context.links().href(page, in, sentence.fragment());
            byText.computeIfAbsent(in.key(), text -> new ArrayList<>())
                    .add(new MentionView.Sentence(context.proseTypography(in).set(sentence.text()), href));
        }
        List<MentionView> views = new ArrayList<>();
        byText.forEach((in, sentences) -> views.add(new MentionView(
                context.link(page, context.catalog().index().find(in).orElseThrow()), sentences)));
        return views;
    }

    /**
     * Returns "Compiled from sources published 2014–2019; later events are not covered", or empty where no source has a
     * date.
     */
    static String compiledFrom(List<Source> sources, PageContext context) {
        TreeSet<Integer> years = new TreeSet<>();
        sources.forEach(source -> source.date().ifPresent(date -> {
            years.add(date.firstYear());
            date.end().ifPresent(end -> years.add(end.firstYear()));
        }));
        if (years.isEmpty()) {
            return "";
        }
        String from = context.dates().text(Edtf.parse(Edtf.yearText(years.first())));
        String to = context.dates().text(Edtf.parse(Edtf.yearText(years.last())));
        return from.equals(to)
                ? context.words().text("compiled-from-one", from)
                : context.words().text("compiled-from", from, to);
    }
}
