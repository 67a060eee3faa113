package backstory.graph.name;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.graph.Written;
import backstory.testing.Case;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names stand alone, and which are a part of a longer name that may belong to someone else. */
class NameContextTest {
    @TempDir
    Path folder;

    private Written written(String language, String text) {
        return Written.of(TestSite.in(folder)
                .with("content/people.yaml", """
                        - {name: Don Huffines, aliases: [Huffines]}
                        - {name: Rand Paul, aliases: [Paul], roles: [{title: Senator}]}
                        - {name: Donald Trump, aliases: [Trump]}
                        - {name: Tomas Lind}
                        - {name: Jan Berg, aliases: [Berg]}
                        - {name: Carl Philip, aliases: [Philip], roles: [{title: Prince of Sweden}]}
                        - {name: Theresa May, aliases: [May]}
                        - {name: Bashar al-Assad, aliases: [Assad]}
                        - {name: Олег Линд, aliases: [Линд]}
                        - {name: ليلى منصور, aliases: [منصور]}
                        - {name: 王小明, aliases: [小明]}
                        """)
                .with("content/organizations.yaml", """
                        - {name: Federal Reserve}
                        - {name: The Times, aliases: [Times]}
                        - {name: Ministry of Justice}
                        - {name: Ministerio de Justicia}
                        - {name: Young, aliases: [the Young]}
                        - {name: Ford}
                        - {name: General Board, aliases: [Board]}
                        """)
                .with("content/terms.yaml", """
                        - {term: foreign agent, definition: D.}
                        - {term: FBI, definition: D.}
                        - {term: Duma, definition: D.}
                        """)
                .article("a", "lang: " + language + """

                        people: [don-huffines, rand-paul, donald-trump, tomas-lind, jan-berg, carl-philip, theresa-may,
                          bashar-al-assad, олег-линд, ليلى-منصور, 王小明]
                        organizations: [federal-reserve, the-times, ministry-of-justice, ministerio-de-justicia, young,
                          ford, general-board]
                        ---
                        """ + text + "\n"));
    }

    private void isPart(String language, String text, String longer) {
        Written written = written(language, text);
        List<String> told = written.told("a");
        assertThat(written.links("a")).as(text).isEmpty();
        assertThat(told)
                .as(text)
                .singleElement()
                .asString()
                .endsWith("may be part of the name \"" + longer + "\" [part-of-name]");
    }

