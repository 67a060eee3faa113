package backstory.memory;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.graph.index.EntryIndex;
import backstory.graph.index.EntryTexts;
import backstory.graph.index.LinkedEntry;
import backstory.graph.text.BodyWords;
import backstory.graph.text.LinkedText;
import backstory.graph.text.Mention;
import backstory.graph.text.Sentence;
import backstory.memory.store.RecordReader;
import backstory.memory.store.RecordStore;
import backstory.memory.store.RecordWriter;
import backstory.problem.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * A linked entry as a record of a {@link RecordStore}: all but the entry itself, with each sentence once. Sentences,
 * texts and the words of bodies, which are nearly all of it, stay in the store and are read when they are asked for.
 */
public final class LinkedEntryCodec {
    private final RecordStore store;
    private final EntryIndex index;

    /** For records of a store. */
    public LinkedEntryCodec(RecordStore store, EntryIndex index) {
        this.store = store;
        this.index = index;
    }

    /**
     * The record of a linked entry.
     *
     * @param linked an entry whose texts are held
     */
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
        texts((EntryTexts.Held) linked.texts(), new LinkedTextWriter(linked.entry()), out);
        out.list(
                linked.mentions(),
                mention -> out.id(mention.of())
                        .count(sentences.getOrDefault(mention.sentence().held(), 0)));
        out.list(
                linked.jumps(),
                jump -> out.id(jump.to().key()).text(jump.fragment()).location(jump.at()));
        out.list(linked.files(), out::text).list(linked.images(), out::text);
        piece(out, piece -> piece.list(linked.words().sentences(), piece::text));
        piece(
                out,
                piece -> piece.list(
                        linked.words().terms().entrySet(),
                        term -> piece.text(term.getKey()).count(term.getValue())));
        out.flag(linked.hasText()).list(linked.problems(), out::problem);
    }

    private static void texts(EntryTexts.Held texts, LinkedTextWriter writer, RecordWriter out) {
        piece(out, piece -> {
            if (!texts.body().tokens().isEmpty()) {
                writer.write(texts.body(), piece);
            }
        });
        piece(
                out,
                piece -> piece.list(texts.values().entrySet(), value -> {
                    Text text = value.getKey();
                    piece.text(text.file()).count(text.line()).count(text.column());
                    piece(piece, linked -> writer.write(value.getValue(), linked));
                }));
    }

    /** A piece that can be read without the rest of the record. */
    private static void piece(RecordWriter out, Consumer<RecordWriter> values) {
        out.bytes(RecordWriter.bytes(values));
    }

    /**
     * The linked entry of a record.
     *
     * @param entry the entry, which is not in it
     * @throws RuntimeException if the record does not belong to this index
     */
    public LinkedEntry read(RecordStore.StoredRecord record, Entry entry) {
        RecordReader in = new RecordReader(record.bytes());
        List<Sentence> sentences = in.list(() -> sentence(record, in));
        EntryTexts texts = texts(record, entry, in);
        return new LinkedEntry(
                entry,
                in.list(() -> new Mention(find(in).key(), entry.key(), sentences.get(in.count()))),
                texts,
                in.list(() -> new LinkedEntry.Jump(find(in), in.text(), in.location())),
                in.list(in::text),
                in.list(in::text),
                new StoredWords(store, Piece.next(record, in), Piece.next(record, in)),
                in.flag(),
                in.list(in::problem));
    }

    /** Returns the index's own instance of an equal id or entry, so that each is held only once. */
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

    private EntryTexts texts(RecordStore.StoredRecord record, Entry entry, RecordReader in) {
        Piece body = Piece.next(record, in);
        Piece values = Piece.next(record, in);
        return new StoredTexts(this, entry, body, values);
    }

    private record StoredWords(RecordStore store, Piece ofSentences, Piece ofTerms) implements BodyWords {
        @Override
        public List<String> sentences() {
            RecordReader in = ofSentences.reader(store);
            return in.list(in::text);
        }

        @Override
        public Map<String, Integer> terms() {
            RecordReader in = ofTerms.reader(store);
            Map<String, Integer> terms = new LinkedHashMap<>();
            for (int left = in.count(); left > 0; left--) {
                terms.put(in.text(), in.count());
            }
            return terms;
        }
    }

    private record StoredSentence(RecordStore store, long from, int length, int check) implements Sentence {
        @Override
        public Sentence.Held held() {
            RecordReader in = new RecordReader(store.bytes(from, length));
            return new Sentence.Held(in.text(), in.text());
        }
    }

    /** Where a piece stands in the store. */
    private record Piece(long from, int length) {
        /** The next one in a record, passed over. */
        static Piece next(RecordStore.StoredRecord record, RecordReader in) {
            int length = in.count();
            Piece piece = new Piece(record.from() + in.at(), length);
            in.skip(length);
            return piece;
        }

        RecordReader reader(RecordStore store) {
            return new RecordReader(store.bytes(from, length));
        }
    }

    private record StoredTexts(LinkedEntryCodec codec, Entry entry, Piece ofBody, Piece ofValues)
            implements EntryTexts {
        @Override
        public LinkedText body() {
            return ofBody.length() == 0 ? LinkedText.NONE : text(ofBody.reader(codec.store));
        }

        @Override
        public List<String> headings() {
            return ofBody.length() == 0 ? List.of() : LinkedTextReader.headings(ofBody.reader(codec.store));
        }

        /** Returns a value of front matter; each is stored at a place of its own. */
        @Override
        public LinkedText value(Text text) {
            RecordReader in = ofValues.reader(codec.store);
            for (int left = in.count(); left > 0; left--) {
                boolean sameFile = in.text().equals(text.file());
                boolean sameLine = in.count() == text.line();
                boolean sameColumn = in.count() == text.column();
                int length = in.count();
                if (sameFile && sameLine && sameColumn) {
                    return text(in);
                }
                in.skip(length);
            }
            throw new IllegalArgumentException("a text that is none of the entry");
        }

        private LinkedText text(RecordReader in) {
            return new LinkedTextReader(in, codec.index, entry).text();
        }
    }
}
