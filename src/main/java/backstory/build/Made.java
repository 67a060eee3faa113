package backstory.build;

import backstory.graph.PageTrace;
import backstory.graph.PageTrace.Kind;
import backstory.graph.PageTrace.Read;
import backstory.render.Fingerprint;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file of the output was made of.
 *
 * @param print of the view
 * @param trace what was asked of texts
 * @param facts a number for what they answered
 */
record Made(Fingerprint print, PageTrace trace, long facts) {
    private static final List<Kind> KINDS = List.of(Kind.values());

    /** Of what asks no text. */
    static Made of(Fingerprint print) {
        return new Made(print, PageTrace.NONE, 0);
    }

    void write(RecordWriter out) {
        out.number(print.whole()).numbers(print.parts());
        out.number(facts).count(trace.reads().size());
        trace.reads().forEach(read -> out.mark(KINDS.indexOf(read.kind())).id(read.of()));
    }

    static Made read(RecordReader in) {
        Fingerprint print = new Fingerprint(in.number(), in.numbers());
        long facts = in.number();
        List<Read> reads = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            reads.add(new Read(KINDS.get(in.mark()), in.id()));
        }
        return new Made(print, new PageTrace(reads), facts);
    }
}
