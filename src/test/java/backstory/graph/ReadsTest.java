package backstory.graph;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.graph.PageTrace.Kind;
import backstory.graph.PageTrace.Read;
import backstory.testing.TestSite;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is learned of a text without a note of it. */
class ReadsTest {
    @TempDir
    Path folder;

    private Texts texts;
    private Article tram;
    private Entry nobody;

    @BeforeEach
    void link_an_article() {
        texts = Written.of(TestSite.in(folder)
                        .article("tram", "---\nThe tram came.\n")
                        .with("content/people.yaml", "- name: Nobody Special\n"))
                .texts();
        tram = (Article) entry(EntryKind.ARTICLE, "tram");
        nobody = entry(EntryKind.PERSON, "nobody-special");
    }

    private Entry entry(EntryKind kind, String id) {
        return texts.catalog().index().find(new EntryId(kind, id)).orElseThrow();
    }

    /** All methods that are asked about an entry, so that a new one is looked at too. */
    static List<Method> questions() {
        return Stream.of(Reads.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method ->
                        method.getParameterCount() == 1 && Entry.class.isAssignableFrom(method.getParameterTypes()[0]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void each_question_is_noted_whether_something_is_found_or_not(Method question) throws Exception {
        Reads reads = texts.reads();
        question.invoke(reads, tram);
        assertThat(reads.trace().reads()).extracting(Read::of).containsOnly(tram.key());
        if (question.getParameterTypes()[0] == Entry.class) {
            question.invoke(reads, nobody);
            assertThat(reads.trace().reads()).extracting(Read::of).containsOnly(tram.key(), nobody.key());
        }
    }

    @Test
    void there_are_questions_about_entries() {
        assertThat(questions()).hasSizeGreaterThan(5);
    }

    @Test
    void whoever_uses_what_was_made_for_several_has_asked_what_it_was_made_of() {
        Reads first = texts.reads();
        Reads.Shared<Integer> made =
                first.share(own -> own.timesMentioned(nobody)).map(times -> times + 1);
        assertThat(first.trace()).isEqualTo(PageTrace.NONE);
        assertThat(first.use(made)).isEqualTo(1);
        Reads second = texts.reads();
        second.body(tram);
        second.use(made);
        assertThat(first.trace().reads()).containsExactly(new Read(Kind.TIMES_MENTIONED, nobody.key()));
        assertThat(second.trace().reads())
                .containsExactly(new Read(Kind.TEXT, tram.key()), new Read(Kind.TIMES_MENTIONED, nobody.key()));
    }
}
