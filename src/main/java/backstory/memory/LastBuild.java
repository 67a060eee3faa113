package backstory.memory;

import backstory.bytes.Checksum;
import backstory.memory.store.RecordReader;
import backstory.memory.store.RecordStore;
import backstory.memory.store.RecordWriter;
import backstory.memory.store.StoredRecords;
import backstory.memory.store.StoredRecords.RecordPlace;
import backstory.memory.store.UnfinishedFolder;
import backstory.memory.store.WorkFolder;
import backstory.output.FileStamp;
import backstory.output.Manifest;
import backstory.output.OutputPath;
import backstory.output.staging.OutputFolder;
import backstory.problem.UsageError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What the last build into a folder left in the store {@code .backstory/build}: what it read, what it said and, for each
 * file of the output, how that looked and what it was made of. It knows which files are still right and, where all are
 * and nothing that is read has changed, what a build would say. For use by many threads.
 */
public final class LastBuild implements AutoCloseable {
    /** Nothing is remembered, and so every file is new. */
    public static final LastBuild NONE = new LastBuild(StoredRecords.none(0), Optional.empty());

    private static final String NAME = "build";

    /** Records that are about no file of the output: no path begins like this. */
    private static final String INPUTS = "/inputs";

    private static final String RESULT = "/result";

    /** The record of a file that is made each time and compared by its bytes. */
    private static final byte[] MADE_EACH_TIME = {};

    private final StoredRecords records;
    private final Optional<OutputFolder> folder;

    private LastBuild(StoredRecords records, Optional<OutputFolder> folder) {
        this.records = records;
        this.folder = folder;
    }

    /** What the last build of a site into a folder left. */
    public static LastBuild read(Path root, OutputFolder output) {
        Path store = WorkFolder.folder(root).resolve(NAME);
        return new LastBuild(StoredRecords.read(store, Checksum.of(output.name())), Optional.of(output));
    }

    /** True if nothing is remembered. */
    public boolean isNothing() {
        return records.places().isEmpty();
    }

    /**
     * A file of the output.
     *
     * @param path below the output folder
     * @param stamp how it looked
     */
    public record Output(String path, long stamp) {}

    /** True if a file looks as it did. */
    public boolean isUntouched(Output file) {
        Optional<FileStamp> now = folder.flatMap(in -> in.stamp(file.path()));
        return now.filter(stamp -> stamp.key() == file.stamp()).isPresent();
    }

    /** The paths of all of them but the manifest. */
    public List<String> paths() {
        return outputs().stream()
                .map(Output::path)
                .filter(path -> !path.equals(Manifest.NAME))
                .toList();
    }

    /** What stands in a file of the output now; empty where it cannot be read. */
    public Optional<byte[]> bytes(String path) {
        return folder.flatMap(in -> in.bytes(path));
    }

    /** All files of the output, its manifest among them. */
    public List<Output> outputs() {
        return records.places().stream()
                .filter(place -> !place.key().startsWith("/"))
                .map(place -> new Output(place.key(), place.content()))
                .toList();
    }

    /** What the build said, if it read the same: as long as no file of the output is touched, a new one would say so too. */
    public Optional<StoredResult> result(Inputs now) {
        return records.find(RESULT)
                .filter(place -> place.content() == now.hash())
                .flatMap(records::record)
                .map(bytes -> StoredResult.read(new RecordReader(bytes)));
    }

    /** What it read, without what was asked. */
    public Inputs inputs() {
        SortedMap<String, Long> files = new TreeMap<>();
        records.find(INPUTS).flatMap(records::record).map(RecordReader::new).ifPresent(in -> {
            for (int left = in.count(); left > 0; left--) {
                files.put(in.text(), in.number());
            }
        });
        return Inputs.of(0, files);
    }

    /**
     * Why a file of the output has to be made; nothing where the one that stands there is right.
     *
     * @param current what it would be made of, by what it was made of
     */
    public Optional<Staleness> stale(OutputPath path, UnaryOperator<TraceHashes> current) {
        Optional<RecordPlace> place = records.find(path.text());
        Optional<TraceHashes> made = place.filter(found -> found.length() > 0)
                .flatMap(records::record)
                .map(bytes -> TraceHashes.read(new RecordReader(bytes)));
        if (made.isEmpty()) {
            return Optional.of(Staleness.NEW);
        }
        boolean listed = folder.flatMap(in -> in.manifest().digest(path)).isPresent();
        boolean stands = listed
                && isUntouched(new Output(path.text(), place.orElseThrow().content()));
        return Staleness.of(made.get(), current.apply(made.get()))
                .or(() -> stands ? Optional.empty() : Optional.of(Staleness.TOUCHED));
    }

    /**
     * What a build was made of and what it made.
     *
     * @param files all files of the output without its manifest
     * @param kept those of them that were not stale
     * @param made what those were made of that were; without those that are made each time
     */
    public record BuildTrace(
            Inputs inputs,
            List<OutputPath> files,
            Set<OutputPath> kept,
            Map<OutputPath, TraceHashes> made,
            StoredResult result) {}

    /**
     * Leaves what a build has found to the next one, and ends this.
     *
     * @throws IOException if it cannot be kept
     */
    public void replace(BuildTrace found, UnfinishedFolder unfinished) throws IOException {
        try {
            RecordStore next = unfinished.store(NAME, records);
            next.put(RESULT, found.inputs().hash(), RecordWriter.bytes(found.result()::write));
            next.put(
                    INPUTS,
                    0,
                    RecordWriter.bytes(out -> out.list(
                            found.inputs().paths(),
                            path -> out.text(path).number(found.inputs().content(path)))));
            next.put(Manifest.NAME, stamp(Manifest.NAME), MADE_EACH_TIME);
            for (OutputPath path : found.files()) {
                if (found.kept().contains(path)) {
                    next.keep(records.find(path.text()).orElseThrow());
                } else {
                    TraceHashes made = found.made().get(path);
                    byte[] record = made == null ? MADE_EACH_TIME : RecordWriter.bytes(made::write);
                    next.put(path.text(), stamp(path.text()), record);
                }
            }
        } catch (UsageError refused) {
            throw new IOException(refused);
        }
        unfinished.keep(NAME);
    }

    private long stamp(String path) throws IOException {
        Optional<FileStamp> stamp = folder.flatMap(in -> in.stamp(path));
        return stamp.orElseThrow(() -> new IOException(path + " has gone away")).key();
    }

    @Override
    public void close() {
        records.close();
    }
}
