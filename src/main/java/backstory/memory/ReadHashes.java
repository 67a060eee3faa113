package backstory.memory;

import backstory.entry.Entry;
import backstory.entry.EntryId;
import backstory.graph.Library;
import backstory.graph.Mention;
import backstory.graph.PageTrace.Read;
import backstory.graph.Reads;
import backstory.graph.Texts;
import backstory.output.Checksum;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the pages of a site rest on, in numbers that stay as long as it does: so a page need not be made anew to see that
 * it would be the same. For use by many threads.
 */
public final class ReadHashes {
    private final Texts texts;
    private final LinkBasis ground;
    private final long frame;
    private final Map<Read, Long> numbers = new ConcurrentHashMap<>();
    private final Map<EntryId, Long> ids = new ConcurrentHashMap<>();

    /**
     * Of a site.
     *
     * @param files a number for the addresses of files that pages show
     */
    public ReadHashes(Texts texts, LinkBasis ground, long files) {
        this.texts = texts;
        this.ground = ground;
        this.frame = frame(texts.catalog().library(), ground, files);
    }

    /** A number for all that any page may rest on and that is no text. */
    public long frame() {
        return frame;
    }

    private static long frame(Library library, LinkBasis ground, long files) {
        Checksum sum = new Checksum();
        sum.update(ground.frame());
        sum.update(files);
        library.all().forEach(entry -> sum.update(entry.key().toString()));
        return sum.value();
    }

    /** A number for the answer to a question: it stays as long as the answer does. */
    public long of(Read read) {
        return numbers.computeIfAbsent(read, this::number);
    }

    private long number(Read read) {
        Optional<Entry> entry = texts.catalog().library().find(read.of());
        Reads reads = texts.reads();
        return switch (read.kind()) {
            case TEXT -> entry.map(ground::text).orElse(0L);
            case MENTIONS -> entry.map(reads::mentionsOf).map(this::number).orElse(0L);
            case TIMES_MENTIONED -> entry.map(reads::timesMentioned).orElse(0);
        };
    }

    private long number(List<Mention> mentions) {
        Checksum sum = new Checksum();
        for (Mention mention : mentions) {
            sum.update(ids.computeIfAbsent(mention.in(), in -> Checksum.of(in.toString())));
            sum.update(mention.sentence().check());
        }
        return sum.value();
    }
}
