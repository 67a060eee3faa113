package backstory.memory;

import backstory.entry.Entry;
import backstory.entry.EntryId;
import backstory.graph.Library;
import backstory.graph.LinkedEntry;
import backstory.graph.Mention;
import backstory.graph.Outline;
import backstory.graph.Sentence;
import backstory.markdown.Mark;
import backstory.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/** A linked entry as bytes: all but the entry itself, with each sentence once. */
public final class LinkedEntryCodec {
    /** The length of an outline with nothing in it. */
    private static final int NONE = 2 * Integer.BYTES;

    private LinkedEntryCodec() {}

    public static byte[] bytes(LinkedEntry linked) {
        return RecordWriter.bytes(out -> write(linked, out));
    }

    private static void write(LinkedEntry linked, RecordWriter out) {
        Map<Sentence.Held, Integer> sentences = new LinkedHashMap<>();
        linked.mentions()
                .forEach(mention -> sentences.putIfAbsent(mention.sentence().held(), sentences.size()));
        out.count(sentences.size());
        sentences
                .keySet()
                .forEach(sentence ->
                        piece(out, piece -> piece.text(sentence.text()).text(sentence.fragment())));
        piece(out, piece -> outline(linked.outline().held(), piece));
        out.count(linked.mentions().size());
        for (Mention mention : linked.mentions()) {
            out.id(mention.of()).count(sentences.getOrDefault(mention.sentence().held(), 0));
        }
        out.count(linked.jumps().size());
        for (LinkedEntry.Jump jump : linked.jumps()) {
            out.id(jump.to().key()).text(jump.fragment());
            ResultCodec.place(jump.at(), out);
        }
        texts(linked.files(), out);
        texts(linked.images(), out);
        out.flag(linked.hasText());
        out.count(linked.problems().size());
        linked.problems().forEach(problem -> ResultCodec.problem(problem, out));
    }

    /** A piece that can be read without the rest of the record. */
    private static void piece(RecordWriter out, Consumer<RecordWriter> values) {
        out.bytes(RecordWriter.bytes(values));
    }

    private static void outline(Outline.Held outline, RecordWriter out) {
        texts(outline.headings(), out);
        out.count(outline.marks().size());
        for (Outline.Marked marked : outline.marks()) {
            Mark words = marked.words();
            out.count(words.passage()).count(words.start()).count(words.end()).id(marked.to());
        }
    }

    /** The outline of a piece. */
    public static Outline.Held outline(RecordReader in) {
        List<String> headings = texts(in);
        List<Outline.Marked> marks = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            marks.add(new Outline.Marked(new Mark(in.count(), in.count(), in.count()), in.id()));
        }
        return new Outline.Held(headings, marks);
    }

    private static void texts(List<String> texts, RecordWriter out) {
        out.count(texts.size());
        texts.forEach(out::text);
    }

    /** What stays in a record until somebody asks for it: its bytes by their place, which have just been read. */
    public interface Pieces {
        Sentence sentence(int from, int length, int check);

        Outline outline(int from, int length);
    }

    /**
     * The linked entry of a record.
     *
     * @param entry the entry, which is not in it
     */
    public static LinkedEntry read(byte[] record, Entry entry, Library library, Pieces pieces) {
        RecordReader in = new RecordReader(record, 0, record.length);
        List<Sentence> sentences = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            int length = in.count();
            CRC32C check = new CRC32C();
            check.update(record, in.at(), length);
            sentences.add(pieces.sentence(in.at(), length, (int) check.getValue()));
            in.skip(length);
        }
        int length = in.count();
        Outline outline = length == NONE ? Outline.Held.NONE : pieces.outline(in.at(), length);
        in.skip(length);
        List<Mention> mentions = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            EntryId of = find(in, library).key();
            mentions.add(new Mention(of, entry.key(), sentences.get(in.count())));
        }
        List<LinkedEntry.Jump> jumps = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            jumps.add(new LinkedEntry.Jump(find(in, library), in.text(), ResultCodec.place(in)));
        }
        return new LinkedEntry(entry, mentions, outline, jumps, texts(in), texts(in), in.flag(), problems(in));
    }

    private static Entry find(RecordReader in, Library library) {
        return library.find(in.id()).orElseThrow();
    }

    private static List<String> texts(RecordReader in) {
        List<String> texts = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            texts.add(in.text());
        }
        return texts;
    }

    private static List<Problem> problems(RecordReader in) {
        List<Problem> problems = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            problems.add(ResultCodec.problem(in));
        }
        return problems;
    }
}
