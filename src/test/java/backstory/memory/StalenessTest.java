package backstory.memory;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.EntryId;
import backstory.entry.EntryKind;
import backstory.graph.PageTrace;
import backstory.graph.PageTrace.Kind;
import backstory.graph.PageTrace.Read;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What makes a page stale: an answer that is not what it was. */
class StalenessTest {
    private static final Read TRAM = new Read(Kind.TEXT, new EntryId(EntryKind.ARTICLE, "tram"));
    private static final Read ANN = new Read(Kind.MENTIONS, new EntryId(EntryKind.PERSON, "ann-lind"));
    private static final Read TIMES = new Read(Kind.TIMES_MENTIONED, new EntryId(EntryKind.TERM, "tariff"));
    private static final Map<Read, Long> BEFORE = Map.of(TRAM, 1L, ANN, 2L, TIMES, 3L);

    private static TraceHashes answers() {
        return TraceHashes.of(new PageTrace(List.of(TRAM, ANN, TIMES)), read -> BEFORE.getOrDefault(read, 0L));
    }

    @Test
    void a_page_whose_answers_are_what_they_were_is_not_stale() {
        assertThat(Staleness.of(answers(), read -> BEFORE.getOrDefault(read, 0L)))
                .isEmpty();
        assertThat(Staleness.of(TraceHashes.NONE, read -> 7)).isEmpty();
    }

    @Test
    void what_was_answered_otherwise_is_named() {
        assertThat(Staleness.of(answers(), read -> read.equals(ANN) ? 2 : 0))
                .containsExactlyInAnyOrder(
                        "the text of the article \"tram\"", "how often texts mention the term \"tariff\"");
        assertThat(Staleness.of(answers(), read -> read.equals(ANN) ? 0 : BEFORE.getOrDefault(read, 0L)))
                .containsExactly("what texts say of the person \"ann-lind\"");
    }

    @Test
    void answers_are_read_as_they_were_written() {
        byte[] bytes = RecordWriter.bytes(answers()::write);
        assertThat(TraceHashes.read(new RecordReader(bytes, 0, bytes.length))).isEqualTo(answers());
    }
}
