package backstory.graph.link;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.graph.Written;
import backstory.testing.Case;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which words of an article link themselves. */
class FirstMentionsTest {
    @TempDir
    Path folder;

    private String people = "";
    private String terms = "";
    private final List<String> listed = new ArrayList<>();

    private FirstMentionsTest person(String name, String... aliases) {
        people += "- name: \"" + name + "\"\n  aliases: [" + String.join(", ", aliases) + "]\n";
        listed.add(backstory.markdown.words.Slug.of(name));
        return this;
    }

    private FirstMentionsTest unlisted(String name, String... aliases) {
        person(name, aliases);
        listed.remove(listed.size() - 1);
        return this;
    }

    private FirstMentionsTest term(String term, String... keys) {
        terms += "- term: \"" + term + "\"\n  definition: D.\n";
        for (String key : keys) {
            terms += "  " + key + "\n";
        }
        return this;
    }

    private Built built(String text) {
        return TestSite.in(folder)
                .with("content/people.yaml", people)
                .with("content/terms.yaml", terms)
                .article("a", "people: [" + String.join(", ", listed) + "]\n---\n" + text)
                .build();
    }

    /** The links of the body as {@code words → entry}, in order. */
    private List<String> links(String text) {
        return built(text).page("articles/a.html").select("main .t > a").stream()
                .map(a -> a.text() + " → " + decoded(a.attr("href")).replaceAll(".*/(.*)\\.html.*", "$1"))
                .toList();
    }

    private static String decoded(String href) {
        return URLDecoder.decode(href, StandardCharsets.UTF_8);
    }

    @Test
    void the_first_mention_links_and_later_ones_do_not() {
        assertThat(person("Mara Okafor", "Okafor").links("Mara Okafor spoke. Okafor left. Mara Okafor returned."))
                .containsExactly("Mara Okafor → mara-okafor");
    }

    @Test
    void a_link_that_the_writer_made_counts_as_the_first_mention() {
        assertThat(person("Mara Okafor", "Okafor").links("[She](person:mara-okafor) spoke. Okafor left."))
                .containsExactly("She → mara-okafor");
    }

    @Test
    void a_link_by_a_former_id_counts_as_the_first_mention_too() {
        people = "- {name: Mara Okafor, redirect-from: okafor}\n";
        assertThat(links("[She](person:okafor) spoke. Mara Okafor left.")).containsExactly("She → mara-okafor");
    }

    @Test
    void a_link_to_the_file_or_the_page_of_an_entry_counts_as_the_first_mention_too() {
        for (String address : List.of("../people/lin.md", "/people/lin.md", "../people/lin.html")) {
            Built built = TestSite.in(folder)
                    .with("content/people/lin.md", "---\nname: Mara Lin\n---\n")
                    .article("a", "people: [lin]\n---\n[She](" + address + ") spoke. Mara Lin left.")
                    .build();
            assertThat(built.page("articles/a.html").select("main .t > a").eachText())
                    .as(address)
                    .containsExactly("She");
        }
    }

    @Test
    void a_link_that_the_writer_made_is_a_link_even_after_the_first_mention() {
        assertThat(person("Mara Okafor").links("Mara Okafor spoke. [She](person:mara-okafor) left."))
                .containsExactly("Mara Okafor → mara-okafor", "She → mara-okafor");
    }

    @Test
    @Case("57")
    void only_whole_words_are_mentions() {
        term("EU");
        assertThat(person("Lin").links("EURO, neutral, MuseEU, EU27, EU-wide, Linden, McLin, Lin-Park, _Lin_, Lin’s"))
                .containsExactly("EU → eu", "Lin → lin");
    }

    /** Whatever the order of the front matter. */
    @Test
    @Case("58")
    void the_longest_name_wins() {
        person("Paul Verrin").person("Rand Paul", "Paul").person("Ron Paul");
        assertThat(links("Ron Paul met Rand Paul. Paul left. Paul Verrin stayed."))
                .containsExactly("Ron Paul → ron-paul", "Rand Paul → rand-paul", "Paul Verrin → paul-verrin");
    }

