package backstory.page.text;

import backstory.entry.Source;
import backstory.markdown.render.CitationMark;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.view.LinkView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cites with a raised number in the text and a list in the order of first use.
 *
 * @param linked true for readers elsewhere, who have no cards: each number is a link
 */
record NumericStyle(PageContext context, OutputPath page, boolean linked) implements CitationStyle {
    @Override
    public CitationMark mark(List<CitedPlace> places, String card) {
        String comma = context.words().text("comma") + " ";
        List<CitationMark.Part> parts = linked ? apart(places, comma) : together(places, comma);
        String numbers = parts.stream()
                .filter(part -> !part.beside())
                .map(CitationMark.Part::text)
                .collect(Collectors.joining());
        String label = places.size() == 1
                ? context.words().text("source-number", numbers)
                : context.words().text("source-numbers", numbers);
        return new CitationMark(parts, linked ? "" : card, label);
    }

    /** Joins consecutive numbers as {@code 42–44}; it is split into parts only around what only paper shows. */
    private static List<CitationMark.Part> together(List<CitedPlace> places, String comma) {
        List<CitationMark.Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            text.append(i == 0 ? "" : comma);
            CitedPlace place = places.get(i);
            if (!place.prefix().isEmpty()) {
                flush(text, parts);
                parts.add(new CitationMark.Part(place.prefix() + " ", "", true));
            }
            text.append(place.number());
            int last = lastOfRun(places, i);
            if (last - i > 1) {
                text.append('–').append(places.get(last).number());
                i = last;
            }
            if (!place.locator().isEmpty()) {
                flush(text, parts);
                parts.add(new CitationMark.Part(" (" + place.locator() + ")", "", true));
            }
        }
        flush(text, parts);
        return parts;
    }

    private static void flush(StringBuilder text, List<CitationMark.Part> parts) {
        if (text.length() > 0) {
            parts.add(new CitationMark.Part(text.toString(), "", false));
            text.setLength(0);
        }
    }

    private static int lastOfRun(List<CitedPlace> places, int first) {
        int last = first;
        while (places.get(last).isPlain()
                && last + 1 < places.size()
                && places.get(last + 1).isPlain()
                && places.get(last + 1).number() == places.get(last).number() + 1) {
            last++;
        }
        return last;
    }

    /** Makes each number a link of its own, for readers elsewhere, who have no cards. */
    private List<CitationMark.Part> apart(List<CitedPlace> places, String comma) {
        List<CitationMark.Part> parts = new ArrayList<>();
        for (CitedPlace place : places) {
            String before = parts.isEmpty() ? "" : comma;
            String text = before + (place.prefix().isEmpty() ? "" : place.prefix() + " ");
            if (!text.isEmpty()) {
                parts.add(new CitationMark.Part(text, "", false));
            }
            String href = context.links().here(page, "s_" + place.number());
            parts.add(new CitationMark.Part(Integer.toString(place.number()), href, false));
            if (!place.locator().isEmpty()) {
                parts.add(new CitationMark.Part(" (" + place.locator() + ")", "", false));
            }
        }
        return parts;
    }

    @Override
    public SourceView entry(CitedSource cited) {
        Source source = cited.source();
        return new SourceView(
                cited.number(),
                cited.id(),
                source.title(),
                context.languageOfTitle(source),
                source.availability().url(),
                source.availability().archiveUrl(),
                String.join(context.words().text("comma") + " ", source.authors()),
                source.outlet(),
                context.date(source.date()),
                context.words().text("source.type." + source.type()),
                LinkView.of(
                        context.words().count("counts.cited", cited.times()),
                        context.links().href(page, source)));
    }
}
