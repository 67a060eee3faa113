package backstory.markdown;

import backstory.markdown.Markup.Annotation;
import backstory.markdown.Markup.CitationMark;
import backstory.problem.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts read and written as a page might, with the plainest decisions: every reference leads somewhere. */
final class Sample {
    static final Markup.Words WORDS = new Markup.Words() {
        @Override
        public String alert(String alert) {
            return Map.of(
                            "brief", "In short",
                            "context", "Context",
                            "disputed", "Disputed",
                            "unknown", "What we do not know",
                            "note", "Note",
                            "tip", "Tip",
                            "important", "Important",
                            "warning", "Warning",
                            "caution", "Caution")
                    .get(alert);
        }

        @Override
        public String notes() {
            return "Notes";
        }

        @Override
        public String note(int number) {
            return "Note " + number;
        }

        @Override
        public String noteOn(String phrase) {
            return "Note on “" + phrase + "”";
        }

        @Override
        public String backToNote(int mention, int number) {
            return "Back to mention " + mention + " of note " + number;
        }
    };

    private Sample() {}

    static Prose body(String text) {
        return Prose.parse(Text.lines(text, "a.md", 1));
    }

    static Prose inline(String text) {
        return Prose.inline(new Text(text, "a.md", 3, 10, 0, true));
    }

    static String html(String text) {
        return body(text).html(decided(body(text))).toString();
    }

    static String inlineHtml(String text) {
        return inline(text).html(decided(inline(text))).toString();
    }

    /** Each problem as {@code 1:2+3 rule: message | hint}. */
    static List<String> problems(Prose prose) {
        return prose.problems().stream()
                .map(problem -> problem.at().line() + ":" + problem.at().column() + "+"
                        + problem.at().length() + " " + problem.rule().id() + ": " + problem.message()
                        + (problem.hint().isEmpty() ? "" : " | " + problem.hint()))
                .toList();
    }

    static Markup decided(Prose prose) {
        return decided(prose, Map.of(), "");
    }

    static Markup decided(Prose prose, Map<Mark, Annotation> marks, String idPrefix) {
        List<Annotation> references =
                prose.references().stream().map(Sample::annotation).toList();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Map<String, Integer> mentions = new LinkedHashMap<>();
        List<List<CitationMark>> citations = new ArrayList<>();
        for (Citation citation : prose.citations()) {
            citations.add(citation.cited().stream()
                    .map(cited -> {
                        int number = numbers.computeIfAbsent(cited.source(), key -> numbers.size() + 1);
                        int mention = mentions.merge(cited.source(), 1, Integer::sum);
                        return new CitationMark(
                                number,
                                "r" + number + "-" + mention,
                                "#s" + number,
                                "c" + number,
                                "Source " + number,
                                cited.locator());
                    })
                    .toList());
        }
        Map<Integer, Figure> figures = new LinkedHashMap<>();
        prose.references().stream()
                .filter(reference -> reference.kind() == Reference.Kind.IMAGE)
                .forEach(reference -> figures.put(reference.index(), figure(reference)));
        return new Markup(references, figures, marks, citations, Map.of(), WORDS, idPrefix, "");
    }

    private static Figure figure(Reference image) {
        return new Figure(
                WebAddress.encode(image.target()),
                "",
                3,
                2,
                image.text(),
                "",
                Html.EMPTY,
                "",
                "Mara Okafor",
                "CC BY 4.0");
    }

    private static Annotation annotation(Reference reference) {
        String fragment = reference.fragment().isEmpty() ? "" : "#" + reference.fragment();
        return switch (reference.kind()) {
            case ENTRY -> card(reference.scheme(), reference.target());
            case FILE, IMAGE -> Annotation.link(WebAddress.encode(reference.target()) + fragment, "Title");
            case HEADING -> Annotation.link(fragment, "Heading");
        };
    }

    static Annotation card(String scheme, String id) {
        return new Annotation(scheme + "/" + id + ".html", "Label", scheme, "k-" + id, "a", "About " + id, "");
    }
}
