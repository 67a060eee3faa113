package backstory.memory.store;

import backstory.bytes.Checksum;
import backstory.memory.store.StoredRecords.RecordPlace;
import backstory.problem.UsageError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Records in a file. During a build they are what is too large for the memory; afterwards, what the next build need not
 * compute again. Each build writes a new file and copies from the last one what is still valid. Safe for use by many
 * threads.
 *
 * <p>The file holds the records one after the other, then the index, then the footer. The index begins with the format,
 * the fingerprint of the program and the basis of all records; then come the keys, sorted, each with the hash of what
 * its record was made from, the record's place and its checksum. A file without its footer, which a killed build
 * leaves, counts as empty.
 */
public final class RecordStore implements AutoCloseable {
    /** How many unused bytes a file may always have: it is not worth rewriting for fewer. */
    static final long LITTLE = 1 << 20;

    private final StoredRecords last;
    private final FileChannel file;
    private final Map<String, RecordPlace> places = new ConcurrentHashMap<>();

    /** The number of bytes of the records in use. */
    private final AtomicLong used = new AtomicLong();

    private final AtomicLong end;
    private final boolean beginsWithLast;

    private RecordStore(StoredRecords last, FileChannel file) throws IOException {
        this.last = last;
        this.file = file;
        this.end = new AtomicLong();
        this.beginsWithLast = last.areDense();
        if (beginsWithLast) {
            end.set(last.copyTo(file));
        }
    }

    private RecordStore(StoredRecords last, FileChannel file, AtomicLong end) {
        this.last = last;
        this.file = file;
        this.end = end;
        this.beginsWithLast = true;
    }

    /**
     * Returns another store in the same file, which can take over the records of this one; nothing of this one is
     * overwritten.
     */
    RecordStore next() {
        return new RecordStore(records(), file, end);
    }

    /**
     * Returns another store in an empty file, which can take over the records of this one. Unreadable records are left
     * out.
     *
     * @throws UsageError if it cannot be written
     */
    RecordStore nextIn(Path path) throws IOException {
        StoredRecords mine = records();
        RecordStore copy = temporary(path);
        for (RecordPlace place : mine.places()) {
            mine.record(place).ifPresent(record -> copy.put(place.key(), place.content(), record));
        }
        return copy.next();
    }

    private StoredRecords records() {
        return StoredRecords.in(file, last.basis(), sorted(), end.get());
    }

    private List<RecordPlace> sorted() {
        return places.values().stream().sorted(RecordPlace.ORDER).toList();
    }

    /** Returns the size of its file in bytes, without an index. */
    public long size() {
        return end.get();
    }

    /**
     * Returns true if more than half of the file, and more than {@link #LITTLE}, is records that others have replaced.
     */
    public boolean isSparse() {
        long unused = end.get() - used.get();
        return unused > used.get() && unused > LITTLE;
    }

    /**
     * Opens a new store.
     *
     * @param last the records of the last build, on the same basis; closed with it
     * @throws UsageError if it cannot be written
     */
    static RecordStore open(Path path, StoredRecords last) {
        try {
            FileChannel file = FileChannel.open(
                    path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                return in(file, last);
            } catch (IOException refused) {
                file.close();
                throw refused;
            }
        } catch (IOException refused) {
            last.close();
            throw UnfinishedFolder.refused(refused);
        }
    }

    /**
     * Opens a store that takes nothing over, in an empty file that is deleted with it: Java closes a channel that
     * nothing refers to.
     */
    static RecordStore temporary(Path path) throws IOException {
        FileChannel file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        return new RecordStore(StoredRecords.none(0), file);
    }

    /** Opens a store in a file. If the records of the last build cannot be copied, none is taken over. */
    private static RecordStore in(FileChannel file, StoredRecords last) throws IOException {
        try {
            return new RecordStore(last, file);
        } catch (IOException cutOff) {
            last.close();
            file.truncate(0);
            return new RecordStore(StoredRecords.none(last.basis()), file);
        }
    }

    /**
     * A record that is in the store.
     *
     * @param from where it begins
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record StoredRecord(long from, byte[] bytes) {}

    /**
     * Takes over the record of a key from the last build, if it exists, is undamaged and was made from the same.
     *
     * @param content a hash of what it has to be made from
     */
    public Optional<StoredRecord> keep(String key, long content) {
        Optional<RecordPlace> place = last.find(key).filter(found -> found.content() == content);
        Optional<byte[]> record = place.flatMap(last::record);
        return record.map(bytes -> beginsWithLast ? add(place.orElseThrow(), bytes) : put(key, content, bytes));
    }

    /**
     * Takes over a record of the last build, usually without reading it.
     *
     * @throws IOException if it has to be read and cannot be
     */
    public void keep(RecordPlace place) throws IOException {
        if (beginsWithLast) {
            use(place);
        } else {
            byte[] record = last.record(place).orElseThrow(() -> new IOException("the file is damaged"));
            put(place.key(), place.content(), record);
        }
    }

    /**
     * Adds a record, or replaces the one with the same key.
     *
     * @param content a hash of what it was made from
     * @throws UsageError if it cannot be written
     */
    public StoredRecord put(String key, long content, byte[] record) {
        long from = end.getAndAdd(record.length);
        try {
            write(record, from);
        } catch (IOException full) {
            throw UnfinishedFolder.refused(full);
        }
        return add(new RecordPlace(key, content, from, record.length, Checksum.of(record)), record);
    }

    private StoredRecord add(RecordPlace place, byte[] record) {
        use(place);
        return new StoredRecord(place.from(), record);
    }

    private void use(RecordPlace place) {
        RecordPlace before = places.put(place.key(), place);
        used.addAndGet(place.length() - (before == null ? 0 : before.length()));
    }

    /** Some bytes of a record. */
    public byte[] bytes(long from, int length) {
        try {
            return StoredRecords.bytes(file, from, length);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /**
     * Ends it with the index and the footer, so that the next build can use it.
     *
     * @throws IOException if they cannot be written
     */
    void seal() throws IOException {
        byte[] index = RecordWriter.bytes(out -> out.text(StoredRecords.FORMAT)
                .number(ProgramFingerprint.VALUE)
                .number(last.basis())
                .list(sorted(), place -> place.write(out)));
        long from = end.get();
        write(index, from);
        write(RecordWriter.bytes(out -> out.number(Checksum.of(index)).number(from)), from + index.length);
    }

    private void write(byte[] bytes, long from) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            file.write(rest, from + rest.position());
        }
    }

    /** Closes it; an unkept store is deleted with the unfinished folder. */
    @Override
    public void close() {
        last.close();
        try {
            file.close();
        } catch (IOException nothingToLose) {
            // The data to keep has been kept.
        }
    }
}
