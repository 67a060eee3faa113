package backstory.read.entry;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.edtf.Edtf;
import backstory.entry.Event;
import backstory.entry.Person;
import backstory.entry.PlainPage;
import backstory.entry.Source;
import backstory.entry.Term;
import backstory.entry.value.Availability;
import backstory.entry.value.Image;
import backstory.entry.value.LocatedText;
import backstory.entry.value.Name;
import backstory.entry.value.Party;
import backstory.problem.Location;
import backstory.read.TestFolder;
import backstory.testing.Case;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of people, terms, dates, sources and pages, in lists and in files of their own. */
class EntryReadersTest {
    @TempDir
    Path root;

    private TestFolder folder;

    @BeforeEach
    void make() {
        folder = new TestFolder(root);
    }

    @Case("r5")
    @Test
    void a_language_of_three_letters_is_told_the_two() {
        folder.with("content/site.yaml", "title: T\nlanguage: eng\n")
                .with("content/people.yaml", "- {name: Mara Okafor, names: [{text: Мара, lang: rus}]}\n")
                .with("content/sources.yaml", "- {id: s, title: T, lang: ger-at}\n")
                .withArticle("lang: fre");
        assertThat(folder.problems())
                .containsExactly(
                        "articles/a.md:4:7: \"fre\" is no language tag; write fr",
                        "people.yaml:1:50: \"rus\" is no language tag; write ru",
                        "site.yaml:2:11: \"eng\" is no language tag; write en",
                        "sources.yaml:1:27: \"ger-at\" is no language tag; write de-AT");
    }

    @Nested
    class People {
        @Test
        void all_keys_are_read() {
            folder.with("content/people.yaml", """
                - name: 'Mara Okafor'
                  aliases: Okafor
                  names:
                    - {text: Мара, lang: ru, kind: transliteration}
                    - text: M. O.
                  description: Minister, [now](term:now).
                  roles:
                    - title: "Harbour master: acting"
                      organization: Port
                      place: no
                      when: 2030/..
                      sources: [g1]
                  notes:
                    - text: Under sanctions.
                      when: 2031
                  image: images/mara.jpg
                  born: 1970~
                  died:
                  same-as: https://example.org/mara
                  sources: [g1, g2]
                  redirect-from: okafor
                """);
            assertThat(folder.problems()).isEmpty();
            Person mara = folder.only(Person.class);
            assertThat(mara.key().id()).isEqualTo("mara-okafor");
            assertThat(mara.at()).isEqualTo(new Location("content/people.yaml", 1, 9, 13));
            assertThat(mara.names().aliases()).containsExactly("Okafor");
            assertThat(mara.names().forms())
                    .containsExactly(
                            new Name("Мара", "ru", Name.Kind.TRANSLITERATION), new Name("M. O.", "", Name.Kind.NATIVE));
            assertThat(mara.description().at(16, 24)).isEqualTo(new Location("content/people.yaml", 6, 32, 8));
            Person.Role role = mara.roles().get(0);
            assertThat(role.title()).isEqualTo("Harbour master: acting");
            assertThat(role.organization()).map(Party::name).contains("Port");
            assertThat(role.place()).isEqualTo("no");
            assertThat(role.when()).map(Edtf::text).contains("2030/..");
            assertThat(role.at().line()).isEqualTo(8);
            assertThat(mara.statuses().get(0).text().value()).isEqualTo("Under sanctions.");
            assertThat(mara.born()).map(Edtf::text).contains("1970~");
            assertThat(mara.image()).map(Image::src).contains("images/mara.jpg");
            assertThat(mara.died()).isEmpty();
            assertThat(mara.sameAs()).containsExactly("https://example.org/mara");
            assertThat(mara.sources()).extracting(ref -> ref.to().id()).containsExactly("g1", "g2");
            assertThat(mara.redirectFrom()).extracting(LocatedText::text).containsExactly("okafor");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "federation-council | federation-council |",
                    "совет | совет |",
                    "U.S. Senate | | U.S. Senate",
                    "Duma | | Duma",
                    "{name: duma} | | duma"
                })
        void a_role_is_held_in_an_organization_with_an_id_or_a_name(String written, String id, String name) {
            folder.with("content/people.yaml", "- name: Mara\n  roles:\n  - title: T\n    organization: " + written);
            assertThat(folder.problems()).isEmpty();
            Party party =
                    folder.only(Person.class).roles().get(0).organization().orElseThrow();
            assertThat(party.id()).isEqualTo(id == null ? "" : id);
            assertThat(party.name()).isEqualTo(name == null ? "" : name);
            assertThat(party.at().line()).isEqualTo(4);
        }

