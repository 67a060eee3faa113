package backstory.graph.text;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who a person was on the day that the text refers to. */
class AsOfTest {
    private static final String KISLYAK = """
            - name: Sergey Kislyak
              description: A diplomat.
              roles:
                - title: ambassador to the United States
                  when: 2008/2017-07-22
                - title: member of the Federation Council
                  place: Mordovia
                  when: 2017-09/..
            """;

    @TempDir
    Path folder;

    private Document article(String frontMatter, String text) {
        return TestSite.in(folder)
                .with("content/people.yaml", KISLYAK)
                .article("a", frontMatter + "people: sergey-kislyak\n---\n" + text)
                .build()
                .page("articles/a.html");
    }

    private static List<String> lines(Document page, String words) {
        Element link = page.select("main .t > a").stream()
                .filter(a -> a.text().equals(words))
                .findFirst()
                .orElseThrow();
        return page.getElementById(link.nextElementSibling().attr("popovertarget"))
                .select(".role")
                .eachText();
    }

    @Test
    void a_card_of_another_day_says_nothing_twice() {
        Document page = article("as-of: 2018-08-06\n", """
                In 2019 [the senator](person:sergey-kislyak?as-of=2019) spoke.
                """);

        assertThat(lines(page, "the senator"))
                .containsExactly("member of the Federation Council, Mordovia (from September 2017)");
    }

    @Test
    void one_person_stands_on_one_page_at_two_times() {
        Document page = article("as-of: 2018-08-06\n", """
                In November 2016 [the ambassador](person:sergey-kislyak?as-of=2016-11-30) met two advisers.

                On 6 August 2018 [Kislyak](person:sergey-kislyak) sat at the table. [He](person:sergey-kislyak) said nothing.
                """);

        assertThat(lines(page, "the ambassador"))
                .containsExactly(
                        "ambassador to the United States (2008 – 22 July 2017)",
                        "On the day of the story (6 August 2018): member of the Federation Council, Mordovia"
                                + " (from September 2017)");
        assertThat(lines(page, "Kislyak"))
                .containsExactly("member of the Federation Council, Mordovia (from September 2017)");
        assertThat(page.select(".people .card")).hasSize(2);
        assertThat(page.getElementsByTag("html").text()).doesNotContain("now");
    }

    @Test
    void an_uncertain_day_shows_all_that_may_apply() {
        Document page = article("", "[He](person:sergey-kislyak?as-of=2017) changed offices.");
        assertThat(lines(page, "He")).hasSize(2);
    }

    @Test
    void a_day_without_a_role_shows_the_last_one_as_former() {
        Document page = article("as-of: 2017-08-15\n", "[He](person:sergey-kislyak) was between offices.");
        assertThat(lines(page, "He")).containsExactly("Formerly ambassador to the United States (2008 – 22 July 2017)");
    }

    @Test
    void a_day_before_every_role_shows_none() {
        Document page = article("as-of: 1990\n", "[He](person:sergey-kislyak) was young.");
        assertThat(lines(page, "He")).isEmpty();
    }

    @Test
    void without_as_of_the_text_speaks_from_the_day_of_publication() {
        Document page = article("", "Sergey Kislyak spoke.");
        assertThat(lines(page, "Sergey Kislyak"))
                .containsExactly("member of the Federation Council, Mordovia (from September 2017)");
    }
}
