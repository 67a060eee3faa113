package backstory.memory;

import backstory.bytes.Checksum;
import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.graph.PageTrace;
import backstory.graph.PageTrace.Read;
import backstory.graph.Reads;
import backstory.graph.Texts;
import backstory.graph.text.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hashes of what the pages of a site are made from at present, so that a page need not be made again to see that it
 * would be the same. Each is computed when first asked for. Safe for use by many threads.
 */
public final class ReadHashes {
    private final Texts texts;
    private final Inputs inputs;
    private final long theme;
    private final long catalog;
    private final Map<Read, Long> hashes = new ConcurrentHashMap<>();
    private final Map<EntryId, Long> ids = new ConcurrentHashMap<>();

    /**
     * Creates the hashes of a site.
     *
     * @param pageBasis the hash of what pages use beside texts
     * @param files a hash of the addresses of files that pages show
     */
    public ReadHashes(Texts texts, Inputs inputs, long pageBasis, long files) {
        this.texts = texts;
        this.inputs = inputs;
        this.theme = inputs.theme();
        Checksum sum = new Checksum();
        sum.update(pageBasis);
        sum.update(files);
        texts.catalog().index().all().forEach(entry -> sum.update(entry.key().toString()));
        this.catalog = sum.value();
    }

    /** Returns the hashes of what a newly made page was made from. */
    public TraceHashes of(PageTrace trace) {
        return of(trace.reads());
    }

    /** Returns the current hashes for the questions that a page asked last time. */
    public TraceHashes again(TraceHashes earlier) {
        return of(earlier.reads());
    }

    private TraceHashes of(List<Read> reads) {
        List<Long> answers = new ArrayList<>(reads.size());
        reads.forEach(read -> answers.add(hashes.computeIfAbsent(read, this::hash)));
        return new TraceHashes(theme, catalog, reads, answers);
    }

    private long hash(Read read) {
        Optional<Entry> entry = texts.catalog().index().find(read.of());
        Reads reads = texts.reads();
        return switch (read.kind()) {
            case TEXT -> entry.map(of -> inputs.content(of.at().file())).orElse(0L);
            case MENTIONED -> entry.map(reads::mentionedIn).map(this::hashOfIds).orElse(0L);
            case MENTIONS -> entry.map(reads::mentionsOf).map(this::hash).orElse(0L);
            case TIMES_MENTIONED -> entry.map(reads::timesMentioned).orElse(0);
        };
    }

    private long hashOfIds(Collection<EntryId> mentioned) {
        Checksum sum = new Checksum();
        mentioned.forEach(id -> sum.update(ids.computeIfAbsent(id, of -> Checksum.of(of.toString()))));
        return sum.value();
    }

    private long hash(Collection<Mention> mentions) {
        Checksum sum = new Checksum();
        for (Mention mention : mentions) {
            sum.update(ids.computeIfAbsent(mention.in(), in -> Checksum.of(in.toString())));
            sum.update(mention.sentence().check());
        }
        return sum.value();
    }
}
