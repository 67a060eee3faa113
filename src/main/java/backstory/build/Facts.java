package backstory.build;

import backstory.entry.Entry;
import backstory.entry.EntryId;
import backstory.graph.Mention;
import backstory.graph.Rests;
import backstory.graph.Site;
import backstory.output.Checksum;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the pages of a site rest on, in numbers that stay as long as it does: so a page need not be made anew to see that
 * it would be the same. For use by many threads.
 */
final class Facts {
    private final Site site;
    private final Ground ground;
    private final long frame;
    private final Once<Long> all;
    private final Map<EntryId, Long> mentions = new ConcurrentHashMap<>();
    private final Map<EntryId, Long> ids = new ConcurrentHashMap<>();

    Facts(Site site, Ground ground, Copies copies, Gallery gallery) {
        this.site = site;
        this.ground = ground;
        this.frame = frame(site, ground, copies, gallery);
        this.all = Once.of(this::allTexts);
    }

    /** A number for all that any page may rest on and that is no text. */
    long frame() {
        return frame;
    }

    private static long frame(Site site, Ground ground, Copies copies, Gallery gallery) {
        Checksum sum = new Checksum();
        sum.update(ground.frame());
        sum.update(copies.addresses().toString());
        sum.update(gallery.pictures().toString());
        site.library().all().forEach(entry -> sum.update(entry.key().toString()));
        return sum.value();
    }

    /** A number for what something rests on. */
    long of(Rests rests) {
        Checksum sum = new Checksum();
        rests.texts().forEach(id -> sum.update(text(id)));
        rests.mentions().forEach(id -> sum.update(mentions.computeIfAbsent(id, this::mentions)));
        sum.update(rests.onAll() ? all.get() : 0);
        return sum.value();
    }

    private long text(EntryId id) {
        Optional<Entry> entry = site.library().find(id);
        return entry.map(ground::text).orElse(0L);
    }

    private long mentions(EntryId id) {
        Checksum sum = new Checksum();
        site.library().find(id).ifPresent(entry -> {
            for (Mention mention : site.mentionsOf(entry)) {
                sum.update(ids.computeIfAbsent(mention.in(), in -> Checksum.of(in.toString())));
                sum.update(mention.sentence().check());
            }
        });
        return sum.value();
    }

    private long allTexts() {
        Checksum sum = new Checksum();
        new TreeMap<>(ground.files()).forEach((path, content) -> sum.update(content));
        return sum.value();
    }
}
