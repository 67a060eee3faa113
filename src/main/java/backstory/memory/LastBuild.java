package backstory.memory;

import backstory.memory.Inputs.Input;
import backstory.output.Checksum;
import backstory.output.Manifest;
import backstory.output.OutputFolder;
import backstory.output.OutputPath;
import backstory.output.Stamp;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What one build hands the next, in the file {@code .backstory/build}: from what it was made, what it made and what it
 * said. It says which files of the output are still right, and, where all are and nothing that is read has changed, what
 * a build would say. One that is of another program, another output, another form or damaged is {@link #NONE}; then all
 * is stale.
 *
 * <p>The file is checked as a whole, which costs little, and taken apart when somebody asks, since that would take longer
 * than all the rest that a build without work does. What pages were made of, the most of it, stays on the disk. For use
 * by many threads.
 */
public final class LastBuild implements AutoCloseable {
    /** Nothing is remembered. */
    public static final LastBuild NONE = new LastBuild(new Keys(0, 0, 0), List.of(), Optional.empty());

    private static final String FORM = "backstory build 5\n";

    /** The parts: what files of the output were made of, these files, what was read, and what the build said. */
    private static final int MADE = 0;

    private static final int FILES = 1;
    private static final int INPUTS = 2;
    private static final int SAID = 3;
    private static final int PARTS = 4;

    private final Keys keys;
    private final List<Part> parts;
    private final Optional<FileChannel> file;
    private final Lazy<Places> places;

    /** Numbers for all inputs, for what makes pages of views, and for what views rest on besides texts. */
    private record Keys(long inputs, long theme, long frame) {}

    /**
     * A file of the output.
     *
     * @param path below the output folder
     */
    public record Standing(String path, Stamp stamp) {}

    /** @param parts all but that of what files were made of, whose place is empty */
    private LastBuild(Keys keys, List<Part> parts, Optional<FileChannel> file) {
        this.keys = keys;
        this.parts = List.copyOf(parts);
        this.file = file;
        this.places = Lazy.of(this::places);
    }

    /**
     * Where what is said of each file of the output begins, in their order, and where the last one ends: to look one up
     * takes less than to know all, and a build after an edit looks at what it needs.
     *
     * @param files their paths and stamps, in their part
     * @param made what they were made of, in the file
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Places(int[] files, int[] made) {}

    /**
     * A part of the file.
     *
     * @param from its first byte in the file
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Part(byte[] bytes, int from) {
        RecordReader reader() {
            return reader(0);
        }

        RecordReader reader(int at) {
            return new RecordReader(bytes, at, bytes.length);
        }
    }

    private static final String NAME = "build";

    /** What the last build into a folder left behind. */
    public static LastBuild read(Path root, OutputFolder output) {
        try {
            FileChannel file = FileChannel.open(
                    WorkFolder.folder(root).resolve(NAME), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
            try {
                LastBuild read = parse(RecordReader.bytes(file, 0, Math.toIntExact(file.size())), output.name(), file);
                if (read.isNothing()) {
                    file.close();
                }
                return read;
            } catch (IOException | RuntimeException unusable) {
                file.close();
                return NONE;
            }
        } catch (IOException none) {
            return NONE;
        }
    }

    /** The file ends with where its parts begin and a checksum of all before that. */
    private static LastBuild parse(byte[] bytes, String output, FileChannel file) {
        int end = bytes.length - Long.BYTES;
        Checksum sum = new Checksum();
        sum.update(bytes, end);
        if (new RecordReader(bytes, end, bytes.length).number() != sum.value()) {
            return NONE;
        }
        RecordReader reader = new RecordReader(bytes, 0, end);
        boolean known = reader.text().equals(FORM);
        if (!known || !reader.text().equals(output)) {
            return NONE;
        }
        Keys keys = new Keys(reader.number(), reader.number(), reader.number());
        int foot = end - (PARTS + 1) * Long.BYTES;
        RecordReader starts = new RecordReader(bytes, foot, end);
        List<Part> parts = new ArrayList<>();
        int from = (int) starts.number();
        for (int i = 0; i < PARTS; i++) {
            int to = (int) starts.number();
            parts.add(new Part(i == MADE ? new byte[0] : Arrays.copyOfRange(bytes, from, to), from));
            from = to;
        }
        return new LastBuild(keys, parts, Optional.of(file));
    }

    @Override
    public void close() {
        try {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (IOException nothingToLose) {
            // It was only read.
        }
    }

    /**
     * What a build found.
     *
     * @param standing the files of the output, sorted, without the manifest
     * @param kept those that stand as they did: where nothing was found out about one, what was known of it still holds
     * @param made what was found out about files; without those that are compared by their bytes each time
     * @param frame a number for all that views rest on besides texts
     */
    public record Found(
            List<OutputPath> standing,
            Predicate<String> kept,
            Map<String, TraceHashes> made,
            long frame,
            ResultCodec.Result result) {}

    /**
     * Leaves behind what a build has found, and ends this.
     *
     * @throws IOException if it cannot be kept
     */
    public void write(UnfinishedFolder unfinished, OutputFolder output, Inputs inputs, Found found) throws IOException {
        Path fresh = unfinished.file(NAME);
        try {
            try (OutputStream file = Files.newOutputStream(fresh)) {
                Checksum sum = new Checksum();
                RecordWriter out = new RecordWriter(new SummedStream(file, sum));
                write(out, output, inputs, found);
                out.flush();
                file.write(ByteBuffer.allocate(Long.BYTES).putLong(sum.value()).array());
            }
            close();
            unfinished.keep(NAME);
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
    }

    private void write(RecordWriter out, OutputFolder output, Inputs inputs, Found found) throws IOException {
        List<String> paths = new ArrayList<>(List.of(Manifest.NAME));
        found.standing().forEach(path -> paths.add(path.text()));
        out.text(FORM).text(output.name());
        out.number(inputs.key()).number(inputs.theme()).number(found.frame());
        List<Long> starts = new ArrayList<>(List.of(out.at()));
        int[] lengths = new int[paths.size()];
        for (int i = 0; i < lengths.length; i++) {
            long from = out.at();
            made(paths.get(i), found, out);
            lengths[i] = (int) (out.at() - from);
        }
        starts.add(out.at());
        out.count(paths.size());
        for (int i = 0; i < lengths.length; i++) {
            String path = paths.get(i);
            Optional<Stamp> known = found.kept().test(path) ? stamp(path) : output.stamp(path);
            Stamp stamp = known.orElseThrow(() -> new IOException(path + " has gone away"));
            out.text(path).number(stamp.size()).number(stamp.modified()).count(lengths[i]);
        }
        starts.add(out.at());
        out.count(inputs.files().size());
        inputs.files().forEach(file -> out.text(file.path()).number(file.content()));
        starts.add(out.at());
        ResultCodec.write(found.result(), out);
        starts.add(out.at());
        starts.forEach(out::number);
    }

    /** Nothing for a file that is compared by its bytes each time. */
    private void made(String path, Found found, RecordWriter out) throws IOException {
        TraceHashes of = found.made().get(path);
        if (of != null) {
            of.write(out);
        } else if (found.kept().test(path)) {
            byte[] bytes = madeBytes(place(path));
            out.copy(bytes, 0, bytes.length);
        }
    }

    /** Adds what goes by to a checksum. */
    private static final class SummedStream extends FilterOutputStream {
        private final Checksum sum;

        SummedStream(OutputStream out, Checksum sum) {
            super(out);
            this.sum = sum;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
            sum.update(from == 0 ? bytes : Arrays.copyOfRange(bytes, from, from + count), count);
        }
    }

    public boolean isNothing() {
        return parts.isEmpty();
    }

    /** True if no input has changed. */
    public boolean hasInputs(Inputs now) {
        return !isNothing() && keys.inputs() == now.key();
    }

    public static boolean isUntouched(Standing file, OutputFolder folder) {
        return folder.stamp(file.path()).filter(file.stamp()::isSame).isPresent();
    }

    /** True if pages were made of views by the same templates and program. */
    public boolean hasTheme(Inputs now) {
        return !isNothing() && keys.theme() == now.theme();
    }

    /** True if views differ from the last ones only where texts do. */
    public boolean hasFrame(long frame) {
        return !isNothing() && keys.frame() == frame;
    }

    /** What the build said. Its changes are none: it is said again only where nothing changed. */
    public ResultCodec.Result said() {
        return ResultCodec.read(parts.get(SAID).reader());
    }

    /** All files of the output, the manifest first. */
    public List<Standing> standing() {
        if (isNothing()) {
            return List.of();
        }
        RecordReader reader = parts.get(FILES).reader();
        int count = reader.count();
        List<Standing> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(new Standing(reader.text(), new Stamp(reader.number(), reader.number())));
            reader.skip(Integer.BYTES);
        }
        return all;
    }

    /** How a file of the output looked. */
    public Optional<Stamp> stamp(String path) {
        int at = place(path);
        if (at < 0) {
            return Optional.empty();
        }
        RecordReader reader = parts.get(FILES).reader(places.get().files()[at]);
        reader.skip(reader.count());
        return Optional.of(new Stamp(reader.number(), reader.number()));
    }

    /** What a file of the output was made of; empty too for one that is compared by its bytes each time. */
    public Optional<TraceHashes> answers(String path) {
        int at = place(path);
        if (at < 0) {
            return Optional.empty();
        }
        try {
            byte[] bytes = madeBytes(at);
            return bytes.length == 0
                    ? Optional.empty()
                    : Optional.of(TraceHashes.read(new RecordReader(bytes, 0, bytes.length)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private byte[] madeBytes(int place) throws IOException {
        int[] made = places.get().made();
        return RecordReader.bytes(file.orElseThrow(), made[place], made[place + 1] - made[place]);
    }

    /** The place of a file among those behind the manifest, which are sorted by the bytes of their paths; or less than 0. */
    private int place(String path) {
        byte[] wanted = path.getBytes(StandardCharsets.UTF_8);
        int low = 1;
        int high = isNothing() ? 0 : places.get().files().length - 2;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            RecordReader reader = parts.get(FILES).reader(places.get().files()[middle]);
            int length = reader.count();
            int order = Arrays.compareUnsigned(
                    parts.get(FILES).bytes(), reader.at(), reader.at() + length, wanted, 0, wanted.length);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    private Places places() {
        RecordReader files = parts.get(FILES).reader();
        int count = files.count();
        Places all = new Places(new int[count + 1], new int[count + 1]);
        int made = parts.get(MADE).from();
        for (int i = 0; i < count; i++) {
            all.files()[i] = files.at();
            all.made()[i] = made;
            files.skip(files.count());
            files.skip(2 * Long.BYTES);
            made += files.count();
        }
        all.made()[count] = made;
        return all;
    }

    /** What was read. */
    public List<Input> inputs() {
        if (isNothing()) {
            return List.of();
        }
        RecordReader reader = parts.get(INPUTS).reader();
        int count = reader.count();
        List<Input> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(new Input(reader.text(), reader.number()));
        }
        return all;
    }
}
