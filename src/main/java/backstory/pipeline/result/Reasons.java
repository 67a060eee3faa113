package backstory.pipeline.result;

import backstory.memory.Inputs;
import backstory.memory.LastBuild;
import backstory.memory.Staleness;
import backstory.memory.Staleness.Cause;
import backstory.output.OutputPath;
import backstory.pipeline.render.WrittenSite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Why a build did what it did.
 *
 * @param inputs the files that were read and differ from what the last build read, by path: those that came, changed or
 *     went; none where nothing is remembered
 * @param files the files of the site that were made, and those that were removed, by path
 * @param fromNothing true if all was made, since no build before this one is remembered; then only those that were removed
 *     are among the files
 */
public record Reasons(List<Input> inputs, List<Reason> files, boolean fromNothing) {
    /** Nothing was done. */
    public static final Reasons NONE = new Reasons(List.of(), List.of(), false);

    public Reasons {
        inputs = List.copyOf(inputs);
        files = files.stream().sorted(Comparator.comparing(Reason::path)).toList();
    }

    /** A file that was read, from the root: new, changed or removed. */
    public record Input(String path, Cause cause) {}

    /**
     * A file of the site.
     *
     * @param source the file that the page is made from, or empty
     */
    public record Reason(OutputPath path, Staleness why, String source) {}

    /** What became of files. Those whose bytes stayed though something that they show has changed are left out. */
    public static Reasons of(LastBuild last, Inputs now, WrittenSite written) {
        Set<OutputPath> differ = new HashSet<>(written.changes().changed());
        differ.addAll(written.changes().added());
        List<Reason> all = new ArrayList<>();
        if (!last.isNothing()) {
            written.outcomes()
                    .forEach(file -> file.stale()
                            .filter(why -> why.cause() != Cause.CHANGED || differ.contains(file.path()))
                            .ifPresent(why -> all.add(new Reason(file.path(), why, file.source()))));
        }
        written.changes().removed().forEach(path -> all.add(new Reason(path, Staleness.REMOVED, "")));
        return last.isNothing()
                ? new Reasons(List.of(), all, true)
                : new Reasons(changes(last.inputs(), now, now.since(last.inputs())), all, false);
    }

    /**
     * What became of files, by path.
     *
     * @param paths of those that hold something else than before, have come or gone
     */
    public static List<Input> changes(Inputs before, Inputs now, Set<String> paths) {
        return paths.stream()
                .sorted()
                .map(path ->
                        new Input(path, !now.has(path) ? Cause.REMOVED : before.has(path) ? Cause.CHANGED : Cause.NEW))
                .toList();
    }
}
