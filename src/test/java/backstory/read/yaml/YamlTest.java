package backstory.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import backstory.problem.Location;
import backstory.problem.Problems;
import backstory.problem.Text;
import backstory.read.TestFolder;
import backstory.testing.Case;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML as writers need it: everything is text, and everything has a place. */
class YamlTest {
    private static YamlNode read(String yaml, Problems problems) {
        return Yaml.read(Text.lines(yaml, "f", 1), problems);
    }

    private static List<String> problems(String yaml) {
        Problems problems = new Problems();
        read(yaml, problems);
        return TestFolder.lines(problems.sorted());
    }

    private static YamlNode value(String yaml) {
        Problems problems = new Problems();
        YamlNode root = read("k: " + yaml + "\n", problems);
        assertThat(problems.sorted()).isEmpty();
        return ((YamlNode.Mapping) root).pairs().get(0).value();
    }

    private static Text text(String yaml) {
        return ((YamlNode.Scalar) value(yaml)).text();
    }

    @ParameterizedTest
    @Case({"3", "4", "7"})
    @CsvSource({
        "no",
        "On",
        "Y",
        "true",
        "0755",
        "016",
        "1984",
        "1e3",
        "0x10",
        "1_000",
        "2018-08-06",
        "null",
        "Null",
        ".inf",
        "12:30:45",
        "1984?",
        "=",
        "<<",
        "-0043",
        "../2014-03",
        "é ☭ 王 🚢"
    })
    void every_scalar_is_the_text_that_was_written(String written) {
        assertThat(text(written).value()).isEqualTo(written);
    }

    @Test
    @Case("8")
    void nothing_and_a_plain_tilde_are_absent() {
        assertThat(value("")).isInstanceOf(YamlNode.Absent.class);
        assertThat(value("~")).isInstanceOf(YamlNode.Absent.class);
        assertThat(value("# to do")).isInstanceOf(YamlNode.Absent.class);
        assertThat(text("\"~\"").value()).isEqualTo("~");
        YamlNode.Mapping map = (YamlNode.Mapping) value("{id: g1, author: , publisher: ~}");
        assertThat(map.pairs()).extracting(YamlNode.Pair::key).containsExactly("id", "author", "publisher");
        assertThat(map.pairs().get(1).value()).isInstanceOf(YamlNode.Absent.class);
        assertThat(map.pairs().get(2).value()).isInstanceOf(YamlNode.Absent.class);
    }

    @Test
    void keys_and_values_know_their_places() {
        Problems problems = new Problems();
        YamlNode root = read("🚢: a\npeople:\n  - {id: é🚢, name: 王}\n", problems);
        YamlNode.Mapping map = (YamlNode.Mapping) root;
        assertThat(map.pairs().get(0).value().at()).isEqualTo(new Location("f", 1, 4, 1));
        assertThat(map.pairs().get(1).at()).isEqualTo(new Location("f", 2, 1, 6));
        YamlNode.Mapping person = (YamlNode.Mapping)
                ((YamlNode.Sequence) map.pairs().get(1).value()).items().get(0);
        assertThat(person.at()).isEqualTo(new Location("f", 3, 5, 17));
        assertThat(person.pairs().get(0).value().at()).isEqualTo(new Location("f", 3, 10, 2));
        assertThat(person.pairs().get(1).at()).isEqualTo(new Location("f", 3, 14, 4));
    }

    @Test
    void characters_of_one_line_and_of_literal_blocks_know_their_places() {
        assertThat(text("see [x](y)").at(4, 10)).isEqualTo(new Location("f", 1, 8, 6));
        assertThat(text("'see x'").at(4, 5)).isEqualTo(new Location("f", 1, 9, 1));
        assertThat(text("|\n   one\n\n    two").at(6, 9)).isEqualTo(new Location("f", 4, 5, 3));
        assertThat(text("|\n   one\n\n    two").value()).isEqualTo("one\n\n two\n");
        assertThat(text("|\n\n   one\n   two").at(5, 8)).isEqualTo(new Location("f", 4, 4, 3));
        assertThat(text("|\n\n   one").at(1, 4)).isEqualTo(new Location("f", 3, 4, 3));
        assertThat(text(">-\n  one line").at(4, 8)).isEqualTo(new Location("f", 2, 7, 4));
    }

