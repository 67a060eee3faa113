package backstory.bibliography.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.problem.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibtexParserTest {
    private static BibtexFile parse(String text) {
        return BibtexParser.parse(Text.lines(text, "sources.bib", 1));
    }

    private static List<String> told(String text) {
        return parse(text).problems().stream()
                .map(problem -> problem.at().line() + ":" + problem.at().column() + " " + problem.message() + " → "
                        + problem.hint())
                .toList();
    }

    private static List<String> keys(String text) {
        return parse(text).entries().stream().map(BibtexEntry::key).toList();
    }

    @Test
    void values_stand_in_braces_in_quotation_marks_as_numbers_and_as_names_of_strings() {
        BibtexEntry entry = parse("""
                @STRING(gaz = "Verrin " # {Gazette})
                @Article {a:1/b,
                  Title = "A {"}quoted{"} title", journal = gaz # " of Trams",
                  year = 2031, month = 10 # "~" # APR,
                }
                """).entries().get(0);

        assertThat(entry.type()).isEqualTo("article");
        assertThat(entry.key()).isEqualTo("a:1/b");
        assertThat(entry.fields())
                .extracting(BibtexEntry.Field::toString)
                .containsExactly(
                        "  title = {A {\"}quoted{\"} title}",
                        "  journal = {Verrin Gazette of Trams}",
                        "  year = {2031}",
                        "  month = {10~} # apr");
        assertThat(entry.value("month")).isEqualTo("10~apr");
    }

    @Test
    void what_stands_between_entries_is_a_comment() {
        String text = """
                Written by hand, ask me@desk.example
                @comment{jabref-meta: grouping: @article{no, title = {x}};}
                @preamble{ "\\newcommand{\\x}{y}" }
                % @book{neither} of these
                @book(b, title = {B (of two)})
                """;

        assertThat(keys(text)).containsExactly("neither", "b");
    }

    @Test
    void every_mistake_is_told_in_one_run_with_its_place() {
        assertThat(told("""
                @book{open,
                  title = {A title that is not closed,
                  year = {2031}
                }

                @book{comma,
                  title = {A title}
                  year = {2031}
                }
                @book{
                  title = {No key}
                }
                @book{two words,
                  title = {T}
                }
                @book{string, title = {T}, publisher = lind}
                @book{equals, title {T}}
                @book{early, title = {T}}, year = {2031}
                }
                @book{end, title = {T},
                  year = 2031
                """))
                .containsExactly(
                        "2:11 the value of title is not closed → write } where it ends",
                        "7:19 a comma is missing after the value of title → write it before the next field",
                        "10:1 this entry has no key → write @book{key, with what texts call it by",
                        "13:7 a key has no blanks, and a comma comes after it → write two, or join its words with a hyphen",
                        "16:40 no @string is called \"lind\" → write {lind}, or define it with @string above",
                        "17:15 a = is missing after \"title\" → write title = {value}",
                        "18:26 this stands outside of an entry → a } before it closes the entry too early; take it away",
                        "20:1 the entry \"end\" is not closed → write } where it ends");
    }

    @Test
    void reading_goes_on_behind_a_mistake() {
        assertThat(keys("@book{a, title = {A\n}\n@book{b, title {B}}\n@book{c, title = \"C}\n@book{d, title = {D}}\n"))
                .contains("a", "b", "d");
    }

    @Test
    void a_field_that_stands_twice_is_told_and_kept() {
        String text = "@book{a,\n  note = {one},\n  note = {two}\n}\n";

        assertThat(told(text))
                .containsExactly(
                        "3:3 note stands twice in \"a\" → the first one is shown; join them, or take" + " one away");
        assertThat(parse(text).entries().get(0).text()).isEqualTo(text);
    }

    @Test
    void what_lies_on_somebodys_disk_is_not_written_back() {
        String text = "@book{a, title = {A}, file = {x:/home/jane/x.pdf:pdf}, bdsk-file-1 = {abc}, myown = {kept}}";

        assertThat(parse(text).entries().get(0).text()).isEqualTo("@book{a,\n  title = {A},\n  myown = {kept}\n}\n");
    }

    @Test
    void what_stands_between_a_key_and_its_comma_is_told_and_the_fields_are_read() {
        assertThat(told("@book{k\n  title = {A, b}}\n"))
                .containsExactly("1:7 a comma is missing after the key → write k,");
        assertThat(told("@book{k title = {A, b}}\n"))
                .containsExactly("1:7 a comma is missing after the key → write k,");
        assertThat(parse("@book{k\n  title = {A, b}}\n").entries().get(0).value("title"))
                .isEqualTo("A, b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "k#1, title = {A} | 1:8 a key cannot have # → write k1",
                "k # 1, title = {A} | 1:9 a key cannot have # → write k",
                "k\"2\", title = {A} | 1:8 a key cannot have \" → write k2",
                "\"k\", title = {A} | 1:7 a key cannot have \" → write k",
                "{k}, title = {A} | 1:7 a key cannot have { → write k",
                "#k title, title = {A} | 1:7 a key cannot have # → write k",
                "Gr{\\\"u}n, title = {A} | 1:9 a key cannot have { → write Grun",
            })
    void a_sign_that_no_key_can_have_is_told_once_with_the_key_that_was_meant(String entry, String told) {
        String text = "@book{" + entry + "}\n";

        assertThat(told(text)).containsExactly(told + " here and where texts cite it");
        assertThat(keys(text)).containsExactly(told.replaceAll(".* ", ""));
        assertThat(parse(text).entries().get(0).value("title")).isEqualTo("A");
    }

    @Test
    void a_key_of_nothing_but_such_signs_is_none() {
        assertThat(told("@book{#, title = {A}}\n"))
                .containsExactly("1:1 this entry has no key → write @book{key, with what texts call it by");
    }

    @Test
    void an_entry_that_ends_behind_its_key_is_not_closed_and_nothing_else() {
        assertThat(told("@book{a\n@book{b, title = {B}}\n@book{c\n"))
                .containsExactly(
                        "1:1 the entry \"a\" is not closed → write } where it ends",
                        "3:1 the entry \"c\" is not closed → write } where it ends");
    }

    @Test
    void a_comment_behind_a_key_is_no_part_of_it() {
        assertThat(keys("@book{k % the first\n, title = {A}}\n")).containsExactly("k");
    }

    @Test
    void strings_that_grow_by_repeating_each_other_have_an_end() {
        String text = "@string{a = {x}}\n" + "@string{a = a # a # a # a}\n".repeat(100) + "@book{b, title = {B}}\n";

        assertThat(told(text))
                .containsExactly("10:13 the strings defined with @string make too long a text here"
                        + " → shorten the @string definitions: they include each other too many times");
        assertThat(keys(text)).containsExactly("b");
    }

    @Test
    void a_string_may_be_used_as_often_as_a_file_has_entries() {
        String title = "x".repeat(60);
        String text = "@string{a = {" + title + "}}\n" + "@book{b, journal = a, title = {B}}\n".repeat(20_000);

        assertThat(told(text)).isEmpty();
    }

    /** Each of these took minutes where each mistake had the rest of the file looked through. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@book{a, title = {x\n",
                "@book{k\n",
                "@book{k#\n",
                "@book{k l\n",
                "@comment{\n",
                "@comment{ @\n",
                "@ @ @ @\n",
                "@book{a, title = \"x\n",
                "@string{a = {\n"
            })
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_file_of_nothing_but_mistakes_is_read_in_time(String line) {
        assertThat(parse("@book{open, title = {x\n" + line.repeat(100_000)).problems())
                .isNotEmpty();
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void blank_lines_in_a_value_are_read_in_time() {
        String text = "@book{a, title = {" + "\n".repeat(400_000) + "}, journal = {B}\n";

        assertThat(told(text)).hasSize(1);
    }
}
