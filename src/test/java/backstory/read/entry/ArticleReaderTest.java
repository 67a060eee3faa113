package backstory.read.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import backstory.edtf.Edtf;
import backstory.entry.Article;
import backstory.entry.Event;
import backstory.entry.Person;
import backstory.entry.Source;
import backstory.entry.id.EntryKind;
import backstory.entry.value.Autolink;
import backstory.entry.value.Correction;
import backstory.entry.value.LocatedText;
import backstory.problem.Location;
import backstory.read.Content;
import backstory.read.TestFolder;
import backstory.testing.Case;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of an article, and the entries in its lists. */
class ArticleReaderTest {
    @TempDir
    Path root;

    private TestFolder folder;

    @BeforeEach
    void make() {
        folder = new TestFolder(root);
    }

    private Article article() {
        return folder.only(Article.class);
    }

    @Test
    void all_keys_are_read() {
        folder.withArticle("""
            slug: the-harbour
            redirect-from: [old, /2019/old.html]
            summary: In short, [@g1].
            authors: One Writer
            updated: 2031-04-06T10:00+02:00
            as-of: 2031-03
            dateline: Verrin
            lang: no
            status: draft
            autolink: section
            topics: [foreign-policy, russia, russia]
            people:
              - rand-paul
              - {id: mara, name: Mara Okafor}
            extra:
              mood: 0755
              list: [a, {b: c}]
              empty:\
            """);
        assertThat(folder.problems()).isEmpty();
        Article article = article();
        assertThat(article.key().toString()).isEqualTo("article:the-harbour");
        assertThat(article.redirectFrom()).extracting(LocatedText::text).containsExactly("old", "/2019/old.html");
        assertThat(article.summary().at(13, 16)).isEqualTo(new Location(TestFolder.ARTICLE, 6, 23, 3));
        assertThat(article.byline().authors()).containsExactly("One Writer");
        assertThat(article.byline().updated().orElseThrow().text()).isEqualTo("2031-04-06T10:00+02:00");
        assertThat(article.day().text()).isEqualTo("2031-03");
        assertThat(article.byline().dateline()).isEqualTo("Verrin");
        assertThat(article.lang()).isEqualTo("no");
        assertThat(article.status()).isEqualTo(Article.Status.DRAFT);
        assertThat(article.autolink()).contains(Autolink.SECTION);
        assertThat(article.topics()).extracting(LocatedText::text).containsExactly("foreign-policy", "russia");
        assertThat(article.listed().people()).extracting(ref -> ref.to().id()).containsExactly("rand-paul", "mara");
        assertThat(article.listed().people().get(0).at()).isEqualTo(new Location(TestFolder.ARTICLE, 16, 5, 9));
        assertThat(article.extra())
                .containsExactly(Map.entry("mood", "0755"), Map.entry("list", List.of("a", Map.of("b", "c"))));
        assertThat(article.at()).isEqualTo(new Location(TestFolder.ARTICLE, 4, 7, 11));
        assertThat(folder.content().drafts()).containsExactly(TestFolder.ARTICLE);
        assertThat(folder.only(Person.class).name()).isEqualTo("Mara Okafor");
    }

