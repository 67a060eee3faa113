package backstory.build;

import backstory.build.Inputs.Input;
import backstory.output.Manifest;
import backstory.output.OutputFolder;
import backstory.output.OutputPath;
import backstory.output.Stamp;
import backstory.render.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

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
    static final Memory NONE = new Memory(0, 0, List.of());

    private static final String FORM = "backstory build 1\n";
    private static final int PIECE = 256;

    private final long key;
    private final long theme;
    private final List<Part> parts;

    /**
     * A file of the output.
     *
     * @param path below the output folder
     */
    record Standing(String path, Stamp stamp) {}

    private Memory(long key, long theme, List<Part> parts) {
        this.key = key;
        this.theme = theme;
        this.parts = List.copyOf(parts);
    }

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

    private static Memory parse(byte[] file, String output) {
        int end = file.length - Long.BYTES;
        RecordReader sum = new RecordReader(file, end, file.length);
        if (sum.number() != Fingerprint.number(Arrays.copyOf(file, end))) {
            return NONE;
        }
        RecordReader reader = new RecordReader(file, 0, end);
        boolean known = reader.text().equals(FORM);
        if (!known || !reader.text().equals(output)) {
            return NONE;
        }
        long key = reader.number();
        long theme = reader.number();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int length = reader.count();
            parts.add(new Part(file, reader.at(), reader.at() + length));
            reader.skip(length);
        }
        return new Memory(key, theme, parts);
    }

    /**
     * What a build found.
     *
     * @param standing the files of the output, without the manifest
     * @param prints what each of them was made of; without those that are compared by their bytes each time
     */
    record Found(Collection<OutputPath> standing, Map<String, Fingerprint> prints, BuildResult result) {}

    /**
     * Leaves behind what a build has found.
     *
     * @throws IOException if it cannot be kept
     */
    static void write(Path root, OutputFolder output, Inputs inputs, Found found) throws IOException {
        RecordWriter standing = new RecordWriter();
        RecordWriter made = new RecordWriter();
        List<String> paths = new ArrayList<>(List.of(Manifest.NAME));
        found.standing().stream().sorted().forEach(path -> paths.add(path.text()));
        for (String path : paths) {
            Stamp stamp = output.stamp(path).orElseThrow(() -> new IOException(path + " has gone away"));
            standing.text(path).number(stamp.size()).number(stamp.modified());
            Fingerprint print = found.prints().get(path);
            made.flag(print != null);
            if (print != null) {
                made.number(print.whole()).numbers(print.parts());
            }
        }
        RecordWriter read = new RecordWriter();
        inputs.files().forEach(file -> read.text(file.path()).number(file.content()));
        RecordWriter all = new RecordWriter().text(FORM).text(output.name());
        all.number(inputs.key()).number(inputs.theme());
        all.part(new RecordWriter().count(paths.size()).all(standing)).part(made);
        all.part(new RecordWriter().count(inputs.files().size()).all(read)).part(Said.bytes(found.result()));
        all.number(Fingerprint.number(all.bytes()));
        put(file(root), all.bytes());
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        Path folder = file.resolveSibling("");
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(".gitignore"), "*\n");
        }
        Path fresh = Files.createTempFile(folder, "build", "");
        try {
            Files.write(fresh, bytes);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    boolean isNothing() {
        return parts.isEmpty();
    }

    /** True if a build of these inputs would change nothing: neither an input was changed nor a file of the output. */
    boolean isAllRight(Inputs now, OutputFolder folder, Parallel parallel) {
        if (isNothing() || key != now.key()) {
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
        return !isNothing() && theme == now.theme();
    }

    /** What the build said. Its changes are none: it is said again only where nothing changed. */
    BuildResult said() {
        return Said.read(parts.get(3).reader(), standing().size() - 1);
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

    /** What files of the output were made of, by path. */
    Map<String, Fingerprint> prints() {
        Map<String, Fingerprint> prints = new HashMap<>();
        if (!isNothing()) {
            RecordReader reader = parts.get(1).reader();
            for (Standing file : standing()) {
                if (reader.flag()) {
                    prints.put(file.path(), new Fingerprint(reader.number(), reader.numbers()));
                }
            }
        }
        return prints;
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