        @Test
        void what_is_wrong_inside_a_list_is_told_at_its_place() {
            folder.with("content/people.yaml", """
                - name: Mara
                  roles: minister
                - name: Ines
                  roles:
                    - titel: Head
                    - senator
                  same-as: javascript:alert(1)
                  aliases: [I]
                - Kim
                - roles: []
                """);
            String item = "write an item as keys: - title: Mayor, and below it, as they"
                    + " are needed, organization, place, when, sources";
            assertThat(folder.problems())
                    .containsExactly(
                            "people.yaml:2:10: roles should be a list, found text; " + item,
                            "people.yaml:5:7: unknown key \"titel\"; did you mean \"title\"?",
                            "people.yaml:5:7: title is missing; add a line such as title: Mayor",
                            "people.yaml:6:7: an item of roles should be keys and values, found text; " + item,
                            "people.yaml:7:12: address scheme \"javascript\" is not allowed",
                            "people.yaml:8:13: the alias \"I\" is a single sign, which links nothing",
                            "people.yaml:9:3: a person should be keys and values, found text; write name: before it",
                            "people.yaml:10:3: name is missing; add a line such as name: Mara Okafor");
        }

        @Test
        void a_list_file_is_a_list() {
            folder.with("content/people.yaml", "people:\n  - name: A\n").with("content/dates.yaml", "# none yet\n");
            assertThat(folder.problems())
                    .containsExactly("people.yaml:1:1: this file should be a list of people, found keys and values; "
                            + "begin each of them with \"- \" and leave out anything above");
        }

        @Test
        void a_file_of_its_own_gives_the_id_and_a_longer_text() {
            folder.with("content/people/rand-paul.md", "---\nname: Rand Paul\n---\n\nLonger.\n");
            Person paul = folder.only(Person.class);
            assertThat(paul.key().id()).isEqualTo("rand-paul");
            assertThat(paul.body().text().value()).isEqualTo("\nLonger.\n");
        }

