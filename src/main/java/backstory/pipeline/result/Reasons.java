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
 * The reasons for what a build did.
 *
 * @param inputs the files that differ from those that the last build read, by path: added, changed or removed; none if
 *     nothing is remembered
 * @param files the files of the site that were made or removed, by path
 * @param fromNothing true if everything was made because no earlier build is remembered; then {@code files} contains
 *     only those that were removed
 */
public record Reasons(List<Input> inputs, List<Reason> files, boolean fromNothing) {
    /** The reasons of a build that did nothing. */
    public static final Reasons NONE = new Reasons(List.of(), List.of(), false);

    public Reasons {
        inputs = List.copyOf(inputs);
        files = files.stream().sorted(Comparator.comparing(Reason::path)).toList();
    }

    /** An input file that was added, changed or removed; its path is relative to the root. */
    public record Input(String path, Cause cause) {}

    /**
     * Why a file of the site was made or removed.
     *
     * @param source the file that the page is made from, or empty
     */
    public record Reason(OutputPath path, Staleness why, String source) {}

    /**
     * Returns the reasons for the files of a site. Files whose bytes stayed the same although something that they show
     * has changed are left out.
     */
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
     * Returns the input files that have changed, by path.
     *
     * @param paths the files whose content has changed, and those that were added or removed
     */
    public static List<Input> changes(Inputs before, Inputs now, Set<String> paths) {
        return paths.stream()
                .sorted()
                .map(path ->
                        new Input(path, !now.has(path) ? Cause.REMOVED : before.has(path) ? Cause.CHANGED : Cause.NEW))
                .toList();
    }
}
