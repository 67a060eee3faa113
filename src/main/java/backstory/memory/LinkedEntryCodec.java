package backstory.memory;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.graph.index.EntryIndex;
import backstory.graph.index.LinkedEntry;
import backstory.graph.index.Mention;
import backstory.graph.index.Outline;
import backstory.graph.index.Sentence;
import backstory.markdown.words.WordRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * A linked entry as a record of a {@link RecordStore}: all but the entry itself, with each sentence once. Sentences and
 * outlines, the most of it, stay in the store and are read again when somebody asks for them.
 */
public final class LinkedEntryCodec {
    /** The length of an outline with nothing in it. */
    private static final int NOTHING = 2 * Integer.BYTES;

    private final RecordStore store;
    private final EntryIndex index;

    /** For records of a store. */
    public LinkedEntryCodec(RecordStore store, EntryIndex index) {
        this.store = store;
        this.index = index;
    }

    /** The record of a linked entry. */
    public static byte[] bytes(LinkedEntry linked) {
        return RecordWriter.bytes(out -> write(linked, out));
    }

    private static void write(LinkedEntry linked, RecordWriter out) {
        Map<Sentence.Held, Integer> sentences = new LinkedHashMap<>();
        linked.mentions()
                .forEach(mention -> sentences.putIfAbsent(mention.sentence().held(), sentences.size()));
        out.list(
                sentences.keySet(),
                sentence -> piece(out, piece -> piece.text(sentence.text()).text(sentence.fragment())));
        piece(out, piece -> outline(linked.outline().held(), piece));
        out.list(
                linked.mentions(),
                mention -> out.id(mention.of())
                        .count(sentences.getOrDefault(mention.sentence().held(), 0)));
        out.list(
                linked.jumps(),
                jump -> out.id(jump.to().key()).text(jump.fragment()).location(jump.at()));
        out.list(linked.files(), out::text).list(linked.images(), out::text);
        out.flag(linked.hasText()).list(linked.problems(), out::problem);
    }

    /** A piece that can be read without the rest of the record. */
    private static void piece(RecordWriter out, Consumer<RecordWriter> values) {
        out.bytes(RecordWriter.bytes(values));
    }

    private static void outline(Outline.Held outline, RecordWriter out) {
        out.list(outline.headings(), out::text)
                .list(
                        outline.marks(),
                        marked -> out.count(marked.words().passage())
                                .count(marked.words().start())
                                .count(marked.words().end())
                                .id(marked.to()));
    }

    private static Outline.Held outline(RecordReader in) {
        return new Outline.Held(
                in.list(in::text),
                in.list(() -> new Outline.Marked(new WordRange(in.count(), in.count(), in.count()), in.id())));
    }

    /**
     * The linked entry of a record.
     *
     * @param entry the entry, which is not in it
     * @throws RuntimeException if it is none of this index
     */
    public LinkedEntry read(RecordStore.StoredRecord record, Entry entry) {
        RecordReader in = new RecordReader(record.bytes());
        List<Sentence> sentences = in.list(() -> sentence(record, in));
        int length = in.count();
        Outline outline =
                length == NOTHING ? Outline.Held.NONE : new StoredOutline(store, record.from() + in.at(), length);
        in.skip(length);
        return new LinkedEntry(
                entry,
                in.list(() -> new Mention(find(in).key(), entry.key(), sentences.get(in.count()))),
                outline,
                in.list(() -> new LinkedEntry.Jump(find(in), in.text(), in.location())),
                in.list(in::text),
                in.list(in::text),
                in.flag(),
                in.list(in::problem));
    }

    /** The ids and entries of the index stand for their equals, so that each is held once. */
    private Entry find(RecordReader in) {
        EntryId id = in.id();
        return index.find(id).orElseThrow();
    }

    private Sentence sentence(RecordStore.StoredRecord record, RecordReader in) {
        int length = in.count();
        CRC32C check = new CRC32C();
        check.update(record.bytes(), in.at(), length);
        Sentence sentence = new StoredSentence(store, record.from() + in.at(), length, (int) check.getValue());
        in.skip(length);
        return sentence;
    }

    private record StoredSentence(RecordStore store, long from, int length, int check) implements Sentence {
        @Override
        public Sentence.Held held() {
            RecordReader in = new RecordReader(store.bytes(from, length));
            return new Sentence.Held(in.text(), in.text());
        }
    }

    private record StoredOutline(RecordStore store, long from, int length) implements Outline {
        @Override
        public Outline.Held held() {
            return outline(new RecordReader(store.bytes(from, length)));
        }
    }
}
