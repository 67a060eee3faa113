package backstory.bibliography.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¬',
            value = {
                "caf{\\'e} | café",
                "caf\\'e | café",
                "caf\\'{e} | café",
                "{\\\"U}bel, \\\"{u}ber \\\"uber | Übel, über über",
                "Stra{\\ss}e | Straße",
                "\\v{C}apek, Do\\v{s}en, \\v Cech | Čapek, Došen, Čech",
                "Fran\\c{c}ois, \\c Calis | François, Çalis",
                "na{\\\"\\i}ve, Mar{\\'\\i}a, \\'{\\i} | naïve, María, í",
                "\\O{}re, S{\\o}ren, {\\AA}rhus, \\aa | Øre, Søren, Århus, å",
                "{\\L}{\\'o}d{\\'z} | Łódź",
                "Erd{\\H{o}}s, Nagyb\\'{a}nya | Erdős, Nagybánya",
                "The {NASA} budget of {the {U.S.} Senate} | The NASA budget of the U.S. Senate",
                "1914--1918 --- a war | 1914–1918 — a war",
                "Lind \\& Daughters, 50\\%, \\$5, \\#1, a\\_b | Lind & Daughters, 50%, $5, #1, a_b",
                "\\textit{De facto} and {\\em very} \\textbf{bold} | De facto and very bold",
                "``Quoted'' and `so' and \\enquote{this} | “Quoted” and `so' and “this”",
                "see \\url{https://a.example/x_y} | see https://a.example/x_y",
                "\\href{https://a.example}{here} | here",
                "$H_2O$ and $\\alpha$-helix | $H_2O$ and $\\alpha$-helix",
                "costs $5 | costs $5",
                "{\\noopsort{1973a}}1973 | 1973",
                "two\\\\lines and\\ blank | two lines and blank",
                "\\textsuperscript{th} \\copyright 2031 | th ©2031",
            })
    void what_readers_see_of_a_value(String latex, String text) {
        assertThat(Latex.plain(latex)).isEqualTo(new Latex.Plain(text, List.of()));
    }

    @Test
    void a_command_that_nobody_knows_stays_and_is_named() {
        assertThat(Latex.plain("a \\foo{bar} b")).isEqualTo(new Latex.Plain("a \\foobar b", List.of("\\foo")));
    }

    @Test
    void braces_and_commands_may_stand_in_each_other_however_deep() {
        int many = 50_000;
        assertThat(Latex.plain("{".repeat(many) + "Ann" + "}".repeat(many)).text())
                .isEqualTo("Ann");
        assertThat(Latex.plain("\\emph{".repeat(many) + "Ann" + "}".repeat(many))
                        .text())
                .isEqualTo("Ann");
        assertThat(Latex.plain("\\emph".repeat(many) + " Ann").text()).endsWith("Ann");
        assertThat(Latex.plain("\\'".repeat(many) + " Ann").text()).endsWith("nn");
    }

    @Test
    void hyphens_and_tildes_of_an_address_are_meant_as_they_stand() {
        assertThat(Latex.verbatim("https://a.example/~x/a--b\\_c{\\textasciitilde}d"))
                .isEqualTo("https://a.example/~x/a--b_c~d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "\\", "\\'", "{\\'", "$", "$$", "a{b", "\\textit", "\\v", "\\href{a}", "{{{{"})
    void what_is_cut_off_is_read_as_far_as_it_goes(String latex) {
        assertThat(Latex.plain(latex).text()).doesNotContain("{");
    }

    /** JBibTeX is the judge: it knows nothing of how we write. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lind & Daughters",
                "100 % of $5, #1, a_b",
                "a {brace} and \\ too",
                "x ~ y ^ z",
                "Übel, François",
                "1914–1918 — a war"
            })
    void what_we_write_is_read_by_another_program_as_what_it_was(String text) throws Exception {
        String printed = new LaTeXPrinter().print(new LaTeXParser().parse(Latex.of(text)));
        assertThat(printed.replace('\u00A0', ' ')).isEqualTo(text);
        assertThat(Latex.plain(Latex.of(text)).text()).isEqualTo(text);
    }
}