    private void isWhole(String language, String text, String words) {
        Written written = written(language, text);
        assertThat(written.links("a").stream().map(link -> link.replaceAll(" → .*", "")))
                .as(text)
                .containsExactlyElementsOf(Arrays.asList(words.split(" \\+ ")));
        assertThat(written.told("a")).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Then Phillip Huffines spoke.          | Phillip Huffines",
                "Phillip Huffines spoke.               | Phillip Huffines",
                "He said: “Phillip Huffines spoke.”    | Phillip Huffines",
                "- Phillip Huffines                    | Phillip Huffines",
                "Then *Phillip* Huffines spoke.        | Phillip Huffines",
                "Then Phillip *Huffines* spoke.        | Phillip Huffines",
                "Then [Phillip](https://x.org) Huffines spoke. | Phillip Huffines",
                "Then `Phillip` Huffines spoke.        | Phillip Huffines",
                "Then Phillip&nbsp;Huffines spoke.     | Phillip Huffines",
                "Then Mary Lou Huffines spoke.         | Mary Lou Huffines",
                "He met Ivanka Trump’s friends.        | Ivanka Trump",
                "He met Ivanka and Melania Trump.      | Melania Trump",
                "He read the Financial Times.          | Financial Times",
                "He flew to the St. Paul, Minnesota airport. | St. Paul",
                "A letter of Saint Paul was read.      | Saint Paul",
                "He quoted Pope Paul on war.           | Pope Paul",
                "Then J. Huffines spoke.               | J. Huffines",
                "Then J.D. Huffines spoke.             | J.D. Huffines",
                "Then J Huffines spoke.                | J Huffines",
                "J. B. Huffines spoke.                 | J. B. Huffines",
                "Then Donald J. Trump spoke.           | Donald J. Trump",
                "Then Wm. Huffines spoke.              | Wm. Huffines",
                "Then Jan van der Berg spoke.          | Jan van der Berg",
                "Then Van Berg spoke.                  | Van Berg",
                "Then von Trump spoke.                 | von Trump",
                "Then Maher al-Assad spoke.            | Maher al-Assad",
                "Then Smith-Huffines spoke.            | Smith-Huffines",
                "Then Huffines-Jones spoke.            | Huffines-Jones",
                "Then O’Trump spoke.                   | O'Trump",
                "Then D’Trump spoke.                   | D'Trump",
                "He advised Ernst & Young there.       | Ernst & Young",
                "He drove for General Ford then.       | General Ford",
                "Then Mary Rand Paul spoke.            | Mary Rand Paul",
                "In April June Trump met nobody there. | June Trump",
                "Then April Huffines spoke.            | April Huffines",
            })
    @Case({"151", "r2"})
    void a_word_before_a_name_that_may_belong_to_it_makes_it_another(String text, String longer) {
        isPart("en", text, longer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tomas Lind Jr. left.                  | Tomas Lind Jr",
                "Tomas Lind, Jr., left.                | Tomas Lind, Jr",
                "Then Rand Paul III left.              | Rand Paul III",
                "Then Paul II left.                    | Paul II",
                "Then Paul Ryan left.                  | Paul Ryan",
                "Then Rand Paul Newman left.           | Rand Paul Newman",
                "Then Trump the Younger left.          | Trump the Younger",
                "He met in Trump Tower.                | Trump Tower",
                "He sat in Trump *Tower* then.         | Trump Tower",
                "The Federal Reserve Bank of Verrin stayed. | Federal Reserve Bank",
                "The Federal\\nReserve\\nBank stayed.  | Federal Reserve Bank",
                "The Ministry of Justice of Verrin met. | Ministry of Justice of Verrin",
                "The Ministry of Justice of the Isle met. | Ministry of Justice of the Isle",
                "The Foreign Agent Registration Unit met. | Foreign Agent Registration Unit",
                "The FBI Academy met.                  | FBI Academy",
                "He drove a Ford Focus.                | Ford Focus",
                "He drove Ford & Sons there.           | Ford & Sons",
            })
    @Case("152")
    void a_name_that_goes_on_is_another(String text, String longer) {
        isPart("en", text.replace("\\n", "\n"), longer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write to @Trump now.                  | @Trump",
                "Read #Trump now.                      | #Trump",
                "Write to Trump@host now.              | Trump@host",
                "Write to don.Trump@host now.          | don.Trump@host",
                "It is on Trump.com now.               | Trump.com",
                "It is on old.Trump.example now.       | old.Trump.example",
                "Open people/Trump/a now.              | people/Trump/a",
                "Open the file Trump.pdf now.          | Trump.pdf",
                "Open the file Trump_2020.pdf now.     | Trump_2020.pdf",
                "Open the file letter-Trump.pdf now.   | letter-Trump.pdf",
                "He bought Ford+ there.                | Ford+",
                "On 5 May 2018 it rained.              | 5 May",
                "On May 5 it rained.                   | May 5",
                "In May 2018 it rained.                | May 2018",
                "On 5. May it rained.                  | 5. May",
            })
    @Case("151")
    void a_handle_an_address_a_file_and_a_date_are_no_mention(String text, String longer) {
        Written written = written("en", text);
        assertThat(written.links("a")).as(text).isEmpty();
        assertThat(written.told("a"))
                .as(text)
                .filteredOn(line -> line.contains("part-of-name"))
                .singleElement()
                .asString()
                .contains("\"" + longer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Huffines spoke.                       | Huffines",
                "Then Huffines spoke.                  | Huffines",
                "Yesterday Huffines spoke. But Trump did not. | Huffines + Trump",
                "It ended. In March Paul met nobody.   | Paul",
                "On Monday Huffines spoke.             | Huffines",
                "In August Huffines spoke.             | Huffines",
                "Senator Paul met President Trump.     | Paul + Trump",
                "Sen. Paul met Mr. Trump.              | Paul + Trump",
                "The Republican Paul met then-Senator Huffines. | Paul + Huffines",
                "Secretary of State Trump spoke.       | Trump",
                "Prince Philip spoke.                  | Philip",
                "He met Huffines. Paul left.           | Huffines + Paul",
                "He was in the U.S. Paul left.         | Paul",
                "Huffines, Paul and Trump left.        | Huffines + Paul + Trump",
                "“Trump,” Huffines said.               | Trump + Huffines",
                "He met Huffines (Paul left).          | Huffines + Paul",
                "Paul’s plan, Trump’s Tower.           | Paul + Trump",
                "The Trump-backed plan of ex-Senator Paul. | Trump + Paul",
                "The Trump/Huffines list.              | Trump + Huffines",
                "In the Duma Trump spoke.              | Duma + Trump",
                "FBI Director Paul spoke.              | FBI + Paul",
                "The Times said so. Ford Inc. too.     | The Times + Ford",
                "The Board met on Monday.              | Board",
                "Foreign agents Paul and Trump met.    | Foreign agents + Paul + Trump",
                "Senator Rand Paul of Kentucky spoke.  | Rand Paul",
                "Paul v. Trump was decided.            | Paul + Trump",
                "**Don** Huffines spoke.               | Huffines",
            })
    @Case("151")
    void a_name_is_whole_at_the_beginning_of_a_sentence_behind_a_title_and_beside_what_is_no_name(
            String text, String words) {
        isWhole("en", text, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Dann sprach Phillip Huffines.           | Phillip Huffines",
                "de | Dann sprach Papst Paul.                 | Papst Paul",
                "de | Dann sprach J. Huffines.                | J. Huffines",
                "de | Dann sprach Paul Ryan.                  | Paul Ryan",
                "de | Dann sprach Trump Jr. im Saal.          | Trump Jr",
                "de | Dann sprach Jan van der Berg.           | Jan van der Berg",
                "fr | Puis Phillip Huffines parla.            | Phillip Huffines",
                "fr | Le pape Paul parla.                     | pape Paul",
                "fr | Puis Jean de Trump parla.               | Jean de Trump",
                "es | Luego Ana Huffines habló.               | Ana Huffines",
                "es | El Ministerio de Justicia de España.    | Ministerio de Justicia de España",
                "ru | Потом Иван Линд ушёл.                   | Иван Линд",
                "ru | Иван Линд ушёл.                         | Иван Линд",
                "ru | Потом И. Линд ушёл.                     | И. Линд",
                "pl | Potem Karol Huffines wyszedł.           | Karol Huffines",
                "pl | Maria Huffines wyszła.                  | Maria Huffines",
                "ar | وقال أحمد منصور إنه سيعود.              | أحمد منصور",
                "zh | 昨天李小明说。                           | 李小明",
            })
    @Case("151")
    void other_languages_have_other_evidence(String language, String text, String longer) {
        isPart(language, text, longer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Am Abend sprach Präsident Trump.        | Trump",
                "de | Der Republikaner Paul traf Außenminister Huffines. | Paul + Huffines",
                "de | Im Senat Paul zu treffen gelang Reportern. | Paul",
                "de | Gestern traf Trump Journalisten.        | Trump",
                "fr | Puis Huffines parla. L’ami de Paul, le président Trump. | Huffines + Paul + Trump",
                "fr | Hier Huffines parla.                    | Huffines",
                "es | Ayer Huffines habló con el amigo de Paul. | Huffines + Paul",
                "it | Ieri Huffines parlò.                    | Huffines",
                "pt | Ontem Huffines falou.                   | Huffines",
                "nl | Gisteren Huffines.                      | Huffines",
                "ru | Потом Линд ушёл.                        | Линд",
                "pl | Wczoraj Huffines wyszedł.               | Huffines",
                "ar | وقالت منصور إنها ستعود.                 | منصور",
                "ar | الرئيسة منصور هنا.                      | منصور",
                "zh | 昨天和小明说。                           | 小明",
                "zh | 昨天和王小明说。                         | 王小明",
            })
    @Case("151")
    void a_capital_alone_is_no_evidence_where_nouns_have_one_or_letters_have_none(
            String language, String text, String words) {
        isWhole(language, text, words);
    }

    /** Names as they are parts of words, or not: the entries are terms, of which none is a name in small letters. */
    @ParameterizedTest
    @Case({"57", "59"})
    @CsvSource({
        "EU-wide, EU, true",
        "non-EU, EU, true",
        "EURO, EU, false",
        "EU27, EU, false",
        "Lin-Park, Lin, false",
        "Park-Lin, Lin, false",
        "McLin, Lin, false",
        "Lin’s, Lin, true",
        "Lin's, Lin, true",
        "l’accord, accord, true",
        "d'accord, accord, true",
        "O'Neil, Neil, false",
        "don't, don, false",
        "Lin, Lin, true",
    })
    void a_word_that_holds_a_name_is_another_word(String text, String name, boolean whole) {
        Written written = Written.of(TestSite.in(folder)
                .with("content/terms.yaml", "- {id: t, term: " + name + ", definition: D.}\n")
                .article("a", "---\nSo it is: " + text + ".\n"));
        assertThat(written.links("a")).isEqualTo(whole ? List.of(name + " → t") : List.of());
    }

    @Test
    @Case("151")
    void each_longer_name_is_told_once_at_its_first_place() {
        Written written =
                written("en", "He met Phillip Huffines, Ann Huffines and Phillip Huffines. Then Huffines left.");
        assertThat(written.told("a"))
                .containsExactly(
                        "10:16: \"Huffines\" may be part of the name \"Phillip Huffines\" [part-of-name]",
                        "10:30: \"Huffines\" may be part of the name \"Ann Huffines\" [part-of-name]");
        assertThat(written.links("a")).containsExactly("Huffines → don-huffines");
    }

    @Test
    @Case("r8")
    void a_name_is_linked_with_the_signs_at_its_ends() {
        Written written = Written.of(TestSite.in(folder)
                .with(
                        "content/people.yaml",
                        "- {name: Tomas Lind Jr.}\n- {name: Ann Lee, Sr.}\n"
                                .replace("Ann Lee, Sr.", "\"Ann Lee, Sr.\""))
                .with(
                        "content/organizations.yaml",
                        "- {name: Verrin Inc.}\n- {name: Yahoo!}\n- {name: Union (Verrin)}\n")
                .with(
                        "content/terms.yaml",
                        "- {term: .NET, definition: D.}\n- {term: C++, definition: D.}\n- {term: 'C#', definition: D., id: sharp}\n")
                .article("a", """
                        people: [tomas-lind-jr, ann-lee-sr]
                        organizations: [verrin-inc, yahoo, union-verrin]
                        ---
                        Tomas Lind Jr. and Ann Lee, Sr. met Verrin Inc. in C, C++, C# and .NET. Yahoo! did not, nor Union (Verrin).
                        """));
        assertThat(written.links("a"))
                .containsExactly(
                        "Tomas Lind Jr. → tomas-lind-jr",
                        "Ann Lee, Sr. → ann-lee-sr",
                        "Verrin Inc. → verrin-inc",
                        "C++ → c",
                        "C# → sharp",
                        ".NET → net",
                        "Yahoo! → yahoo",
                        "Union (Verrin) → union-verrin");
        assertThat(written.told("a")).isEmpty();
    }
}
