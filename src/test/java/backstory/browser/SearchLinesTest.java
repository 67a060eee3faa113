package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.markdown.words.Terms;
import backstory.testing.GoldenSites;
import backstory.testing.TestSite;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests the lines of results, word by word: some words of each text are searched for, and every line that is shown must
 * be on the page of its result, with exactly the words of the question marked in it.
 */
@ExtendWith(InBrowser.class)
class SearchLinesTest {
    private static final int QUESTIONS = 24;

    /**
     * Kinds of pages for which a line is one sentence; the line of a source or an event is in several parts on its
     * page.
     */
    private static final String OF_SENTENCES = "(articles|people|organizations|glossary|pages)/.*";

    private static final String ASK = """
            const [question] = arguments;
            const field = document.querySelector(".search input"), found = document.querySelector(".found");
            found.textContent = "";
            field.value = question;
            field.dispatchEvent(new Event("input"));
            while (!found.textContent) await new Promise(done => setTimeout(done, 10));
            return [...document.querySelectorAll(".results li")].map(item => ({
              page: item.querySelector("a").getAttribute("href"),
              title: item.querySelector("a").textContent,
              line: item.querySelector("p")?.textContent || "",
              marks: [...item.querySelectorAll("mark")].map(mark => mark.textContent)}));
            """;

    @TempDir
    Path folder;

    static List<Path> sites() {
        return GoldenSites.good();
    }

    /** A result as it is shown. */
    private record Shown(String page, String title, String line, List<String> marks) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void each_line_stands_on_its_page_and_what_was_asked_for_is_marked_in_it(Path site, Browser browser) {
        TestSite.copy(site.resolve("content"), folder.resolve("content"));
        if (!site.equals(GoldenSites.REAL)) {
            TestSite.copy(site.resolve("templates"), folder.resolve("templates"));
        }
        TestSite.Built built = TestSite.at(folder).build();
        browser.open(built.output().resolve("search.html").toUri().toString(), Screen.WIDE);

        List<String> faults = new ArrayList<>();
        for (String question : questions(built)) {
            List<Shown> results = ask(question, browser);
            if (results.isEmpty()) {
                faults.add(question + ": nothing is found");
            }
            results.forEach(
                    shown -> fault(question, shown, built).forEach(fault -> faults.add(question + ": " + fault)));
        }
        assertThat(faults).isEmpty();
    }

    /** Returns terms from the texts of articles, evenly from all. */
    private static List<String> questions(TestSite.Built built) {
        List<String> terms = built.files().keySet().stream()
                .filter(path -> path.matches("articles/.*\\.html"))
                .map(path -> words(built.page(path), ".body > section > p:not(.under)"))
                .flatMap(text -> Terms.of(text).stream())
                .distinct()
                .toList();
        int asked = Math.min(QUESTIONS, terms.size());
        return IntStream.range(0, asked)
                .mapToObj(i -> terms.get(i * terms.size() / asked))
                .toList();
    }

    private static List<Shown> ask(String question, Browser browser) {
        return ((List<?>) browser.await(ASK, question))
                .stream()
                        .map(item -> (Map<?, ?>) item)
                        .map(item -> new Shown(
                                (String) item.get("page"),
                                (String) item.get("title"),
                                (String) item.get("line"),
                                ((List<?>) item.get("marks"))
                                        .stream().map(String.class::cast).toList()))
                        .toList();
    }

    private static Stream<String> fault(String question, Shown shown, TestSite.Built built) {
        Stream<String> others = shown.marks().stream()
                .filter(mark -> !asks(question, mark))
                .map(mark -> "“" + mark + "” is marked in “" + shown.line() + "”");
        String path = URLDecoder.decode(shown.page().replaceFirst("#.*", ""), StandardCharsets.UTF_8);
        boolean hasOtherNames = !path.matches("(articles|pages)/.*");
        boolean isMarked = !shown.marks().isEmpty();
        Stream<String> missed =
                isMarked == asks(question, shown.line()) && (isMarked || hasOtherNames || asks(question, shown.title()))
                        ? Stream.empty()
                        : Stream.of("marked in “" + shown.line() + "” is " + shown.marks());
        Stream<String> lines = path.matches(OF_SENTENCES)
                        && !letters(words(built.page(path), "main")).contains(letters(shown.line()))
                ? Stream.of("“" + shown.line() + "” does not stand on " + path)
                : Stream.empty();
        return Stream.of(others, missed, lines).flatMap(faults -> faults);
    }

    /** Returns true if a text has the term, or one that begins with it. */
    private static boolean asks(String term, String text) {
        return Terms.of(text).stream().anyMatch(each -> each.startsWith(term));
    }

    /** Returns the text of elements of a page, without the numbers of sources and notes. */
    private static String words(Document page, String elements) {
        page.select("sup, script, textarea").remove();
        return page.select(elements).text();
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }
}
