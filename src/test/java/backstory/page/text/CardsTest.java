package backstory.page.text;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A card claims of each mention that opens it what holds for that mention. */
class CardsTest {
    private static final String PEOPLE = """
            - id: k
              name: Ada Krenz
              roles:
                - {title: ambassador, when: 2008/2017-07}
                - {title: senator, when: 2017-09/..}
            - id: n
              name: Bo Nobody
            """;

    @TempDir
    Path folder;

    private Document page(String text) {
        return TestSite.in(folder)
                .with("content/people.yaml", PEOPLE)
                .article("a", "---\n" + text + "\n")
                .build()
                .page("articles/a.html");
    }

    /** The head of each card that a mention opens, by the words of the mention. */
    private static Map<String, String> opened(Document page) {
        Map<String, String> opened = new TreeMap<>();
        for (Element button : page.select("main button[popovertarget]:not(.x)")) {
            String card = button.attr("popovertarget");
            opened.put(button.previousElementSibling().text(), day(page.getElementById(card)));
        }
        return opened;
    }

    private static String day(Element card) {
        return card.select(".day").text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[x](person:k?as-of=2010) | As of 2010",
                "[x](person:k?as-of=2010) and [y](person:k?as-of=2010) | As of 2010",
                "[x](person:k?as-of=2010) and [y](person:k?as-of=2016) | ''",
                "[x](person:k?as-of=2010-03-07) and [y](person:k?as-of=2010) | ''",
                "[x](person:k) and [y](person:k?as-of=2020) | ''",
                "[x](person:k?as-of=2020) and [y](person:k) | ''",
                "[x](person:k?as-of=2020) and Ada Krenz and [y](person:k) | ''",
                "[x](person:n?as-of=2010) and [y](person:n) | ''",
            })
    @Case({"164", "r3"})
    void a_card_that_several_days_share_names_none(String text, String kicker) {
        Map<String, String> opened = opened(page(text));

        assertThat(opened.values()).containsOnly(kicker);
    }

    @Test
    @Case({"164", "r3"})
    void other_roles_have_a_card_of_their_own_with_their_day() {
        Document page = page("[x](person:k?as-of=2010), [y](person:k?as-of=2018), [z](person:k?as-of=2016).");

        assertThat(opened(page)).isEqualTo(Map.of("x", "", "y", "As of 2018", "z", ""));
        assertThat(page.select(".card .role").eachText())
                .contains("ambassador (2008 – July 2017)", "senator (from September 2017)");
    }

    @Test
    @Case("164")
    void a_card_is_that_of_all_texts_of_a_page() {
        Document page = TestSite.in(folder)
                .with("content/people.yaml", PEOPLE)
                .with("content/dates.yaml", "- {id: d, date: 2016, title: D, text: '[then](person:k?as-of=2016)'}\n")
                .article("a", "summary: '[first](person:k?as-of=2010)'\ndates: [d]\n---\nText.\n")
                .build()
                .page("articles/a.html");

        assertThat(page.select(".people .card").stream().map(CardsTest::day)).containsExactly("");
    }
}
