package backstory.markdown;

import backstory.markdown.html.HtmlRenderer;
import backstory.markdown.prose.Prose;
import backstory.markdown.render.Annotation;
import backstory.markdown.render.CitationMark;
import backstory.markdown.render.Figure;
import backstory.markdown.render.InterfaceWords;
import backstory.markdown.render.Resolver;
import backstory.markdown.walk.TextWalk;
import backstory.markdown.words.WordRange;
import backstory.problem.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Texts read and written as a page might, with the plainest decisions: every reference leads somewhere. */
public final class Sample {
    public static final InterfaceWords WORDS = new InterfaceWords() {
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
        public String note(String letter) {
            return "Note " + letter;
        }

        @Override
        public String noteOn(String phrase) {
            return "Note on “" + phrase + "”";
        }

        @Override
        public String backToNote(int mention, String letter) {
            return "Back to mention " + mention + " of note " + letter;
        }
    };

    private Sample() {}

    public static Prose body(String text) {
        return Prose.parse(Text.lines(text, "a.md", 1));
    }

    public static Prose inline(String text) {
        return Prose.inline(new Text(text, "a.md", 3, 10, 0, true));
    }

    public static String html(String text) {
        return html(body(text));
    }

    public static String inlineHtml(String text) {
        return html(inline(text));
    }

    /** A text in which no words link themselves. */
    public static String html(Prose prose) {
        return html(prose, Map.of());
    }

    /** A text in which some words link themselves. */
    public static String html(Prose prose, Map<WordRange, Annotation> marks) {
        return HtmlRenderer.render(tokens(prose, marks), decided(prose, marks)).toString();
    }

    /** The tokens of a text in which some words link themselves. */
    public static List<Token> tokens(Prose prose, Map<WordRange, Annotation> marks) {
        return TextWalk.tokens(prose, marks.keySet().stream().sorted().toList());
    }

    /** Each problem as {@code 1:2+3 rule: message | hint}. */
    public static List<String> problems(Prose prose) {
        return prose.problems().stream()
                .map(problem -> problem.at().line() + ":" + problem.at().column() + "+"
                        + problem.at().length() + " " + problem.rule().id() + ": " + problem.message()
                        + (problem.hint().isEmpty() ? "" : " | " + problem.hint()))
                .toList();
    }

    public static Resolver decided(Prose prose) {
        return decided(prose, Map.of());
    }

    public static Resolver decided(Prose prose, Map<WordRange, Annotation> marks) {
        return new Decided(prose, new TreeMap<>(marks), new LinkedHashMap<>());
    }

    /**
     * Answers for one text.
     *
     * @param numbers of the sources so far, by key
     */
    private record Decided(Prose prose, SortedMap<WordRange, Annotation> marks, Map<String, Integer> numbers)
            implements Resolver {
        @Override
        public Annotation link(int reference) {
            return annotation(prose.references().get(reference));
        }

        @Override
        public Annotation mention(int mention) {
            return List.copyOf(marks.values()).get(mention);
        }

        @Override
        public Optional<CitationMark> cite(List<Integer> citations) {
            List<CitationMark.Part> parts = new ArrayList<>();
            citations.forEach(
                    citation -> prose.citations().get(citation).cited().forEach(cited -> add(cited, parts)));
            String numbers = parts.stream()
                    .filter(part -> !part.beside())
                    .map(CitationMark.Part::text)
                    .collect(Collectors.joining());
            return Optional.of(new CitationMark(parts, "k" + numbers.replaceAll("\\D+", "-"), "Source " + numbers));
        }

        private void add(Citation.Cited cited, List<CitationMark.Part> parts) {
            if (!parts.isEmpty()) {
                parts.add(new CitationMark.Part(", ", "", false));
            }
            if (!cited.prefix().isEmpty()) {
                parts.add(new CitationMark.Part(cited.prefix() + " ", "", true));
            }
            int number = numbers.computeIfAbsent(cited.source(), key -> numbers.size() + 1);
            parts.add(new CitationMark.Part(Integer.toString(number), "", false));
            if (!cited.locator().isEmpty()) {
                parts.add(new CitationMark.Part(" (" + cited.locator() + ")", "", true));
            }
        }

        @Override
        public Optional<Figure> figure(int reference) {
            return Optional.of(Sample.figure(prose.references().get(reference), this));
        }

        @Override
        public InterfaceWords words() {
            return WORDS;
        }
    }

    private static Figure figure(Reference image, Resolver resolver) {
        return new Figure(
                WebAddress.encode(image.target()),
                "",
                3,
                2,
                image.text(),
                "",
                new Figure.Caption(List.of(), resolver),
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

    public static Annotation card(String scheme, String id) {
        return new Annotation(scheme + "/" + id + ".html", "Label", "k-" + id, "About " + id, "");
    }
}