    @Test
    void the_longest_name_wins_also_where_its_bearer_is_not_listed() {
        person("Rand Paul", "Paul").unlisted("Ann Verrin", "Paul Verrin");
        assertThat(links("Paul Verrin stayed. Paul left.")).containsExactly("Paul → rand-paul");
    }

    /** An article about Rand Paul says nothing wrong of John Paul II. */
    @Test
    @Case("58")
    void a_part_of_a_longer_name_is_not_linked_and_is_reported() {
        person("Rand Paul", "Paul");
        Built built = built("John Paul II came. Paul II left. Then Paul left; Senator Paul too.");
        assertThat(built.page("articles/a.html").select("main .t > a").eachText())
                .containsExactly("Paul");
        assertThat(built.page("articles/a.html").select(".body p").html()).startsWith("John Paul II came. Paul II");
        assertThat(built.console()).startsWith("""
                content/articles/a.md:6:6: warning: "Paul" may be part of the name "John Paul II" [part-of-name]
                    6 | John Paul II came. Paul II left. Then Paul left; Senator Paul too.
                      |      ^^^^
                   it is not linked; write [Paul](person:rand-paul) if it is Rand Paul
                """);
        assertThat(links("Rand Paul II came; [Paul](person:rand-paul) Newman did not."))
                .containsExactly("Paul → rand-paul");
    }

    @Test
    void a_title_before_a_name_and_a_word_behind_a_term_do_not_hide_it() {
        term("Duma");
        assertThat(person("Lin").links("In the Duma Lin spoke. President Lin."))
                .containsExactly("Duma → duma", "Lin → lin");
    }

    @Test
    @Case({"p12", "m5"})
    void shared_people_and_organizations_are_found_by_their_whole_name_without_being_listed() {
        unlisted("Mara Okafor", "Okafor").unlisted("Bo").unlisted("王明").unlisted("王小明", "小明");
        assertThat(links("Okafor and Bo met 王明, 小明 and 王小明. Mara Okafor spoke; Okafor left."))
                .containsExactly("王小明 → 王小明", "Mara Okafor → mara-okafor");
        TestSite site = TestSite.in(folder)
                .with("content/people/ann-lind.md", "---\nname: Ann Lind\naliases: Lind\n---\n")
                .with("content/organizations.yaml", "- {name: Harbour Board, aliases: [Board of Verrin]}\n")
                .article("b", "people: [{name: Ana Cole}]\n---\nText.\n")
                .article("a", "---\nThe Harbour Board met Ana Cole and Ann Lind; the Board of Verrin did not.\n");
        assertThat(site.build().page("articles/a.html").select("main .t > a").eachText())
                .containsExactly("Harbour Board", "Ann Lind");
    }

    @Test
    @Case("p12")
    void whom_an_article_lists_is_meant_rather_than_a_namesake() {
        people = "- {id: one, name: Ann Lind}\n- {id: two, name: Ann Lind}\n";
        listed.add("two");
        assertThat(links("Ann Lind left.")).containsExactly("Ann Lind → two");
        listed.clear();
        Built built = built("Ann Lind left. Then Ann Lind returned.");
        assertThat(built.page("articles/a.html").select("main .t > a")).isEmpty();
        assertThat(built.problems())
                .contains(
                        "content/articles/a.md:6:1: warning: \"Ann Lind\" can be Ann Lind and Ann Lind [shared-alias]");
    }

    @Test
    @Case("p1")
    void names_and_terms_of_one_letter_are_linked_where_they_are_marked_up_and_never_by_themselves() {
        term("X").term("Q", "aliases: [Q+]").term("C++").person("Z").person("Q");
        Built built = built("X and Z, Q and Q+, C and C++. [X](term:x), [Z](person:z).");
        assertThat(built.page("articles/a.html").select("main .t > a").eachText())
                .containsExactly("Q+", "C++", "X", "Z");
        assertThat(built.problems()).noneMatch(problem -> problem.contains("short-alias"));
        assertThat(TestSite.in(folder)
                        .with("content/people.yaml", "- {name: Ana Cole, aliases: [A, '*', Co]}\n")
                        .with("content/terms.yaml", "- {term: X, definition: D., aliases: x}\n")
                        .build()
                        .problems())
                .filteredOn(problem -> problem.contains("short-alias"))
                .containsExactly(
                        "content/people.yaml:1:30: warning: the alias \"A\" is a single sign, which links nothing [short-alias]",
                        "content/people.yaml:1:33: warning: the alias \"*\" is a single sign, which links nothing [short-alias]",
                        "content/terms.yaml:1:38: warning: the alias \"x\" is a single sign, which links nothing [short-alias]");
    }

