package backstory.memory.store;

import backstory.bytes.Checksum;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The records that the last build left in a {@link RecordStore}. There are none if the file is missing, truncated or
 * damaged, or has another format, program, Java or basis. Safe for use by many threads.
 *
 * <p>The index is read when the file is opened, records when they are asked for. If another build replaces the file
 * meanwhile, nothing changes here, since this file stays open.
 */
public final class StoredRecords implements AutoCloseable {
    static final String FORMAT = "backstory records 9\n";

    /** The footer of a file: the checksum of the index and where it begins. */
    static final int FOOTER = 2 * Long.BYTES;

    private final long basis;
    private final Optional<FileChannel> file;
    private final List<RecordPlace> places;
    private final long end;

    /**
     * Records in a file that is open for more.
     *
     * @param places sorted by key, each key once
     */
    static StoredRecords in(FileChannel file, long basis, List<RecordPlace> places, long end) {
        return new StoredRecords(basis, Optional.of(file), places, end);
    }

    private StoredRecords(long basis, Optional<FileChannel> file, List<RecordPlace> places, long end) {
        this.basis = basis;
        this.file = file;
        this.places = List.copyOf(places);
        this.end = end;
    }

    /**
     * A record and its place.
     *
     * @param key what it is about
     * @param content a hash of what it was made from
     * @param check the checksum of its bytes
     */
    public record RecordPlace(String key, long content, long from, int length, long check) {
        static final Comparator<RecordPlace> ORDER = Comparator.comparing(RecordPlace::key);

        void write(RecordWriter out) {
            out.text(key).number(content).number(from).count(length).number(check);
        }

        static RecordPlace read(RecordReader in) {
            return new RecordPlace(in.text(), in.number(), in.number(), in.count(), in.number());
        }
    }

    /**
     * No records.
     *
     * @param basis of those that follow
     */
    public static StoredRecords none(long basis) {
        return new StoredRecords(basis, Optional.empty(), List.of(), 0);
    }

    /**
     * The records in a file.
     *
     * @param basis a hash of what all of them depend on
     */
    public static StoredRecords read(Path path, long basis) {
        try {
            FileChannel file = FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
            try {
                return read(file, basis);
            } catch (IOException | RuntimeException unusable) {
                file.close();
                return none(basis);
            }
        } catch (IOException missing) {
            return none(basis);
        }
    }

    private static StoredRecords read(FileChannel file, long basis) throws IOException {
        long size = file.size() - FOOTER;
        RecordReader footer = new RecordReader(bytes(file, size, FOOTER));
        long check = footer.number();
        long end = footer.number();
        byte[] index = bytes(file, end, Math.toIntExact(size - Objects.checkIndex(end, size)));
        RecordReader in = new RecordReader(index);
        boolean ours = Checksum.of(index) == check
                && in.text().equals(FORMAT)
                && in.number() == ProgramFingerprint.VALUE
                && in.number() == basis;
        if (!ours) {
            throw new IOException("of another build");
        }
        return new StoredRecords(basis, Optional.of(file), in.list(() -> RecordPlace.read(in)), end);
    }

    /** @throws IOException where the file cannot be read, or is shorter */
    static byte[] bytes(FileChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("the file is cut off");
            }
        }
        return bytes.array();
    }

    long basis() {
        return basis;
    }

    /** All places, sorted by key. */
    public List<RecordPlace> places() {
        return places;
    }

    /** The place of the record with a key. */
    public Optional<RecordPlace> find(String key) {
        int at = Collections.binarySearch(places, new RecordPlace(key, 0, 0, 0, 0), RecordPlace.ORDER);
        return at < 0 ? Optional.empty() : Optional.of(places.get(at));
    }

    /** The bytes of a record, unless they are damaged. */
    public Optional<byte[]> record(RecordPlace place) {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] record = bytes(file.get(), place.from(), place.length());
            return Checksum.of(record) == place.check() ? Optional.of(record) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns true if more than half of the file is records in use, rather than remains of earlier builds. */
    boolean areDense() {
        return places.stream().mapToLong(RecordPlace::length).sum() > end / 2;
    }

    /**
     * Copies all records at once, which is far faster than one by one.
     *
     * @return where they end
     */
    long copyTo(FileChannel target) throws IOException {
        for (long done = 0; done < end; ) {
            long more = file.orElseThrow().transferTo(done, end - done, target.position(done));
            if (more == 0) {
                throw new IOException("the file is cut off");
            }
            done += more;
        }
        return end;
    }

    @Override
    public void close() {
        try {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (IOException nothingToLose) {
            // The file was only read.
        }
    }
}
