package backstory.build;

import backstory.build.Inputs.Input;
import backstory.entry.EntryId;
import backstory.graph.Rests;
import backstory.output.Checksum;
import backstory.output.Manifest;
import backstory.output.OutputFolder;
import backstory.output.OutputPath;
import backstory.output.Stamp;
import backstory.render.Fingerprint;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one build hands the next, in the file {@code .backstory/build}: from what it was made, what it made and what it
 * said. It says which files of the output are still right, and, where all are and nothing that is read has changed, what
 * a build would say. One that is of another program, another output, another form or damaged is {@link #NONE}; then all
 * is stale.
 *
 * <p>The file is checked as a whole, which costs little, and read in parts when somebody asks, since to read all of it
 * would take longer than all the rest that a build without work does.
 */
final class Memory {
    /** Nothing is remembered. */
    static final Memory NONE = new Memory(new Keys(0, 0, 0), List.of());

    private static final String FORM = "backstory build 2\n";
    private static final int PIECE = 256;
    private static final int PARTS = 4;

    private final Keys keys;
    private final List<Part> parts;
    private final Once<Places> places = Once.of(this::places);

    /** Numbers for all inputs, for what makes pages of views, and for what views rest on besides texts. */
    private record Keys(long inputs, long theme, long frame) {}

    /**
     * A file of the output.
     *
     * @param path below the output folder
     */
    record Standing(String path, Stamp stamp) {}

    private Memory(Keys keys, List<Part> parts) {
        this.keys = keys;
        this.parts = List.copyOf(parts);
    }

    /**
     * Where what is said of each file of the output begins, in their order, and where the last one ends: to look one up
     * takes less than to know all, and a build after an edit looks at what it needs.
     *
     * @param files their paths and stamps
     * @param made what they were made of
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Places(int[] files, int[] made) {}

    /**
     * A part of the file.
     *
     * @param from its first byte
     * @param to behind its last byte
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Part(byte[] file, int from, int to) {
        RecordReader reader() {
            return new RecordReader(file, from, to);
        }

        RecordReader reader(int at) {
            return new RecordReader(file, at, to);
        }
    }

    private static Path file(Path root) {
        return root.resolve(".backstory").resolve("build");
    }

    /** What the last build into a folder left behind. */
    static Memory read(Path root, OutputFolder output) {
        try {
            return parse(Files.readAllBytes(file(root)), output.name());
        } catch (IOException | RuntimeException unusable) {
            return NONE;
        }
    }

    /** The file ends with where its parts begin and a checksum of all before that. */
    private static Memory parse(byte[] file, String output) {
        int end = file.length - Long.BYTES;
        Checksum sum = new Checksum();
        sum.update(file, end);
        if (new RecordReader(file, end, file.length).number() != sum.value()) {
            return NONE;
        }
        RecordReader reader = new RecordReader(file, 0, end);
        boolean known = reader.text().equals(FORM);
        if (!known || !reader.text().equals(output)) {
            return NONE;
        }
        Keys keys = new Keys(reader.number(), reader.number(), reader.number());
        int foot = end - (PARTS + 1) * Long.BYTES;
        RecordReader starts = new RecordReader(file, foot, end);
        List<Part> parts = new ArrayList<>();
        int from = (int) starts.number();
        for (int i = 0; i < PARTS; i++) {
            int to = (int) starts.number();
            parts.add(new Part(file, from, to));
            from = to;
        }
        return new Memory(keys, parts);
    }

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
    }

    /**
     * What a build found.
     *
     * @param standing the files of the output, sorted, without the manifest
     * @param kept those that stand as they did, and of which no more is known than the last build did
     * @param made what the others were made of; without those that are compared by their bytes each time
     * @param frame a number for all that views rest on besides texts
     */
    record Found(
            List<OutputPath> standing,
            Predicate<String> kept,
            Map<String, Made> made,
            long frame,
            BuildResult result) {}

    /**
     * Leaves behind what a build has found.
     *
     * @throws IOException if it cannot be kept
     */
    void write(Path root, OutputFolder output, Inputs inputs, Found found) throws IOException {
        Path fresh = Files.createTempFile(folder(root), "build", "");
        try {
            try (OutputStream file = Files.newOutputStream(fresh)) {
                Checksum sum = new Checksum();
                RecordWriter out = new RecordWriter(new SummedStream(file, sum));
                write(out, output, inputs, found);
                out.flush();
                file.write(ByteBuffer.allocate(Long.BYTES).putLong(sum.value()).array());
            }
            Files.move(fresh, file(root), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void write(RecordWriter out, OutputFolder output, Inputs inputs, Found found) throws IOException {
        List<String> paths = new ArrayList<>(List.of(Manifest.NAME));
        found.standing().forEach(path -> paths.add(path.text()));
        out.text(FORM).text(output.name());
        out.number(inputs.key()).number(inputs.theme()).number(found.frame());
        List<Long> starts = new ArrayList<>(List.of(out.at()));
        out.count(paths.size());
        for (String path : paths) {
            Optional<Stamp> known = found.kept().test(path) ? stamp(path) : output.stamp(path);
            Stamp stamp = known.orElseThrow(() -> new IOException(path + " has gone away"));
            out.text(path).number(stamp.size()).number(stamp.modified());
        }
        starts.add(out.at());
        for (String path : paths) {
            Made made = found.made().get(path);
            int at = made == null && found.kept().test(path) ? place(path) : -1;
            if (at < 0) {
                made(Optional.ofNullable(made), out);
            } else {
                int[] all = places.get().made();
                out.copy(parts.get(1).file(), all[at], all[at + 1]);
            }
        }
        starts.add(out.at());
        out.count(inputs.files().size());
        inputs.files().forEach(file -> out.text(file.path()).number(file.content()));
        starts.add(out.at());
        Said.write(found.result(), out);
        starts.add(out.at());
        starts.forEach(out::number);
    }

    private static void made(Optional<Made> made, RecordWriter out) {
        out.flag(made.isPresent());
        made.ifPresent(of -> {
            out.number(of.print().whole()).numbers(of.print().parts());
            out.number(of.facts()).flag(of.rests().onAll());
            ids(of.rests().texts(), out);
            ids(of.rests().mentions(), out);
        });
    }

    private static Made made(RecordReader in) {
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

    /**
     * The folder of a site for what one build leaves to the next; made where it is missing, and hidden from git.
     *
     * @throws IOException if it cannot be made
     */
    static Path folder(Path root) throws IOException {
        Path folder = root.resolve(".backstory");
        Path hiding = folder.resolve(".gitignore");
        if (!Files.exists(hiding)) {
            Files.createDirectories(folder);
            Files.writeString(hiding, "*\n");
        }
        return folder;
    }

    /** Takes that folder away again if nothing is in it but what hides it. */
    static void leave(Path root) throws IOException {
        Path folder = root.resolve(".backstory");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                if (!all.allMatch(file -> file.endsWith(".gitignore"))) {
                    return;
                }
            }
            Files.deleteIfExists(folder.resolve(".gitignore"));
            Files.delete(folder);
        }
    }

    boolean isNothing() {
        return parts.isEmpty();
    }

    /** True if a build of these inputs would change nothing: neither an input was changed nor a file of the output. */
    boolean isAllRight(Inputs now, OutputFolder folder, Parallel parallel) {
        if (isNothing() || keys.inputs() != now.key()) {
            return false;
        }
        List<Standing> all = standing();
        List<Integer> pieces = IntStream.iterate(0, from -> from < all.size(), from -> from + PIECE)
                .boxed()
                .toList();
        return parallel
                .map(
                        "comparing",
                        pieces,
                        from -> all.subList(from, Math.min(all.size(), from + PIECE)).stream()
                                .allMatch(file -> isUntouched(file, folder)))
                .stream()
                .allMatch(right -> right);
    }

    static boolean isUntouched(Standing file, OutputFolder folder) {
        return folder.stamp(file.path()).equals(Optional.of(file.stamp()));
    }

    /** True if pages were made of views by the same templates and program. */
    boolean hasTheme(Inputs now) {
        return !isNothing() && keys.theme() == now.theme();
    }

    /** True if views differ from the last ones only where texts do. */
    boolean hasFrame(long frame) {
        return !isNothing() && keys.frame() == frame;
    }

    /** What the build said. Its changes are none: it is said again only where nothing changed. */
    BuildResult said() {
        return Said.read(parts.get(3).reader(), parts.get(0).reader().count() - 1);
    }

    /** All files of the output, the manifest first. */
    List<Standing> standing() {
        if (isNothing()) {
            return List.of();
        }
        RecordReader reader = parts.get(0).reader();
        int count = reader.count();
        List<Standing> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(new Standing(reader.text(), new Stamp(reader.number(), reader.number())));
        }
        return all;
    }

    /** How a file of the output looked. */
    Optional<Stamp> stamp(String path) {
        int at = place(path);
        if (at < 0) {
            return Optional.empty();
        }
        RecordReader reader = parts.get(0).reader(places.get().files()[at]);
        reader.skip(reader.count());
        return Optional.of(new Stamp(reader.number(), reader.number()));
    }

    /** What a file of the output was made of; empty too for one that is compared by its bytes each time. */
    Optional<Made> made(String path) {
        int at = place(path);
        if (at < 0) {
            return Optional.empty();
        }
        RecordReader reader = parts.get(1).reader(places.get().made()[at]);
        return reader.flag() ? Optional.of(made(reader)) : Optional.empty();
    }

    /** The place of a file among those behind the manifest, which are sorted by the bytes of their paths; or less than 0. */
    private int place(String path) {
        byte[] wanted = path.getBytes(StandardCharsets.UTF_8);
        int low = 1;
        int high = isNothing() ? 0 : places.get().files().length - 2;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            RecordReader reader = parts.get(0).reader(places.get().files()[middle]);
            int length = reader.count();
            int order = Arrays.compareUnsigned(
                    parts.get(0).file(), reader.at(), reader.at() + length, wanted, 0, wanted.length);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    private Places places() {
        RecordReader files = parts.get(0).reader();
        RecordReader made = parts.get(1).reader();
        int count = files.count();
        Places all = new Places(new int[count + 1], new int[count + 1]);
        for (int i = 0; i < count; i++) {
            all.files()[i] = files.at();
            all.made()[i] = made.at();
            files.skip(files.count());
            files.skip(2 * Long.BYTES);
            if (made.flag()) {
                skipMade(made);
            }
        }
        all.files()[count] = files.at();
        all.made()[count] = made.at();
        return all;
    }

    /** Goes over what {@link #made(RecordReader)} reads. */
    private static void skipMade(RecordReader in) {
        in.skip(Long.BYTES);
        in.skip(in.count() * Integer.BYTES);
        in.skip(Long.BYTES + 1);
        for (int list = 0; list < 2; list++) {
            for (int left = in.count(); left > 0; left--) {
                in.skip(Integer.BYTES);
                in.skip(in.count());
            }
        }
    }

    /** What was read. */
    List<Input> inputs() {
        if (isNothing()) {
            return List.of();
        }
        RecordReader reader = parts.get(2).reader();
        int count = reader.count();
        List<Input> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(new Input(reader.text(), reader.number()));
        }
        return all;
    }
}
