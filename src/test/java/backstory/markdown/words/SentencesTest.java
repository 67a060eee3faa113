package backstory.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static String around(String text, String words, int limit) {
        int start = text.indexOf(words);
        return Sentences.in("en").around(text, start, start + words.length(), limit);
    }

    /** Each bar parts two sentences; the second one is asked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It began. |X left.| Then it ended.",
                "Really?! |X left.| “So,” he said.",
                "He said “no.” |X left.| (It ended.)",
                "It ended (again.) |“X left,” he said.| So.",
                "So… |X left… and came back.| Then.",
                "It began in 2018. |X left.| 2019 came.",
                "It began. |Sen. X of the U.S. Senate met Mr. J. F. Smith of St. Petersburg on Jan. 5 at 9 a.m. in room No. 3.| So.",
                "He said No. |X left, as in v. 2.0 of it.| So.",
                "So did I. |X left, e.g. by train.| So.",
                "ماذا؟ |X غادر.| ثم انتهى.",
                "Empezó. |X se fue.| ¿Y después?",
                "第一句。|X在这里！|第三句。",
                "「第一句。」|X在这里？！|第三句。",
                "It began.|X",
            })
    void a_sentence_ends_where_a_reader_sees_it(String text) {
        String[] parts = text.split("\\|", -1);
        String whole = text.replace("|", "");
        if (parts[0].equals("It began.")) {
            assertThat(around(whole, "X", 240)).isEqualTo(whole);
        } else {
            assertThat(around(whole, "X", 240)).isEqualTo(parts[1]);
        }
    }

    /** Each bar is the place of a full stop that a hasty reader would end a sentence at. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trump ally Sen.| Rand Paul and Sens.| Lee and Cruz left with Xu.",
                "From St.| Petersburg Xu came to St.| Louis.",
                "The U.S.| Senate, in U.S.| v.| Butina, heard Xu.",
                "So J.| F.| K.| Smith and John F.| Kennedy met Xu.",
                "It is No.| 3 of Nos.| 3 and 4 on Xu.",
                "At 9 a.m.| Moscow time and 5 p.m.| Eastern Xu rang.",
                "Then Mr.| Paul, Mrs.| Paul, Dr.| Paul and Rep.| Granger met Xu.",
                "In Roe vs.| Wade and Roe v.| Wade Xu wrote.",
                "The bill then before the Senate, S.| 3336, is Xu.",
                "Of H.R.| 3364 and H.J.| Res.| 59 Xu said no.",
                "By E.O.| 13660 and Pub.| L.| No.| 115-44, 131 Stat.| 886, Xu is listed.",
                "On Aug.| 6 and Sept.| 26 Xu left for Acme Inc.| Headquarters.",
                "Gen.| Lt.| Gov.| Amb.| Xu left.",
                "So Smith et al.| (2018) on Xu.",
                "Xu (c.| 1950 – d.| 2001) ruled the harbour for years.",
                "Xu (b.| 1960, m.| Ann Lind, fl.| 1990) left.",
                "Xu (b.| Moscow, 1960) is Nr.| 4 and r.| 1990 to 2001.",
                "It is in n.| 4 on p.| 3, and §§ a.| B and c.| of Xu.",
            })
    @Case("175")
    void a_shortened_word_ends_nothing(String text) {
        String whole = text.replace("|", "");
        assertThat(around("So it was. " + whole + " Next.", "Xu", 240)).isEqualTo(whole);
    }

    /** Each bar parts two sentences; the second one is asked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Democrats bring in S. 3336. |One report names Xu.| So.",
                "He said no. |Xu left in 2018.| 20 stayed.",
                "It is on p. 3. |Xu is not.| Why?",
            })
    void a_number_at_the_end_ends_a_sentence(String text) {
        assertThat(around(text.replace("|", ""), "Xu", 240)).isEqualTo(text.split("\\|", -1)[1]);
    }

    /** Each bar is the place of a full stop that ends nothing in its language. */
    @ParameterizedTest
    @CsvSource({
        "de, Am 23.| März 2021 kam Xu.",
        "de, Am 3.| Okt.| 1990 traf Xu den 14.| Senat im 19.| Jahrhundert.",
        "de, Bzw.| Xu (geb.| Lind) wohnt lt.| Angaben seit dem 1.| Mai in Nr.| 4 am Hafen.",
        "de-AT, Am 1.| Jänner kam Xu.",
        "en, Am 23.| März 2021 kam Xu.",
        "cs, Dne 1.| Máje přišel Xu.",
        "da, Den 5.| Juni kom Xu.",
        "hu, Az 1.| Kongresszus Xu nevét.",
        "fr, Hier Mme.| Lind et M.| Xu vers 10 h.| Paris.",
        "es, La Sra.| Lind y el Gral.| Xu.",
        "ru, В 2014 г.| Линд и проф.| Xu.",
    })
    @Case({"175", "n7"})
    void a_shortened_word_and_an_ordinal_end_nothing_in_their_language(String language, String text) {
        String whole = text.replace("|", "");
        assertThat(around(language, "So. " + whole + " Danach.", "Xu")).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "de, Es war 2014. |Xu kam.| Danach.",
        "de, Es waren 123. |Xu kam.| Danach.",
        "de, Es kostet 1.23. |Xu kam.| Danach.",
        "en, He was 23. |Xu came.| Then.",
        "en, It was in May. |Xu came on May 23.| Then.",
        "ru, Это был я. |Xu пришёл.| Потом.",
    })
    @Case("n7")
    void other_numbers_and_words_end_one(String language, String text) {
        assertThat(around(language, text.replace("|", ""), "Xu")).isEqualTo(text.split("\\|", -1)[1]);
    }

    private static String around(String language, String text, String words) {
        int start = text.indexOf(words);
        return Sentences.in(language).around(text, start, start + words.length(), 240);
    }

    @Test
    void a_long_sentence_is_cut_at_words() {
        String text = "one two three four five six seven eight nine ten";
        assertThat(around(text, "five", 20)).isEqualTo("…four five six…");
        assertThat(around(text, "one", 20)).isEqualTo("one two three four…");
        assertThat(around(text, "ten", 20)).isEqualTo("…eight nine ten");
        assertThat(around(text, "five", 4)).isEqualTo("…five…");
        assertThat(around(text, "five six", 2)).isEqualTo("…five six…");
    }

    @Test
    void a_sentence_without_blanks_is_cut_between_characters() {
        String text = "🚢".repeat(50) + "王小明" + "e\u0301".repeat(50);
        String cut = around(text, "王小明", 21);
        assertThat(cut).startsWith("…🚢").contains("王小明").endsWith("e\u0301…").hasSizeLessThanOrEqualTo(23);
    }

    @ParameterizedTest
    @ValueSource(strings = {"កា", "नी", "o\u20DD", "👩\u200D"})
    void no_cut_parts_a_letter_from_its_mark(String letter) {
        String cut = around("王" + letter.repeat(50), "王", 20);
        assertThat(cut.substring(1, cut.length() - 1).length() % letter.length())
                .isZero();
    }

    @Test
    void the_cut_holds_the_limit_and_the_words_wherever_they_are() {
        String text = "Sen. Paul left; the 3rd of his “talks” began at 5 p.m., so they said, ".repeat(20)
                + "and ended. Next.";
        for (int start = 0; start < text.length() - 5; start++) {
            String cut = Sentences.in("en").around(text, start, start + 5, 60);
            assertThat(cut.length()).isLessThanOrEqualTo(70);
            assertThat(cut).contains(text.substring(start, start + 5).strip());
        }
    }

    @Test
    void the_ends_of_the_text_end_a_sentence() {
        assertThat(Sentences.in("en").around("", 0, 0, 240)).isEmpty();
        assertThat(Sentences.in("en").around("  X ", 2, 3, 240)).isEqualTo("X");
        assertThat(Sentences.in("en").around("X.", 0, 2, 240)).isEqualTo("X.");
    }
}