        @Test
        @Case("35")
        void an_id_that_breaks_the_rule_is_refused() {
            folder.with("content/people.yaml", "- {id: ../x, name: X Y}\n- name: \"?!…\"\n- {id: com1, name: Com}\n")
                    .with("content/people/Rand Paul.md", "---\nname: Rand Paul\n---\n")
                    .with("content/people/ron-paul.md", "---\nid: ron\nname: Ron Paul\n---\n");
            assertThat(folder.problems())
                    .containsExactly(
                            "people.yaml:1:8: id may only have lower-case letters, digits and single hyphens, "
                                    + "found \"../x\"; write x",
                            "people.yaml:2:9: name gives no usable id; add id: with a short name in letters",
                            "people.yaml:3:8: \"com1\" is a name that Windows keeps for itself; write com1-",
                            "people/Rand Paul.md:1:1: the name of this file may only have lower-case letters, digits "
                                    + "and single hyphens, found \"Rand Paul\"; rename it to rand-paul.md",
                            "people/ron-paul.md:2:5: the id of a file of its own is the file's name, \"ron-paul\"; "
                                    + "take id away, or rename the file");
        }
    }

    @Nested
    class Terms {
        @Test
        void all_keys_are_read() {
            folder.with("content/terms.yaml", """
                - term: Off
                  definition: |
                    One [@g1].
                    Two.
                  aliases: [On, Y2]
                  match: exact
                  origin: {lang: fr, text: détente, literal: loosening}
                  see-also: on
                  sources: g1
                """);
            assertThat(folder.problems()).isEmpty();
            Term term = folder.only(Term.class);
            assertThat(term.key().toString()).isEqualTo("term:off");
            assertThat(term.definition().value()).isEqualTo("One [@g1].\nTwo.");
            assertThat(term.definition().at(5, 8)).isEqualTo(new Location("content/terms.yaml", 3, 10, 3));
            assertThat(term.aliases()).containsExactly("On", "Y2");
            assertThat(term.match()).isEqualTo(Term.Match.EXACT);
            assertThat(term.origin()).contains(new Term.Origin("fr", "détente", "loosening"));
            assertThat(term.seeAlso()).extracting(ref -> ref.to().toString()).containsExactly("term:on");
        }

        @Test
        void what_is_missing_is_told_with_the_term() {
            folder.with("content/terms/truce.md", "---\nterm: truce\n---\n")
                    .with("content/terms.yaml", "- term: pact\n");
            assertThat(folder.problems())
                    .containsExactly(
                            "terms.yaml:1:3: term \"pact\" has no definition; add a line such as definition: How many members must be present for a vote to count.",
                            "terms/truce.md:1:1: definition is missing; add a line such as definition: How many members must be present for a vote to count.");
        }
    }

    @Nested
    class Dates {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2031 | 2031",
                    "2031-04 | 2031-04",
                    "[2031-04-05, 2031-04-06] | [2031-04-05,2031-04-06]",
                    "[..2014-03-18] | [..2014-03-18]",
                    "[2031-04-05] | 2031-04-05",
                    "\"[2031-04-05,2031-04-06]\" | [2031-04-05,2031-04-06]",
                    "-0043 | -0043",
                    "2017-09-20/.. | 2017-09-20/..",
                    "2031-04-05T14:00+03:00 | 2031-04-05T14:00+03:00"
                })
        void a_date_may_be_written_in_many_ways(String written, String text) {
            folder.with("content/dates.yaml", "- {date: " + written + ", title: Talks}\n");
            assertThat(folder.problems()).isEmpty();
            assertThat(folder.only(Event.class).date().text()).isEqualTo(text);
        }

        @ParameterizedTest
        @Case({"22", "77"})
        @CsvSource(
                delimiter = '|',
                value = {
                    "2031-05/2031-04 | 1:",
                    "2031-13 | 1:",
                    "[2031-04-05, 2031-02-30] | 1:22:",
                    "05/04/2031 | 1:9:",
                    "{a: b} | 1:9: date should be a date, found keys and values"
                })
        void a_wrong_date_is_told_at_its_place(String written, String start) {
            folder.with("content/dates.yaml", "- date: " + written + "\n  title: Talks\n");
            assertThat(folder.problems()).hasSize(1).first().asString().startsWith("dates.yaml:" + start);
        }

        @Test
        void all_keys_are_read() {
            folder.with("content/dates.yaml", """
                - id: summit
                  date: 2031-04-05
                  title: Summit
                  text: They meet.
                  people: [mara, ines]
                  organizations: port
                  place: Verrin
                  image: {src: images/hall.jpg, alt: The hall}
                  key: The summit
                  order: 2
                  alternatives:
                    - date: 2031-04
                      sources: g2
                  sources: g1
                """);
            assertThat(folder.problems()).isEmpty();
            Event event = folder.only(Event.class);
            assertThat(event.people())
                    .extracting(ref -> ref.to().toString())
                    .containsExactly("person:mara", "person:ines");
            assertThat(event.organizations())
                    .extracting(ref -> ref.to().toString())
                    .containsExactly("organization:port");
            assertThat(event.image()).flatMap(Image::alt).contains("The hall");
            assertThat(event.stripLabel()).isEqualTo("The summit");
            assertThat(event.order()).isEqualTo(2);
            assertThat(event.alternatives().get(0).date().text()).isEqualTo("2031-04");
            assertThat(event.at()).isEqualTo(new Location("content/dates.yaml", 1, 7, 6));
        }

        @Test
        void a_date_without_id_is_called_by_its_date_and_title() {
            folder.with("content/dates.yaml", "- {date: 2031/2032, title: Talks 2.0}\n");
            assertThat(folder.only(Event.class).key().id()).isEqualTo("2031-2032-talks-2-0");
        }

        @Test
        void the_key_of_a_date_has_at_most_24_characters() {
            folder.with(
                    "content/dates.yaml",
                    "- {date: 2031, title: A, key: Twenty-four letters here}\n- {date: 2031, title: B, key: Twenty-five letters there}\n");
            assertThat(folder.problems())
                    .containsExactly("dates.yaml:2:31: key has at most 24 characters, here it has 25;"
                            + " say it in fewer words");
        }

        @Test
        void an_order_is_a_number() {
            folder.with("content/dates.yaml", "- {date: 2031, title: Talks, order: first}\n- title: None\n");
            assertThat(folder.problems())
                    .containsExactly(
                            "dates.yaml:1:37: order is a whole number such as 2, found \"first\"",
                            "dates.yaml:2:3: date \"None\" has no date; add a line such as date: 2031-04-03");
        }
    }

    @Nested
    class Sources {
        @Test
        @Case("85")
        void all_keys_are_read() {
            folder.with("content/sources.yaml", """
                - id: 016
                  title: 0755
                  type: report
                  author:
                    - Della Porta, Ana
                    - family: de la Fuente
                      given: Ines
                  publisher: Verrin Gazette
                  date: 2031
                  url: https://example.org/S1474(06)7-5
                  archive-url: https://archive.example.org/1
                  archive-date: 2031-05
                  accessed: 2031-05-06
                  lang: en
                  access: paywall
                  repeats: g1
                  note: Page *4*.
                """);
            assertThat(folder.problems()).isEmpty();
            Source source = folder.only(Source.class);
            assertThat(source.key().id()).isEqualTo("016");
            assertThat(source.title()).isEqualTo("0755");
            assertThat(source.type()).isEqualTo("report");
            assertThat(source.authors()).containsExactly("Della Porta, Ana", "Ines de la Fuente");
            assertThat(source.date()).map(Edtf::text).contains("2031");
            assertThat(source.availability().url()).isEqualTo("https://example.org/S1474(06)7-5");
            assertThat(source.availability().access()).isEqualTo(Availability.Access.PAYWALL);
            assertThat(source.repeats().orElseThrow().to().toString()).isEqualTo("source:g1");
            assertThat(source.note().value()).isEqualTo("Page *4*.");
        }

        @Test
        @Case({"80", "82"})
        void what_is_missing_is_told_with_the_id_and_later_sources_are_read() {
            folder.withArticle("sources:\n"
                    + "  - {id: g1}\n"
                    + "  - title: Notes\n"
                    + "  - {id: g2, title: Two}\n"
                    + "  - {id: g2, title: Two again}");
            assertThat(folder.problems())
                    .containsExactly(
                            "articles/a.md:5:5: source \"g1\" has no title; add a line such as title: Line to the harbour approved",
                            "articles/a.md:6:5: source \"Notes\" has no id; add a line such as id: gazette-2031-04-04");
            assertThat(folder.content().entries())
                    .filteredOn(Source.class::isInstance)
                    .hasSize(2);
        }

        @ParameterizedTest
        @Case("87")
        @CsvSource(
                delimiter = '|',
                value = {
                    "at&t-2031 | at-t-2031",
                    "o'neil | o-neil",
                    "a.b:c/d | a-b-c-d",
                    "gazette 2031 | gazette-2031",
                    "über-1 | uber-1",
                    "..%2fx | 2fx"
                })
        void an_id_with_other_signs_is_refused_where_it_is_defined(String id, String better) {
            folder.with("content/sources.yaml", "- id: \"" + id + "\"\n  title: T\n");
            assertThat(folder.problems())
                    .containsExactly("sources.yaml:1:7: id may only have lower-case letters, digits and single "
                            + "hyphens, found \"" + id + "\"; write " + better);
        }

        @Test
        void types_are_those_of_csl() {
            folder.with(
                    "content/sources.yaml",
                    "- {id: a, title: T, type: raport}\n- {id: b, title: T, url: www.example.org}\n");
            assertThat(folder.problems())
                    .containsExactly(
                            "sources.yaml:1:27: \"raport\" is no value of type; did you mean \"report\"? the values are article, article-journal, article-magazine, article-newspaper, bill, book, broadcast, chapter, classic, collection, dataset, document, entry, entry-dictionary, entry-encyclopedia, event, figure, graphic, hearing, interview, legal_case, legislation, manuscript, map, motion_picture, musical_score, pamphlet, paper-conference, patent, performance, periodical, personal_communication, post, post-weblog, regulation, report, review, review-book, software, song, speech, standard, thesis, treaty or webpage",
                            "sources.yaml:2:26: the address does not begin with https: or http:; "
                                    + "write https://www.example.org");
        }
    }

    @Nested
    class Pages {
        @Test
        void all_keys_are_read() {
            folder.with(
                    "content/pages/about.md",
                    "---\ntitle: About\nsummary: Who.\nlang: fr\nredirect-from: /about/\n---\nWe.\n");
            assertThat(folder.problems()).isEmpty();
            PlainPage page = folder.only(PlainPage.class);
            assertThat(page.key().toString()).isEqualTo("page:about");
            assertThat(page.lang()).isEqualTo("fr");
            assertThat(page.body().text().value()).isEqualTo("We.\n");
        }

        @Test
        @Case("39")
        void keys_of_ones_own_have_no_place_in_a_page() {
            folder.with("content/pages/about.md", "---\ntitle: About\nslug: us\nextra: {a: b}\n---\nWe.\n");
            String keys = "; the keys here are title, id, summary, lang, redirect-from";
            assertThat(folder.problems())
                    .containsExactly(
                            "pages/about.md:3:1: unknown key \"slug\"" + keys,
                            "pages/about.md:4:1: unknown key \"extra\"" + keys);
        }
    }
}
