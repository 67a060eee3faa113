package backstory.build;

import backstory.entry.Entry;
import backstory.entry.EntryId;
import backstory.graph.Library;
import backstory.graph.LinkedEntry;
import backstory.graph.Mention;
import backstory.graph.Sentence;
import backstory.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.CRC32C;

/** A linked entry as bytes: all but the entry itself, with each sentence once. */
final class LinkedRecord {
    private LinkedRecord() {}

    static byte[] bytes(LinkedEntry linked) {
        return RecordWriter.bytes(out -> write(linked, out));
    }

    private static void write(LinkedEntry linked, RecordWriter out) {
        Map<String, Integer> sentences = new LinkedHashMap<>();
        linked.mentions()
                .forEach(mention -> sentences.putIfAbsent(mention.sentence().text(), sentences.size()));
        out.count(sentences.size());
        sentences.keySet().forEach(out::text);
        texts(linked.headings(), out);
        out.count(linked.mentions().size());
        for (Mention mention : linked.mentions()) {
            out.id(mention.of()).count(linked.headings().indexOf(mention.fragment()));
            out.count(sentences.getOrDefault(mention.sentence().text(), 0));
        }
        out.count(linked.jumps().size());
        for (LinkedEntry.Jump jump : linked.jumps()) {
            out.id(jump.to().key()).text(jump.fragment());
            Said.place(jump.at(), out);
        }
        texts(linked.files(), out);
        texts(linked.images(), out);
        out.flag(linked.hasText());
        out.count(linked.problems().size());
        linked.problems().forEach(problem -> Said.problem(problem, out));
    }

    private static void texts(List<String> texts, RecordWriter out) {
        out.count(texts.size());
        texts.forEach(out::text);
    }

    /** Where a sentence stands in a record: what its bytes are is known, since they have just been read. */
    record Place(int from, int length, int check) {}

    /**
     * The linked entry of a record.
     *
     * @param entry the entry, which is not in it
     * @param sentence gives what stands in a place of the record
     */
    static LinkedEntry read(byte[] record, Entry entry, Library library, Function<Place, ? extends Sentence> sentence) {
        RecordReader in = new RecordReader(record, 0, record.length);
        List<Sentence> sentences = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            int length = in.count();
            CRC32C check = new CRC32C();
            check.update(record, in.at(), length);
            sentences.add(sentence.apply(new Place(in.at(), length, (int) check.getValue())));
            in.skip(length);
        }
        List<String> headings = texts(in);
        List<Mention> mentions = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            EntryId of = find(in, library).key();
            int heading = in.count();
            String fragment = heading < 0 ? "" : headings.get(heading);
            mentions.add(new Mention(of, entry.key(), fragment, sentences.get(in.count())));
        }
        List<LinkedEntry.Jump> jumps = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            jumps.add(new LinkedEntry.Jump(find(in, library), in.text(), Said.place(in)));
        }
        return new LinkedEntry(entry, mentions, headings, jumps, texts(in), texts(in), in.flag(), problems(in));
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
            problems.add(Said.problem(in));
        }
        return problems;
    }
}