    @Test
    @Case("59")
    void endings_and_elisions_stay_outside_and_plurals_of_names_are_other_words() {
        term("sanction").term("MP").term("accord");
        assertThat(person("Rand Paul", "Paul").links("The Pauls. Paul's plan, l’accord, sanctions, MPs."))
                .containsExactly("Paul → rand-paul", "accord → accord", "sanctions → sanction", "MPs → mp");
    }

    @Test
    void the_english_plural_is_looked_for_in_english_texts_only() {
        term("sanction").term("red");
        TestSite site = TestSite.in(folder).with("content/terms.yaml", terms);
        assertThat(site.article("a", "lang: es\n---\nLas redes y las sanctions. Red.\n")
                        .build()
                        .page("articles/a.html")
                        .select("main .t > a")
                        .eachText())
                .containsExactly("Red");
        assertThat(site.article("a", "lang: en-GB\n---\nSanctions and reds.\n")
                        .build()
                        .page("articles/a.html")
                        .select("main .t > a")
                        .eachText())
                .containsExactly("Sanctions", "reds");
    }

    @Test
    void arabic_names_and_terms_are_whole_words_with_arabic_signs_around_them() {
        term("نصاب", "aliases: [النصاب]");
        assertThat(person("ليلى منصور", "منصور")
                        .links("«ليلى منصور»، اكتمل النصاب؛ وقالت منصور: ماذا؟ والمنصور غيرها."))
                .containsExactly("ليلى منصور → ليلى-منصور", "النصاب → نصاب");
    }

    @Test
    @Case("62")
    void names_are_found_in_scripts_without_spaces_and_not_inside_words_of_others() {
        assertThat(person("王小明").person("Линд").links("昨天王小明说。 Линда и Линд."))
                .containsExactly("王小明 → 王小明", "Линд → линд");
    }

    @Test
    @Case("63")
    void a_term_in_capitals_matches_only_as_written() {
        term("WHO").term("IT").term("détente");
        assertThat(links("Someone who said it; WHO said IT. DÉTENTE came."))
                .containsExactly("WHO → who", "IT → it", "DÉTENTE → detente");
    }

    @Test
    void a_term_says_itself_how_it_matches() {
        term("May", "match: exact").term("March", "match: none");
        assertThat(links("It may happen in March. In May it did.")).containsExactly("May → may");
    }

    @Test
    @Case("65")
    void emphasis_quotes_and_line_breaks_do_not_hide_a_name_and_a_link_never_crosses_emphasis() {
        person("Mara Okafor", "Okafor");
        assertThat(links("*Mara Okafor* spoke.")).containsExactly("Mara Okafor → mara-okafor");
        assertThat(links("“Okafor” left.")).containsExactly("Okafor → mara-okafor");
        assertThat(links("Mara\nOkafor left.")).containsExactly("Mara Okafor → mara-okafor");
        assertThat(links("Mara&nbsp;Okafor left.")).containsExactly("Mara Okafor → mara-okafor");
        assertThat(links("**Mara** Okafor left.")).containsExactly("Okafor → mara-okafor");
    }

    @Test
    @Case({"55", "56"})
    void headings_links_code_quotations_and_addresses_are_left_alone() {
        assertThat(person("Mara Okafor").links("""
                ## Mara Okafor speaks

                [Mara Okafor](https://example.org/mara), `Mara Okafor`, https://example.org/Mara

                > Mara Okafor

                ```
                Mara Okafor
                ```
                """)).isEmpty();
    }

    @Test
    void a_name_that_two_candidates_share_is_not_linked_and_is_reported() {
        person("Ann Lind", "Lind").person("Bo Lind", "Lind");
        Built built = built("Lind left. Lind again. Ann Lind stayed; Bo Lind too.");
        assertThat(built.page("articles/a.html").select("main .t > a").eachText())
                .containsExactly("Ann Lind", "Bo Lind");
        assertThat(built.problems())
                .filteredOn(problem -> problem.contains("warning"))
                .containsExactly(
                        "content/articles/a.md:6:1: warning: \"Lind\" can be Ann Lind and Bo Lind [shared-alias]");
    }

