package backstory.build;

import backstory.entry.Entry;
import backstory.entry.EntryId;
import backstory.graph.Library;
import backstory.graph.LinkedEntry;
import backstory.graph.Sentence;
import backstory.problem.UsageError;
import backstory.render.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * What the texts of a site say of each other, on the disk: a record for each entry, in the file {@code .backstory/texts}.
 * During a build the sentences around mentions stay there, since they are the most of what a site knows; for the next
 * build it holds what need not be linked again. An entry is linked again if its own file has changed, and every one
 * where anything else has that a text is read against.
 */
final class Shelf implements AutoCloseable {
    private static final String FORM = "backstory texts 1\n";

    private final Path root;
    private final Path file;
    private final FileChannel channel;
    private final AtomicLong end = new AtomicLong();

    private Shelf(Path root, Path file) throws IOException {
        this.root = root;
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /**
     * A new one, empty.
     *
     * @param root of the site
     * @param lasting true if it may be kept for the next build
     * @throws UsageError if it can be put nowhere
     */
    static Shelf open(Path root, boolean lasting) {
        try {
            return new Shelf(root, lasting ? besideLast(root) : elsewhere());
        } catch (IOException refused) {
            throw new UsageError("no file can be written in the folder for temporary files: " + refused.getMessage());
        }
    }

    private static Path besideLast(Path root) throws IOException {
        try {
            return Files.createTempFile(Memory.folder(root), "texts", "");
        } catch (IOException refused) {
            return elsewhere();
        }
    }

    private static Path elsewhere() throws IOException {
        return Files.createTempFile("backstory", "");
    }

    private static Path kept(Path root) {
        return root.resolve(".backstory").resolve("texts");
    }

    /**
     * Where the record of an entry is.
     *
     * @param text what the entry's file held
     * @param check of the record's bytes
     */
    private record Slot(EntryId id, long text, long from, int length, long check) {
        void write(RecordWriter out) {
            out.id(id).number(text).number(from).count(length).number(check);
        }

        static Slot read(RecordReader in) {
            return new Slot(in.id(), in.number(), in.number(), in.count(), in.number());
        }
    }

    /** An entry, and where the last build left its record, if that is still right. */
    private record Task(Entry entry, long text, Optional<Slot> slot) {}

    private record Done(LinkedEntry linked, Slot slot) {}

    /**
     * Puts every entry of a library on it.
     *
     * @param ground what texts are read against; empty where nothing may be taken from the last build nor be kept
     */
    List<LinkedEntry> fill(
            Library library, Optional<Ground> ground, Function<Entry, LinkedEntry> link, Parallel parallel) {
        try (Last last = ground.map(now -> Last.of(root, now.frame())).orElse(Last.NONE)) {
            List<Task> tasks = last.tasks(library.all(), ground);
            List<Done> done = parallel.map("linking", tasks, (Task task) -> {
                byte[] record =
                        task.slot().flatMap(last::record).orElseGet(() -> LinkedRecord.bytes(link.apply(task.entry())));
                return put(record, task, library);
            });
            ground.ifPresent(now -> seal(now.frame(), done));
            return done.stream().map(Done::linked).toList();
        }
    }

    private Done put(byte[] record, Task task, Library library) {
        long from = end.getAndAdd(record.length);
        try {
            ByteBuffer bytes = ByteBuffer.wrap(record);
            while (bytes.hasRemaining()) {
                channel.write(bytes, from + bytes.position());
            }
        } catch (IOException full) {
            throw new UsageError("the folder for temporary files is full: " + full.getMessage());
        }
        LinkedEntry linked = LinkedRecord.read(
                record,
                task.entry(),
                library,
                place -> new Kept(this, from + place.from(), place.length(), place.check()));
        long check = Fingerprint.number(record);
        return new Done(linked, new Slot(task.entry().key(), task.text(), from, record.length, check));
    }

    /** A sentence on a shelf. */
    private record Kept(Shelf shelf, long from, int length, int check) implements Sentence {
        @Override
        public String text() {
            try {
                return new String(read(shelf.channel, from, length), StandardCharsets.UTF_8);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private static byte[] read(FileChannel from, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (from.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("a file of " + length + " bytes at " + at + " was cut off");
            }
        }
        return bytes.array();
    }

    /** Behind all records: where they are, a checksum of that, and where it begins. */
    private void seal(long frame, List<Done> done) {
        byte[] slots = RecordWriter.bytes(out -> {
            out.text(FORM).number(frame).count(done.size());
            done.forEach(each -> each.slot().write(out));
        });
        long from = end.get();
        try {
            channel.write(ByteBuffer.wrap(slots), from);
            ByteBuffer foot = ByteBuffer.allocate(2 * Long.BYTES);
            foot.putLong(Fingerprint.number(slots)).putLong(from).flip();
            channel.write(foot, from + slots.length);
        } catch (IOException full) {
            throw new UsageError("the folder for temporary files is full: " + full.getMessage());
        }
    }

    /**
     * Leaves it to the next build.
     *
     * @throws IOException if it cannot be kept
     */
    void keep() throws IOException {
        channel.close();
        Files.move(file, kept(root), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException leftBehind) {
            // The system clears its folder for temporary files, and the next build this one.
        }
    }

    /** What the last build left, if it is of the same form and was read against the same. */
    private record Last(Optional<FileChannel> channel, List<Slot> slots) implements AutoCloseable {
        static final Last NONE = new Last(Optional.empty(), List.of());

        static Last of(Path root, long frame) {
            try {
                FileChannel channel = FileChannel.open(kept(root), StandardOpenOption.READ);
                try {
                    return new Last(Optional.of(channel), slots(channel, frame));
                } catch (IOException | RuntimeException unusable) {
                    channel.close();
                    return NONE;
                }
            } catch (IOException none) {
                return NONE;
            }
        }

        private static List<Slot> slots(FileChannel channel, long frame) throws IOException {
            long size = channel.size() - 2 * Long.BYTES;
            ByteBuffer foot = ByteBuffer.wrap(Shelf.read(channel, size, 2 * Long.BYTES));
            long check = foot.getLong();
            long from = foot.getLong();
            byte[] bytes = Shelf.read(channel, from, Math.toIntExact(size - from));
            RecordReader in = new RecordReader(bytes, 0, bytes.length);
            if (Fingerprint.number(bytes) != check || !in.text().equals(FORM) || in.number() != frame) {
                return List.of();
            }
            List<Slot> slots = new ArrayList<>();
            for (int left = in.count(); left > 0; left--) {
                slots.add(Slot.read(in));
            }
            return slots;
        }

        /** @param all sorted, as the slots are */
        List<Task> tasks(List<Entry> all, Optional<Ground> ground) {
            List<Task> tasks = new ArrayList<>(all.size());
            Iterator<Slot> rest = slots.iterator();
            Optional<Slot> next = next(rest);
            for (Entry entry : all) {
                while (next.isPresent() && next.get().id().compareTo(entry.key()) < 0) {
                    next = next(rest);
                }
                long text = ground.map(now -> now.text(entry)).orElse(0L);
                tasks.add(new Task(
                        entry, text, next.filter(slot -> slot.id().equals(entry.key()) && slot.text() == text)));
            }
            return tasks;
        }

        private static Optional<Slot> next(Iterator<Slot> rest) {
            return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
        }

        /** The bytes of a record, unless they are damaged. */
        Optional<byte[]> record(Slot slot) {
            try {
                byte[] record = Shelf.read(channel.orElseThrow(), slot.from(), slot.length());
                return Fingerprint.number(record) == slot.check() ? Optional.of(record) : Optional.empty();
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
            } catch (IOException nothingWasWritten) {
                // It was only read.
            }
        }
    }
}