    @Test
    void folded_and_escaped_texts_point_at_their_start() {
        assertThat(text(">-\n  one\n  two")).isEqualTo(new Text("one two", "f", 2, 3, 0, false));
        assertThat(text("one\n  two").at(4, 7)).isEqualTo(new Location("f", 1, 4, 1));
        assertThat(text("\"a\\tb\"").at(2, 3)).isEqualTo(new Location("f", 1, 4, 1));
        assertThat(text("'it''s'").exact()).isFalse();
    }

    @Test
    void a_line_separator_inside_a_text_moves_no_place() {
        Problems problems = new Problems();
        YamlNode.Mapping map = (YamlNode.Mapping) read("a: x\u2028y\nb: z\n", problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(map.pairs().get(1).at()).isEqualTo(new Location("f", 2, 1, 1));
    }

    @Case({"150", "n4"})
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "title: Why #harbour matters | f:1:12 | \"Why #harbour matters\"",
                "title: Why # harbour | f:1:12 | \"Why # harbour\"",
                "title: Why\\t#harbour | f:1:12 | \"Why #harbour\"",
                "title: the \"port\" #1 | f:1:19 | 'the \"port\" #1'",
                "- a #b\\n- c | f:1:5 | \"a #b\"",
                "- title: case #12 is public\\n  id: s | f:1:15 | \"case #12 is public\"",
                "k: [a, b #c\\n  , d] | f:1:10 | \"b #c\"",
                "k: {a: b #c\\n  , d: e} | f:1:10 | \"b #c\"",
                "k: [a\\n  #c\\n  , d #e\\n  ] | f:3:7 | \"d #e\"",
                "title: Why\\n  the #harbour | f:2:7 | \"Why the #harbour\"",
                "title: #harbour | f:1:8 | \"#harbour\"",
                "title: ~ # unknown | f:1:10 | \"# unknown\"",
                "- #harbour\\n- b | f:1:3 | \"#harbour\"",
                "🚢: 王 #é🚢 | f:1:6 | \"王 #é🚢\""
            })
    void a_comment_behind_a_value_is_told_at_its_sign(String yaml, String place, String quoted) {
        assertThat(problems(yaml.replace("\\n", "\n").replace("\\t", "\t") + "\n"))
                .containsExactly(
                        place + ": the rest of this line is a comment, and no part of the value; put it in quotes, "
                                + quoted + ", or the comment on a line of its own");
    }

    @Case({"150", "n4"})
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# at the top\ntitle: a\n  # indented\nb: c\n# at the end\n",
                "people: # all of them\n  - name: Mara\n    x: y\n",
                "people: #all\n  - a\n",
                "title: \"Why\" # checked\nb: 'c' #d\n",
                "title: | # as it is\n  a #b\n",
                "title: >- # folded\n  a #b\n",
                "people: [a, b] # two\nplace: {a: b} #c\n",
                "died: # not yet\nborn: 1970\n",
                "language: C#\nsign: x#y\nurl: https://example.org/#a\n",
                "title: \"a #b\"\n"
            })
    void a_comment_that_cuts_nothing_is_silent(String yaml) {
        assertThat(problems(yaml)).isEmpty();
    }

    @Test
    @Case("6")
    void a_colon_in_an_unquoted_value_is_explained() {
        assertThat(problems("title: Harbour deal: what we know\n"))
                .containsExactly(
                        "f:1:20: a colon inside an unquoted value; " + "write title: \"Harbour deal: what we know\"");
        assertThat(problems("a: 1\nroles:\n  - title: Head: \"acting\"\n"))
                .containsExactly("f:3:16: a colon inside an unquoted value; write title: 'Head: \"acting\"'");
        assertThat(problems("- {title: a: b}\n"))
                .containsExactly("f:1:12: a colon inside an unquoted value; put the value in quotes");
    }

    @Test
    @Case("9")
    void a_tab_is_called_a_tab() {
        assertThat(problems("a: b\nc: d\npeople:\n\t- name: Mara\n"))
                .containsExactly("f:4:1: tab used for indentation; use spaces");
        assertThat(problems("title: one\n\ttwo\n")).containsExactly("f:2:1: tab used for indentation; use spaces");
        assertThat(problems("title: one\n \tdate: two\n"))
                .containsExactly("f:2:2: tab used for indentation; use spaces");
        assertThat(problems("title:\tone\n")).containsExactly("f:1:7: tab before a value; use a space");
        assertThat(problems("summary: |\n  one\n  \ttwo\n")).isEmpty();
    }

    @Test
    @Case("18")
    void a_key_stands_once() {
        assertThat(problems("sources: a\nb: c\nsources: d\n"))
                .containsExactly("f:3:1: key \"sources\" is already used on line 1");
        assertThat(problems("people:\n  - name: A\n    id: b\n    name: C\n"))
                .containsExactly("f:4:5: key \"name\" is already used on line 2");
    }

    @Test
    @Case("19")
    void anchors_and_aliases_are_refused_where_they_begin() {
        assertThat(problems("x0: &x0 [a,a]\nx1: &x1 [*x0,*x0]\n"))
                .containsExactly(
                        "f:1:5: anchors are not supported (\"&x0\"); "
                                + "write the value out, or put a text that begins with & in quotes",
                        "f:2:5: anchors are not supported (\"&x1\"); "
                                + "write the value out, or put a text that begins with & in quotes");
        assertThat(problems("loop: &l [*l]\n")).hasSize(1).first().asString().startsWith("f:1:7: anchors");
        assertThat(problems("a: &t Hello\nb: *t\nc: [*t, *t]\n<<: *t\n")).hasSize(1);
        assertThat(problems("a: *t\n"))
                .containsExactly("f:1:4: aliases are not supported (\"*t\"); "
                        + "write the value out, or put a text that begins with * in quotes");
        assertThat(problems("a: *Really* new\n"))
                .containsExactly("f:1:4: an unquoted value cannot begin with *; put the value in quotes");
    }

    @Test
    @Case("25")
    void tags_are_refused_where_they_begin() {
        String hint = "; write the value out, or put a text that begins with ! in quotes";
        assertThat(problems("a: b\nsummary: !!java.io.File [\"/x\"]\n"))
                .containsExactly("f:2:10: YAML tags are not allowed here (\"!!java.io.File\")" + hint);
        assertThat(problems("date: !!int \"5\"\npeople: !custom [a]\n!!str k: v\n"))
                .containsExactly(
                        "f:1:7: YAML tags are not allowed here (\"!!int\")" + hint,
                        "f:2:9: YAML tags are not allowed here (\"!custom\")" + hint,
                        "f:3:1: YAML tags are not allowed here (\"!!str\")" + hint);
    }

    @Test
    void nesting_has_an_end() {
        assertThat(problems("a: " + "[".repeat(25) + "]".repeat(25) + "\n"))
                .containsExactly("f:1:23: nested more than 20 deep");
        assertThat(problems("[".repeat(100_000))).containsExactly("f:1:21: nested more than 20 deep");
        assertThat(problems("a: !x " + "[".repeat(1000))).isNotEmpty();
    }

    @Test
    void a_comma_in_braces_is_explained() {
        assertThat(problems("- {id: a, title: Hello, world}\n"))
                .containsExactly("f:1:25: \"world\" has no value: inside {…} a comma begins a new key; "
                        + "write title: \"Hello, world\"");
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(problems("- a\n---\n- b\n"))
                .containsExactly("f:2:1: a second document begins here; "
                        + "keep everything in one, without a line of --- between");
        assertThat(problems("---\n- a\n")).isEmpty();
        assertThat(problems("---\n- a\n...\n")).isEmpty();
    }

    @Case("m8")
    @Test
    void quotes_within_quotes_are_told_with_the_value_in_other_ones() {
        String behind = ": text after the end of the value; write ";
        assertThat(problems("title: 'It's over'\n")).containsExactly("f:1:12" + behind + "title: \"It's over\"");
        assertThat(problems("summary: \"He said \"stop\" twice\"\n"))
                .containsExactly("f:1:20" + behind + "summary: 'He said \"stop\" twice'");
        assertThat(problems("a:\n  - 'Conor O'Brien'\n")).containsExactly("f:2:14" + behind + "\"Conor O'Brien\"");
        assertThat(problems("a: 'It's \"over\"'\n")).containsExactly("f:1:8" + behind + "a: 'It''s \"over\"'");
    }

    @Case("m14")
    @Test
    void a_deeper_dash_in_a_list_is_told_at_the_dash() {
        assertThat(problems("people:\n  - osama-rabie\n    - peter\n"))
                .containsExactly("f:3:5: a dash that is deeper than the one above begins no item; "
                        + "begin the dashes of one list in one column");
        assertThat(problems("people:\n  - osama-rabie\n    and - so - on\n  - \"a\n    - b\"\n"))
                .isEmpty();
        assertThat(problems("summary: A text\n  - with a dash\n")).isEmpty();
    }

    @Case("g8")
    @Test
    void what_cannot_be_read_says_that_the_rest_was_not_checked() {
        assertThat(problems("title: A: b\n\n"))
                .containsExactly("f:1:9: a colon inside an unquoted value; write title: \"A: b\"");
        assertThat(problems("title: A: b\ndat: x\n"))
                .containsExactly("f:1:9: a colon inside an unquoted value; the rest was not checked;"
                        + " write title: \"A: b\"");
    }

    @Test
    void what_cannot_be_read_is_told_in_plain_words() {
        assertThat(problems("title: \"Harb\ndate: x\n"))
                .containsExactly("f:1:8: this quote is never closed; the rest was not checked; end the value with \"");
        assertThat(problems("title: T\njust text\ndate: x\n"))
                .containsExactly("f:2:1: this line is no \"key: value\"; the rest was not checked; "
                        + "put a colon and a blank after the key, or indent a text that goes on");
        assertThat(problems("title: \"A\" and B\n"))
                .containsExactly("f:1:12: text after the end of the value; write title: '\"A\" and B'");
        assertThat(problems("title: @x\n"))
                .containsExactly("f:1:8: an unquoted value cannot begin with @; put the value in quotes");
        assertThat(problems("title: [a, b\ndate: c\n"))
                .containsExactly(
                        "f:1:8: this [ is never closed; the rest was not checked; add ], or put a value that begins with [ in quotes");
        assertThat(problems("title: T\n  date: x\n"))
                .containsExactly("f:2:3: this key is indented as if it belonged to the value above; "
                        + "keys of one map begin in one column, and so do the - of a list");
        assertThat(problems("a:\n  - b: c\n   d: e\n"))
                .containsExactly("f:3:4: this line does not fit the lines above; "
                        + "keys of one map begin in one column, and so do the - of a list");
        assertThat(problems("a:\n    b: c\n  d: e\n"))
                .containsExactly("f:3:3: this line does not fit the lines above; "
                        + "keys of one map begin in one column, and so do the - of a list");
        assertThat(problems("path: \"C:\\dir\"\n"))
                .containsExactly("f:1:10: a backslash in double quotes begins an escape; "
                        + "use single quotes, or write \\\\ for a backslash");
        assertThat(problems("a: - b\n"))
                .containsExactly("f:1:4: a list cannot begin on the line of a key; "
                        + "put the - on the next line, or put the value in quotes");
        assertThat(problems("? [a]\n: b\n"))
                .containsExactly("f:1:3: this is no key: a key is a single text; the rest was not checked; "
                        + "put a text that begins with a bracket or a question mark in quotes");
    }

    @Test
    void a_blank_that_is_missing_behind_a_colon_or_a_dash_is_told_where_it_is_missing() {
        assertThat(problems("title:Verrin\ndate: 2031-04-05\n"))
                .containsExactly("f:1:1: no blank after the colon; the rest was not checked; write title: Verrin");
        assertThat(problems("sources:\n  -id: gazette\n   title: Harbour\n"))
                .containsExactly("f:2:3: no blank after the -; the rest was not checked; write - id: gazette");
        assertThat(problems("sources:\n  - id:gazette\n    title: Harbour\n"))
                .containsExactly("f:2:3: no blank after the colon; the rest was not checked; write - id: gazette");
        assertThat(problems("date: 2031-04-05\ntitle:Verrin\nslug: verrin\n"))
                .containsExactly("f:2:1: no blank after the colon; the rest was not checked; write title: Verrin");
        assertThat(problems("https://verrin.example/\ndate: 2031-04-05\n"))
                .containsExactly("f:2:1: this key is indented as if it belonged to the value above; "
                        + "keys of one map begin in one column, and so do the - of a list");
    }

    @Test
    void what_looks_like_a_blank_a_colon_or_a_hyphen_and_is_none_is_told_for_what_it_is() {
        String blank =
                ": a blank of another kind, such as one that does not break, stands where YAML wants a plain one";
        String hint = "; type plain blanks here; this one came with a copied text";
        assertThat(problems("title:\u00A0Verrin\n" + "date: 2031-04-05\n"))
                .containsExactly("f:1:7" + blank + "; the rest was not checked" + hint);
        assertThat(problems("people:\n  -\u00A0name: Mara\n    born: 1979\n"))
                .containsExactly("f:2:4" + blank + "; the rest was not checked" + hint);
        assertThat(problems("people:\n\u00A0 name\ndate: 2031\n"))
                .containsExactly("f:2:1" + blank + "; the rest was not checked" + hint);
        assertThat(problems("title：Verrin\ndate: 2031-04-05\n"))
                .containsExactly("f:1:1: the colon is a full-width one; the rest was not checked; write title: Verrin");
        assertThat(problems("people:\n  * name: Mara\n"))
                .containsExactly("f:2:3: an item of a list begins with - and not with *; write - name: Mara");
    }

    @Test
    void typographic_quotes_around_a_value_become_the_straight_ones_that_were_meant() {
        assertThat(problems("title: “Verrin: a harbour”\n"))
                .containsExactly("f:1:15: a colon inside an unquoted value; write title: \"Verrin: a harbour\"");
        assertThat(problems("title: “Yes”: the mayor’s “no”\n"))
                .containsExactly("f:1:13: a colon inside an unquoted value; write title: \"“Yes”: the mayor’s “no”\"");
    }

    @Test
    @Case("103")
    void an_escape_makes_no_control_character() {
        String hint = "; take it out, or use single quotes";
        assertThat(problems("title: \"a\\0b\"\n\"\\x10\": \"\\ud800\"\n"))
                .containsExactly(
                        "f:1:8: an escape makes a control character here" + hint,
                        "f:2:1: an escape makes a control character here" + hint,
                        "f:2:9: an escape makes a control character here" + hint);
    }

    @Test
    void one_long_line_takes_no_longer_than_many() {
        String line = "🚢: [" + "a, ".repeat(300_000) + "a]\n";
        Problems problems = new Problems();
        YamlNode.Mapping map = (YamlNode.Mapping) assertTimeout(Duration.ofSeconds(20), () -> read(line, problems));
        YamlNode.Sequence list = (YamlNode.Sequence) map.pairs().get(0).value();
        assertThat(list.items().get(300_000).at()).isEqualTo(new Location("f", 1, 900_005, 1));
    }

    @Test
    void no_soup_of_signs_makes_an_exception() {
        readSoups(20311, 30_000);
    }

    @Tag("slow")
    @Test
    void no_soup_of_signs_of_a_million_makes_an_exception() {
        readSoups(20312, 1_000_000);
    }

    private static void readSoups(long seed, int times) {
        String[] bits = {
            "a",
            "b: ",
            ": ",
            "- ",
            "\n",
            "\n  ",
            "\n    ",
            "\t",
            "\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            ",",
            "#",
            " # ",
            "|",
            ">",
            ">-\n",
            "&x ",
            "*x ",
            "!t ",
            "!!",
            "%",
            "@",
            "`",
            "? ",
            "---",
            "---\n",
            "...\n",
            "~",
            "é",
            "🚢",
            "\u0000",
            "\u2028",
            "\uFEFF",
            "\\",
            "\\x",
            "<<: ",
            "\ud800",
            "=",
            "%YAML 1.1\n",
            "\u0085",
            "0x"
        };
        Random random = new Random(seed);
        for (int i = 0; i < times; i++) {
            StringBuilder soup = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                soup.append(bits[random.nextInt(bits.length)]);
            }
            Problems problems = new Problems();
            YamlNode root = read(soup.toString(), problems);
            assertThat(root instanceof YamlNode.Refused && problems.isEmpty())
                    .as(soup.toString())
                    .isFalse();
        }
    }
}
