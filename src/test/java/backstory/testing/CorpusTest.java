package backstory.testing;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    @TempDir
    Path folder;

    @Test
    void a_corpus_builds_without_errors_and_uses_all_that_it_holds() {
        Corpus.of(60, 1).writeContent(folder);

        Built built = TestSite.at(folder).build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.page("articles/" + slug(0) + ".html").select(".t > a, sup"))
                .hasSizeGreaterThan(20);
    }

    private static String slug(int n) {
        Corpus corpus = Corpus.of(60, 1);
        return corpus.story(n, corpus.people(), corpus.terms()).slug();
    }

    @Test
    void equal_seeds_give_equal_bytes_and_others_do_not() {
        Corpus.of(7, 1).writeContent(folder.resolve("one"));
        Corpus.of(7, 1).writeContent(folder.resolve("same"));
        Corpus.of(7, 2).writeContent(folder.resolve("other"));

        assertThat(FileDiff.of(TestSite.files(folder.resolve("same")), TestSite.files(folder.resolve("one"))))
                .isEmpty();
        assertThat(TestSite.files(folder.resolve("other"))).isNotEqualTo(TestSite.files(folder.resolve("one")));
    }

    @Test
    void no_two_people_and_no_two_words_have_one_name() {
        Corpus corpus = Corpus.of(100_000, 1);
        assertThat(corpus.people().stream().map(Corpus.Person::name))
                .hasSize(20_008)
                .doesNotHaveDuplicates();
        assertThat(corpus.terms().stream().map(Corpus.Term::word))
                .hasSize(10_006)
                .doesNotHaveDuplicates();
    }
}
