package backstory.build;

import backstory.entry.EntryId;
import backstory.graph.Rests;
import backstory.render.Fingerprint;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file of the output was made of.
 *
 * @param print of the view
 * @param rests the texts that the view rests on
 * @param facts a number for what these held
 */
record Made(Fingerprint print, Rests rests, long facts) {
    /** Of what rests on no text. */
    static Made of(Fingerprint print) {
        return new Made(print, Rests.NONE, 0);
    }

    void write(RecordWriter out) {
        out.number(print.whole()).numbers(print.parts());
        out.number(facts).flag(rests.onAll());
        ids(rests.texts(), out);
        ids(rests.mentions(), out);
    }

    static Made read(RecordReader in) {
        Fingerprint print = new Fingerprint(in.number(), in.numbers());
        long facts = in.number();
        boolean onAll = in.flag();
        return new Made(print, new Rests(ids(in), ids(in), onAll), facts);
    }

    private static void ids(List<EntryId> ids, RecordWriter out) {
        out.count(ids.size());
        ids.forEach(out::id);
    }

    private static List<EntryId> ids(RecordReader in) {
        List<EntryId> ids = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            ids.add(in.id());
        }
        return ids;
    }
}
