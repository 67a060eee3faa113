package backstory.memory;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.graph.PageTrace.Kind;
import backstory.graph.PageTrace.Read;
import backstory.memory.Staleness.Cause;
import backstory.memory.store.RecordReader;
import backstory.memory.store.RecordWriter;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A page becomes stale if anything that it was made from changes. */
class StalenessTest {
    private static final Read TRAM = new Read(Kind.TEXT, new EntryId(EntryKind.ARTICLE, "tram"));
    private static final Read ANN = new Read(Kind.MENTIONS, new EntryId(EntryKind.PERSON, "ann-lind"));
    private static final Read TIMES = new Read(Kind.TIMES_MENTIONED, new EntryId(EntryKind.TERM, "tariff"));
    private static final TraceHashes THEN = made(8, 9, 1, 2, 3);

    private static TraceHashes made(long theme, long catalog, long tram, long ann, long times) {
        TreeMap<Read, Long> reads = new TreeMap<>();
        reads.put(TRAM, tram);
        reads.put(ANN, ann);
        reads.put(TIMES, times);
        return new TraceHashes(theme, catalog, List.copyOf(reads.keySet()), List.copyOf(reads.values()));
    }

    @Test
    void a_page_that_would_be_made_of_the_same_is_not_stale() {
        assertThat(Staleness.of(THEN, made(8, 9, 1, 2, 3))).isEmpty();
        assertThat(Staleness.of(TraceHashes.NONE, TraceHashes.NONE)).isEmpty();
    }

    @Test
    void templates_and_front_matter_make_every_page_stale() {
        assertThat(Staleness.of(THEN, made(0, 0, 0, 0, 0))).hasValue(new Staleness(Cause.THEME, List.of()));
        assertThat(Staleness.of(THEN, made(8, 0, 0, 0, 0)))
                .hasValue(new Staleness(
                        Cause.CHANGED, List.of("front matter, a list, another file or an option of the build")));
    }

    @Test
    void what_texts_answer_otherwise_is_named() {
        assertThat(Staleness.of(THEN, made(8, 9, 0, 2, 0)).orElseThrow().parts())
                .containsExactlyInAnyOrder(
                        "the text of the article \"tram\"", "how often texts mention the term \"tariff\"");
        assertThat(Staleness.of(THEN, made(8, 9, 1, 0, 3)).orElseThrow().parts())
                .containsExactly("what texts say of the person \"ann-lind\"");
    }

    @Test
    void what_a_page_was_made_of_is_read_as_it_was_written() {
        assertThat(TraceHashes.read(new RecordReader(RecordWriter.bytes(THEN::write))))
                .isEqualTo(THEN);
    }
}
