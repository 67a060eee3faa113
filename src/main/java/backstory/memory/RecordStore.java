package backstory.memory;

import backstory.output.Checksum;
import backstory.problem.UsageError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Records on the disk, in a file below {@code .backstory/}: during a build what is too much to be held, afterwards what
 * the next build need not find out again. Each build writes a new file and takes from the last one what is still right,
 * so that no other build changes what this one reads. For use by many threads.
 */
public final class RecordStore implements AutoCloseable {
    private static final String FORM = "backstory shelf 1\n";
    private static final int FOOT = 2 * Long.BYTES;

    private final Path kept;
    private final FileChannel channel;
    private final AtomicLong end = new AtomicLong();

    private RecordStore(Path kept, Path file) throws IOException {
        this.kept = kept;
        this.channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /**
     * A new one, empty.
     *
     * @param root of the site
     * @param name of the file
     * @param unfinished where it is as long as it is not kept
     * @throws UsageError if it cannot be written
     */
    public static RecordStore open(Path root, String name, UnfinishedFolder unfinished) {
        try {
            return new RecordStore(WorkFolder.folder(root).resolve(name), unfinished.file(name));
        } catch (IOException refused) {
            throw UnfinishedFolder.refused(refused);
        }
    }

    /**
     * Where a record is.
     *
     * @param key of what; sorted by it
     * @param content a number for what the record was made of
     * @param check of its bytes
     */
    public record Slot(String key, long content, long from, int length, long check) {
        private void write(RecordWriter out) {
            out.text(key).number(content).number(from).count(length).number(check);
        }

        private static Slot read(RecordReader in) {
            return new Slot(in.text(), in.number(), in.number(), in.count(), in.number());
        }
    }

    /** Puts a new record on it. */
    public Slot put(String key, long content, byte[] record) {
        long from = end.getAndAdd(record.length);
        write(record, from);
        return new Slot(key, content, from, record.length, Checksum.of(record));
    }

    /** Puts a record on it that the last one had. */
    public Slot put(Last last, Found found) {
        Slot slot = found.slot();
        return last.isCopied() ? slot : put(slot.key(), slot.content(), found.record());
    }

    /** Some bytes of what was put on it. */
    public byte[] bytes(long from, int length) {
        try {
            return RecordReader.bytes(channel, from, length);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /**
     * Ends it with where everything is, so that the next build can use it.
     *
     * @param frame a number for what all records depend on
     */
    public void seal(long frame, List<Slot> slots) {
        List<Slot> sorted =
                slots.stream().sorted(Comparator.comparing(Slot::key)).toList();
        byte[] index = RecordWriter.bytes(out -> {
            out.text(FORM).number(frame).count(sorted.size());
            sorted.forEach(slot -> slot.write(out));
        });
        long from = end.getAndAdd(index.length + FOOT);
        write(index, from);
        ByteBuffer foot = ByteBuffer.allocate(FOOT);
        foot.putLong(Checksum.of(index)).putLong(from);
        write(foot.array(), from + index.length);
    }

    private void write(byte[] bytes, long from) {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest, from + rest.position());
            }
        } catch (IOException full) {
            throw UnfinishedFolder.refused(full);
        }
    }

    /** Ends its use; unless it is kept it goes with what is unfinished. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException nothingToLose) {
            // What was to be kept is.
        }
    }

    /**
     * The one of the last build, with its records; without any where there is none, or it is damaged, of another form or
     * of another frame. Unless most of it is remains of earlier builds, this one begins with all of it, since to copy it
     * as a whole takes far less time than record by record; nothing may have been put on this one before.
     */
    public Last last(long frame) {
        try {
            FileChannel last = FileChannel.open(kept, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
            try {
                List<Slot> slots = slots(last, frame);
                long records = slots.stream().mapToLong(Slot::length).sum();
                boolean copied = records > last.size() / 2;
                if (copied) {
                    copy(last);
                }
                return new Last(Optional.of(last), slots, copied);
            } catch (IOException | RuntimeException unusable) {
                last.close();
                channel.truncate(0);
                end.set(0);
                return Last.NONE;
            }
        } catch (IOException none) {
            return Last.NONE;
        }
    }

    private void copy(FileChannel last) throws IOException {
        long size = last.size();
        for (long done = 0; done < size; ) {
            long more = last.transferTo(done, size - done, channel.position(done));
            if (more == 0) {
                throw new IOException("a file of the last build was cut off");
            }
            done += more;
        }
        end.set(size);
    }

    private static List<Slot> slots(FileChannel channel, long frame) throws IOException {
        long size = channel.size() - FOOT;
        ByteBuffer foot = ByteBuffer.wrap(RecordReader.bytes(channel, size, FOOT));
        long check = foot.getLong();
        long from = foot.getLong();
        byte[] index = RecordReader.bytes(channel, from, Math.toIntExact(size - from));
        RecordReader in = new RecordReader(index, 0, index.length);
        if (Checksum.of(index) != check || !in.text().equals(FORM) || in.number() != frame) {
            return List.of();
        }
        List<Slot> slots = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            slots.add(Slot.read(in));
        }
        return slots;
    }

    /** A record that the last build left. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Found(Slot slot, byte[] record) {}

    /**
     * What the last build left.
     *
     * @param isCopied true if the new one begins with it
     */
    public record Last(Optional<FileChannel> channel, List<Slot> slots, boolean isCopied) implements AutoCloseable {
        /** Nothing. */
        public static final Last NONE = new Last(Optional.empty(), List.of(), false);

        /** The record of a key, if it is there, unharmed and made of the same. */
        public Optional<Found> record(String key, long content) {
            int at = Collections.binarySearch(slots, new Slot(key, 0, 0, 0, 0), Comparator.comparing(Slot::key));
            if (at < 0 || slots.get(at).content() != content) {
                return Optional.empty();
            }
            Slot slot = slots.get(at);
            try {
                byte[] record = RecordReader.bytes(channel.orElseThrow(), slot.from(), slot.length());
                return Checksum.of(record) == slot.check() ? Optional.of(new Found(slot, record)) : Optional.empty();
            } catch (IOException | NoSuchElementException damaged) {
                return Optional.empty();
            }
        }

        @Override
        public void close() {
            try {
                if (channel.isPresent()) {
                    channel.get().close();
                }
            } catch (IOException nothingToLose) {
                // It was only read.
            }
        }
    }
}