    /** All who share the name were once looked up at each place and compared with each other, which took minutes. */
    @Test
    @Case("b3")
    void a_name_that_many_share_costs_no_more_than_another_and_is_told_once() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            all.append("- {id: p")
                    .append(i)
                    .append(", name: Ann ")
                    .append("Q".repeat(i % 7 + 1))
                    .append(i)
                    .append(", aliases: [Lind]}\n");
        }
        List<String> ids = IntStream.range(0, 1_500).mapToObj(i -> "p" + i).toList();
        Written written = Written.of(TestSite.in(folder)
                .with("content/people.yaml", all.toString())
                .article(
                        "a",
                        "people: [" + String.join(", ", ids) + "]\n---\n"
                                + ("Lind left. ".repeat(500) + "\n\n").repeat(100)));
        assertThat(written.told("a"))
                .containsExactly("6:1: \"Lind\" can be Ann Q0, Ann QQ1, Ann QQQQ10 and 1497 others [shared-alias]");
    }

    @Test
    @Case("b3")
    void names_with_many_first_words_in_common_are_told_apart_at_once() {
        String common = "Board of the Old and the New Harbour ".repeat(8);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            all.append("- {id: o")
                    .append(i)
                    .append(", name: ")
                    .append(common)
                    .append("N")
                    .append(i)
                    .append("}\n");
        }
        Written written = Written.of(TestSite.in(folder)
                .with("content/organizations.yaml", all.toString())
                .article("a", "---\n" + (common.repeat(20) + "\n\n").repeat(10) + "The " + common + "N7.\n"));
        assertThat(written.links("a")).containsExactly(common + "N7 → o7");
    }

    @Test
    @Case("b3")
    void a_name_or_alias_without_bound_is_an_error_that_is_told_once() {
        String full = "x".repeat(2_000);
        assertThat(TestSite.in(folder)
                        .with(
                                "content/terms.yaml",
                                "- {term: " + full + ", id: a, definition: D.}\n"
                                        + "- {term: " + full + "x, id: x, definition: D.}\n"
                                        + "- {term: B, id: b, definition: D., aliases: [" + full + ", " + full + "x]}\n"
                                        + "- {term: C, id: c, definition: D., match: none, aliases: " + full + "x}\n")
                        .with("content/people.yaml", "- {id: p, name: " + full + "x}\n")
                        .build()
                        .problems())
                .filteredOn(problem -> problem.contains("2000"))
                .containsExactly(
                        "content/people.yaml:1:17: error: name has at most 2000 characters, here it has 2001 [invalid-value]",
                        "content/terms.yaml:2:10: error: term has at most 2000 characters, here it has 2001 [invalid-value]",
                        "content/terms.yaml:3:2048: error: an item of aliases has at most 2000 characters, here it has 2001"
                                + " [invalid-value]",
                        "content/terms.yaml:4:58: error: an item of aliases has at most 2000 characters, here it has 2001"
                                + " [invalid-value]");
    }

    @Test
    void notes_lists_and_tables_are_read_in_the_order_of_the_page() {
        assertThat(person("Mara Okafor").person("Bo Lind").links("""
                The [talks][^n] began.

                | Who |
                |---|
                | Bo Lind |

                Mara Okafor left.

                [^n]: Mara Okafor asked for them.
                """))
                .containsExactly("Mara Okafor → mara-okafor", "Bo Lind → bo-lind");
    }

    @Test
    void an_article_can_link_once_in_each_section_or_never() {
        person("Mara Okafor");
        TestSite site = TestSite.in(folder).with("content/people.yaml", people);
        String body = "people: mara-okafor\n---\nMara Okafor.\n\n## Two\n\nMara Okafor. Mara Okafor.\n";
        Built sections = site.article("a", "autolink: section\n" + body).build();
        assertThat(sections.page("articles/a.html").select("main .t > a")).hasSize(2);
        Built off = site.article("a", "autolink: off\n" + body).build();
        assertThat(off.page("articles/a.html").select("main .t > a")).isEmpty();
    }
}
