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
 * What the last build into a folder recorded in the store {@code .backstory/build}: its inputs, its result and, for
 * each file of the output, its stamp and what it was made from. It decides which files are still valid and, if all are
 * and no input has changed, what a build would report. Safe for use by many threads.
 */
public final class LastBuild implements AutoCloseable {
    /** No memory, so every file is new. */
    public static final LastBuild NONE = new LastBuild(StoredRecords.none(0), Optional.empty());

    private static final String NAME = "build";

    /** Keys of records that do not belong to a file of the output: no path begins like this. */
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
     * @param stamp its stamp after the build
     */
    public record Output(String path, long stamp) {}

    /** Returns true if a file still has the same stamp. */
    public boolean isUntouched(Output file) {
        Optional<FileStamp> now = folder.flatMap(in -> in.stamp(file.path()));
        return now.filter(stamp -> stamp.key() == file.stamp()).isPresent();
    }

    /** Returns the paths of all files but the manifest. */
    public List<String> paths() {
        return outputs().stream()
                .map(Output::path)
                .filter(path -> !path.equals(Manifest.NAME))
                .toList();
    }

    /** Returns the present content of a file of the output; empty if it cannot be read. */
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

    /**
     * Returns the result of the last build, if it had the same inputs. As long as no file of the output is touched, a
     * new build would have the same result.
     */
    public Optional<StoredResult> result(Inputs now) {
        return records.find(RESULT)
                .filter(place -> place.content() == now.hash())
                .flatMap(records::record)
                .map(bytes -> StoredResult.read(new RecordReader(bytes)));
    }

    /** Returns its inputs, without the request. */
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
     * Returns why a file of the output has to be made again; nothing if the existing one is valid.
     *
     * @param current returns the present hashes for those of the last build
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
     * The inputs of a build and its output.
     *
     * @param files all files of the output except its manifest
     * @param kept the files that were not stale
     * @param made the hashes of what the stale files were made from, without files that are made each time
     */
    public record BuildTrace(
            Inputs inputs,
            List<OutputPath> files,
            Set<OutputPath> kept,
            Map<OutputPath, TraceHashes> made,
            StoredResult result) {}

    /**
     * Records the findings of a build for the next one, and closes this.
     *
     * @throws IOException if they cannot be stored
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