    @Test
    void key_people_are_ids_with_or_without_a_reason_in_the_order_of_the_list() {
        folder.withArticle("""
            key-people:
              - mara
              - id: rand-paul
                here: Delivered the letter.\
            """);
        assertThat(folder.problems()).isEmpty();
        assertThat(article().listed().keyPeople())
                .extracting(key -> key.person().to() + ": " + key.here())
                .containsExactly("person:mara: ", "person:rand-paul: Delivered the letter.");
        assertThat(article().references()).extracting(ref -> ref.to().id()).containsExactly("mara", "rand-paul");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mara | ",
                "[mara, {id: mara}] | 4:20: \"mara\" stands in key-people twice; keep one",
                "[{here: Nobody.}] | 4:14: id is missing; add a line such as id: mara-okafor",
                "[[mara]] | 4:14: an item of key-people should be the id of a person, or id: and here:, found a list",
            })
    void what_is_wrong_with_key_people_is_told_at_its_place(String written, String message) {
        folder.withArticle("key-people: " + written);
        assertThat(folder.problems())
                .containsExactlyElementsOf(message == null ? List.of() : List.of("articles/a.md:" + message));
    }

    @ParameterizedTest
    @CsvSource({"90, false", "91, true"})
    void a_reason_has_at_most_90_characters(int length, boolean complained) {
        folder.withArticle("key-people:\n  - id: mara\n    here: " + "é".repeat(length));
        assertThat(folder.problems())
                .containsExactlyElementsOf(
                        complained
                                ? List.of("articles/a.md:6:11: here has at most 90 characters, here it has 91;"
                                        + " say it in fewer words")
                                : List.of());
    }

    @Test
    void what_is_not_said_is_empty() {
        folder.withArticle("");
        Article article = article();
        assertThat(article.key().id()).isEqualTo("a");
        assertThat(article.status()).isEqualTo(Article.Status.PUBLISHED);
        assertThat(article.day().text()).isEqualTo("2031-04-05");
        assertThat(article.summary().isBlank()).isTrue();
        assertThat(article.byline().authors()).isEmpty();
        assertThat(article.topics()).isEmpty();
        assertThat(article.corrections()).isEmpty();
        assertThat(article.reviewAfter()).isEmpty();
        assertThat(article.at()).isEqualTo(new Location(TestFolder.ARTICLE, 2, 8, 1));
    }

    @Test
    void the_body_is_read_from_the_file_when_asked_for() {
        folder.with(TestFolder.ARTICLE, "---\r\ntitle: T\r\ndate: 2031-04-05\r\n---\r\nOne.\r\nTwo.\r\n");
        assertThat(article().body().text().value()).isEqualTo("One.\nTwo.\n");
        assertThat(article().body().text().at(5, 8)).isEqualTo(new Location(TestFolder.ARTICLE, 6, 1, 3));
    }

    @Test
    void a_file_that_changes_between_two_looks_ends_the_run() {
        folder.withArticle("");
        Article article = article();
        folder.withArticle("summary: New");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> article.body().text())
                .isInstanceOf(backstory.problem.UsageError.class)
                .hasMessage(TestFolder.ARTICLE + " changed while it was being read; run the build again");
    }

    @ParameterizedTest
    @Case({"1", "3", "7", "8", "88"})
    @ValueSource(strings = {"1984", "1e3", "0x10", "no", "null", "\"iPhone, NATO und der Hafen: a d'Artagnan story\""})
    void a_title_is_what_was_typed(String title) {
        folder.with(TestFolder.ARTICLE, "---\ntitle: " + title + "\ndate: 2031-04-05\nsummary:\n---\n");
        assertThat(folder.problems()).isEmpty();
        assertThat(article().title()).isEqualTo(title.replace("\"", ""));
        assertThat(article().date().text()).isEqualTo("2031-04-05");
        assertThat(article().summary().value()).isEmpty();
    }

    @Test
    @Case("16")
    void empty_front_matter_lacks_what_is_required() {
        folder.with(TestFolder.ARTICLE, "---\n# to do\n---\nText.");
        assertThat(folder.problems())
                .containsExactly(
                        "articles/a.md:1:1: date is missing; add a line such as date: 2031-04-05",
                        "articles/a.md:1:1: title is missing; add a line such as title: Who decided on the harbour line?");
    }

    @Test
    @Case("17")
    void front_matter_is_keys_and_values() {
        folder.with(TestFolder.ARTICLE, "---\nJust a sentence\n---\nText.")
                .with("content/articles/b.md", "---\n- title: T\n---\nText.");
        assertThat(folder.problems())
                .containsExactly(
                        "articles/a.md:2:1: front matter must be \"key: value\" lines, found text",
                        "articles/b.md:2:1: front matter must be \"key: value\" lines, found a list");
    }

    @Test
    @Case("26")
    void unknown_keys_are_told_with_the_nearest_known_one() {
        folder.with(
                TestFolder.ARTICLE,
                "---\ntitel: Harbour\ndate: 2031-04-05\nsorces:\n  - a\nmood: x\ndraft: true\n---\n");
        assertThat(folder.problems())
                .containsExactly(
                        "articles/a.md:1:1: title is missing; add a line such as title: Who decided on the harbour line?",
                        "articles/a.md:2:1: unknown key \"titel\"; did you mean \"title\"?",
                        "articles/a.md:4:1: unknown key \"sorces\"; did you mean \"sources\"?",
                        "articles/a.md:6:1: unknown key \"mood\"; the keys here are slug, title, date, updated, as-of, authors, dateline, redirect-from, summary, lang, status, autolink, topics, image, people, organizations, terms, dates, sources, claims, key-people, corrections, review-after; keys of your own go under extra",
                        "articles/a.md:7:1: unknown key \"draft\"; did you mean \"status\"? for instance status: draft");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status: no | 4:9: \"no\" is no value of status; write draft, published or withdrawn",
                "status: drafft | 4:9: \"drafft\" is no value of status; did you mean \"draft\"? the values are draft, published or withdrawn",
                "autolink: yes | 4:11: \"yes\" is no value of autolink; write article, section or off",
                "lang: xx-invalid | 4:7: \"xx-invalid\" is no language tag; write one such as en, fr, pt-BR or zh-Hant"
                        + " (BCP 47)",
                "summary: [a] | 4:10: summary should be text, found a list",
                "authors: {a: b} | 4:10: authors should be a list, found keys and values; "
                        + "begin each item on a line of its own with \"- \"",
                "extra: x | 4:8: extra should be keys and values, found text",
                "people: [[a]] | 4:10: an item of people should be an id, or keys and values, found a list",
                "updated: 2031-04 | 4:10: updated is a day such as 2018-08-06, or a day with time and offset such as "
                        + "2018-08-06T14:00+03:00, found \"2031-04\"",
                "as-of: 2031-03/2031-04 | 4:8: as-of is a day, a month or a year, not an interval, found"
                        + " \"2031-03/2031-04\"",
                "redirect-from: /a/%2e%2e/b | 4:16: \"/a/%2e%2e/b\" is no address of a page of this site; "
                        + "write the path alone, such as /2019/old-page.html",
                "topics: [russia, Foreign Policy] | 4:18: the id of a topic may only have lower-case letters, digits "
                        + "and single hyphens, found \"Foreign Policy\"; write foreign-policy",
                "topics: 'Russia, Foreign Policy' | 4:9: the id of a topic may only have lower-case letters, digits "
                        + "and single hyphens, found \"Russia, Foreign Policy\"; several stand in a list: "
                        + "[russia, foreign-policy]",
                "updated: yesterday | 4:10: \"yesterday\" is not a date; write a day such as 2018-08-06, or a day with time"
                        + " and offset such as 2018-08-06T14:00+03:00",
                "as-of: yesterday | 4:8: \"yesterday\" is not a date; write a day, a month or a year, not an interval",
                "review-after: soon | 4:15: \"soon\" is not a date; write a day such as 2018-08-06",
                "review-after: 2032 | 4:15: review-after is a day such as 2018-08-06, found \"2032\"",
                "claims: [[a]] | 4:10: an item of claims should be an id, or keys and values, found a list",
                "corrections: none | 4:14: corrections should be a list, found text; write an item as keys: - date: "
                        + "2031-04-06, and below it, as they are needed, kind, text, was, now, anchor",
                "redirect-from: Old | 4:16: a former id may only have lower-case letters, digits and single hyphens, "
                        + "found \"Old\"; write old"
            })
    void wrong_values_are_told_at_their_place(String line, String message) {
        folder.withArticle(line);
        assertThat(folder.problems()).containsExactly("articles/a.md:" + message);
    }

    @Test
    void corrections_are_read_in_their_order() {
        folder.withArticle("""
            review-after: 2032-01-01
            corrections:
              - date: 2031-04-07T09:30+02:00
                kind: editors-note
                text: We add a reply [@g1].
              - date: 2031-04-06
                kind: correction
                text: The vote was 98 to 2.
                was: 97 to 2
                now: 98 to 2
                anchor: "#the-vote"\
            """);
        assertThat(folder.problems()).isEmpty();
        assertThat(article().reviewAfter()).map(Edtf::text).contains("2032-01-01");
        Correction note = article().corrections().get(0);
        assertThat(note.date().text()).isEqualTo("2031-04-07T09:30+02:00");
        assertThat(note.kind()).isEqualTo(Correction.Kind.EDITORS_NOTE);
        assertThat(note.text().at(16, 19)).isEqualTo(new Location(TestFolder.ARTICLE, 8, 27, 3));
        assertThat(note.was().isBlank()).isTrue();
        assertThat(note.anchor()).isEmpty();
        assertThat(note.at().line()).isEqualTo(6);
        Correction vote = article().corrections().get(1);
        assertThat(vote.kind()).isEqualTo(Correction.Kind.CORRECTION);
        assertThat(vote.was().value()).isEqualTo("97 to 2");
        assertThat(vote.now().value()).isEqualTo("98 to 2");
        assertThat(vote.anchor()).isEqualTo("the-vote");
        assertThat(vote.at()).isEqualTo(new Location(TestFolder.ARTICLE, 14, 13, 11));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{kind: update, text: T} | 5:5: date is missing; add a line such as date: 2031-04-06",
                "{date: 2031-04-06, text: T} | 5:5: kind is missing; add a line such as kind: correction; it may also be clarification, update, editors-note or retraction",
                "{date: 2031-04-06, kind: update} | 5:5: text is missing; add a line such as text: The number of seats was wrong.",
                "{date: 2031-04, kind: update, text: T} | 5:12: date is a day such as 2018-08-06, or a day with time "
                        + "and offset such as 2018-08-06T14:00+03:00, found \"2031-04\"",
                "{date: 2031-04-06, kind: editors_note, text: T} | 5:30: \"editors_note\" is no value of kind; did you mean \"editors-note\"? the values are correction, clarification, update, editors-note or retraction",
                "{date: 2031-04-06, kind: update, text: T, heading: x} | 5:47: unknown key \"heading\"; "
                        + "the keys here are date, kind, text, was, now, anchor",
                "a change | 5:5: an item of corrections should be keys and values, found text; write an item as keys: "
                        + "- date: 2031-04-06, and below it, as they are needed, kind, text, was, now, anchor"
            })
    void a_correction_says_when_what_kind_and_what(String item, String message) {
        folder.withArticle("corrections:\n  - " + item);
        assertThat(folder.problems()).containsExactly("articles/a.md:" + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`people:\n– name: Mara` | 5:1: unknown key \"– name\"",
                "`people:\n\u00A0\u00A0- name: Mara` | 5:1: a blank of another kind, such as one that does not break, stands where YAML"
                        + " wants a plain one; type plain blanks here; this one came with a copied text",
                "`people:\n  • name: Mara` | 5:3: people should be a list, found keys and values; begin each item on a line"
                        + " of its own with a hyphen and a blank: - name: …",
                "`authors: {}` | 4:10: authors should be a list, found keys and values; begin each item on a line of its"
                        + " own with \"- \"",
                "`\"\": x` | 4:1: unknown key \"\"",
            })
    void what_looks_like_a_list_and_is_none_is_told_why(String lines, String message) {
        folder.withArticle(lines);
        assertThat(folder.problems().get(0)).startsWith("articles/a.md:" + message);
    }

    @Test
    void a_key_of_the_item_above_that_is_not_indented_is_told_how_far_it_belongs() {
        folder.withArticle("""
                people:
                  - name: Mara Okafor
                description: Mayor of Verrin.
                roles:
                  - title: Mayor
                sources: gazette
                descripton: x""");
        String indent = "; if it belongs to the item of people above, indent it by 4 blanks";
        assertThat(folder.problems())
                .hasSize(3)
                .contains(
                        "articles/a.md:6:1: unknown key \"description\"" + indent,
                        "articles/a.md:7:1: unknown key \"roles\"" + indent)
                .last(STRING)
                .startsWith("articles/a.md:10:1: unknown key \"descripton\"; the keys here are ");
    }

    @Test
    void a_withdrawn_article_is_no_draft() {
        folder.withArticle("status: withdrawn");
        assertThat(article().status()).isEqualTo(Article.Status.WITHDRAWN);
        assertThat(folder.content().drafts()).isEmpty();
    }

    @Test
    void a_colon_in_a_list_of_names_is_explained() {
        folder.withArticle("authors:\n  - Desk: Moscow");
        assertThat(folder.problems())
                .containsExactly("articles/a.md:5:5: an item of authors should be text, found keys and values; "
                        + "a colon and a blank make it a key; put the text in quotes");
    }

    @Test
    @Case("22")
    void days_that_do_not_exist_are_told_at_their_place() {
        folder.with(TestFolder.ARTICLE, "---\ntitle: T\ndate: 2031-02-30\nupdated: '2031-02-29'\n---\n");
        assertThat(folder.problems()).hasSize(2);
        assertThat(folder.problems().get(0))
                .startsWith("articles/a.md:3:7: 2031-02-30 is not a date (February 2031 has 28 days)");
        assertThat(folder.problems().get(1))
                .startsWith("articles/a.md:4:11: 2031-02-29 is not a date (February 2031 has 28 days)");
    }

    @ParameterizedTest
    @Case({"35", "37", "38"})
    @CsvSource(
            delimiter = '|',
            value = {
                "../../evil | evil",
                "/etc/evil | etc-evil",
                "a/%2e%2e/%2e%2e/evil | a-2e-2e-2e-2e-evil",
                "C:evil | c-evil",
                "ends-with-dot. | ends-with-dot",
                "talks-2.0 | talks-2-0",
                "LIND | lind",
                "-a | a",
                "_notes | notes"
            })
    void a_slug_that_breaks_the_rule_is_refused(String slug, String better) {
        folder.withArticle("slug: \"" + slug + "\"");
        assertThat(folder.problems())
                .containsExactly("articles/a.md:4:7: slug may only have lower-case letters, digits and single hyphens, "
                        + "found \"" + slug + "\"; write " + better);
        assertThat(folder.content().entries()).isEmpty();
    }

    @Test
    @Case("37")
    void names_that_windows_keeps_are_refused_or_changed() {
        folder.withArticle("slug: com1")
                .with("content/articles/con.md", "---\ntitle: Con\ndate: 2031-04-05\n---\nText.");
        assertThat(folder.problems())
                .containsExactly("articles/a.md:4:7: \"com1\" is a name that Windows keeps for itself; write com1-");
        assertThat(folder.only(Article.class).key().id()).isEqualTo("con-");
    }

    @ParameterizedTest
    @Case({"27", "28", "144"})
    @CsvSource({
        "Порт Веррин, порт-веррин",
        "港口协议, 港口协议",
        "HARBOUR-INDEX, harbour-index",
        "One-man détente, one-man-detente"
    })
    void a_slug_is_made_from_the_name_of_the_file(String stem, String slug) {
        folder.with("content/articles/2031/" + stem + ".md", "---\ntitle: T\ndate: 2031-04-05\n---\nText.");
        assertThat(article().key().id()).isEqualTo(slug);
    }

    @Test
    @Case("27")
    void a_name_without_letters_gives_no_address() {
        folder.with("content/articles/!….md", "---\ntitle: T\ndate: 2031-04-05\n---\nText.");
        assertThat(folder.problems())
                .containsExactly("articles/!….md:1:1: the name of this file gives no usable address; "
                        + "rename it, or add slug: with a short name in letters");
    }

    @Test
    void definitions_of_all_kinds_stand_in_the_lists() {
        folder.withArticle("""
            dates:
              - date: 2031-04-05
                title: Talks begin!
                sources: g1
            sources:
              - {id: g1, title: Notes, author: , publisher: ~}
            terms:
              - term: détente
                definition: Easing.
            organizations:
              - federation-council
              - name: Port of Verrin
            claims:
              - other-claim
              - {id: open-port, claim: The port is open, by: port-of-verrin}\
            """);
        assertThat(folder.problems()).isEmpty();
        assertThat(article().listed().events())
                .extracting(ref -> ref.to().id())
                .containsExactly("2031-04-05-talks-begin");
        assertThat(folder.only(Event.class).sources())
                .extracting(ref -> ref.to().toString())
                .containsExactly("source:g1");
        assertThat(folder.only(Source.class).imprint().publisher()).isEmpty();
        assertThat(folder.content().entries())
                .extracting(entry -> entry.key().kind())
                .containsExactly(
                        EntryKind.ARTICLE,
                        EntryKind.EVENT,
                        EntryKind.SOURCE,
                        EntryKind.TERM,
                        EntryKind.ORGANIZATION,
                        EntryKind.CLAIM);
        assertThat(article().listed().organizations())
                .extracting(ref -> ref.to().id())
                .containsExactly("federation-council", "port-of-verrin");
        assertThat(article().listed().claims())
                .extracting(ref -> ref.to().id())
                .containsExactly("other-claim", "open-port");
    }

    @Test
    void what_defines_an_entry_wrongly_spoils_it_but_its_id_is_known() {
        folder.withArticle("people:\n  - id: mara\n    nmae: Mara");
        assertThat(folder.problems())
                .containsExactly(
                        "articles/a.md:5:5: person \"mara\" has no name; add a line such as name: Mara Okafor",
                        "articles/a.md:6:5: unknown key \"nmae\"; did you mean \"name\"?");
        assertThat(folder.content().invalid()).extracting(Object::toString).containsExactly("person:mara");
    }

    @Test
    void an_article_without_a_title_keeps_what_it_defines_and_its_text() {
        folder.with(TestFolder.ARTICLE, "---\ndate: 2031-04-05\nstatus: draft\npeople:\n  - name: Mara\n---\nText.");
        Content content = folder.content();
        assertThat(content.invalid()).extracting(Object::toString).containsExactly("article:a");
        assertThat(folder.only(Person.class).key().id()).isEqualTo("mara");
        assertThat(content.drafts()).containsExactly(TestFolder.ARTICLE);
        assertThat(content.files().get(0).orphanBody().text().value()).isEqualTo("Text.");
        assertThat(content.mayDefineMore(EntryKind.PERSON)).isFalse();
    }

    @Test
    void unreadable_front_matter_leaves_the_body_to_be_judged() {
        folder.with(TestFolder.ARTICLE, "---\ntitle: a: b\n---\n\nText.");
        Content content = folder.content();
        assertThat(content.entries()).isEmpty();
        assertThat(content.files().get(0).readable()).isFalse();
        assertThat(content.files().get(0).orphanBody().text().line()).isEqualTo(4);
        assertThat(content.mayDefineMore(EntryKind.SOURCE)).isTrue();
        assertThat(content.mayDefineMore(EntryKind.PAGE)).isFalse();
    }
}
