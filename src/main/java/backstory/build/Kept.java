package backstory.build;

import backstory.build.Reasons.Cause;
import backstory.build.Reasons.Reason;
import backstory.output.Changes;
import backstory.output.Manifest;
import backstory.output.OutputFolder;
import backstory.output.OutputPath;
import backstory.output.Stamp;
import backstory.render.Fingerprint;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Tells of each file of the site whether the one that stands in the output is still right, and why not. Where nothing is
 * remembered none is, and so the whole site is made: there is no other way to build. For use by many threads.
 */
final class Kept implements AutoCloseable {
    private final Memory last;
    private final Inputs now;
    private final OutputFolder folder;
    private final Once<Boolean> sameTheme;
    private final Map<String, Made> made = new ConcurrentHashMap<>();
    private final Map<String, Reason> reasons = new ConcurrentHashMap<>();

    /** The files that have been looked at and stay as they are. */
    private final Set<String> untouched = ConcurrentHashMap.newKeySet();

    Kept(Memory last, Inputs now, OutputFolder folder) {
        this.last = last;
        this.now = now;
        this.folder = folder;
        this.sameTheme = Once.of(() -> last.hasTheme(now));
    }

    /** True if nothing has to be done at all. */
    boolean isAllRight(Parallel parallel) {
        return last.isAllRight(now, folder, parallel);
    }

    /** What the last build said, which this one would say again. */
    BuildResult said() {
        return last.said();
    }

    /** True if the file is there and all that it rests on is as it was, so that not even its view need be made. */
    boolean keeps(OutputPath path, Facts facts) {
        if (!last.hasFrame(facts.frame())) {
            return false;
        }
        boolean kept = last.made(path.text())
                .filter(of -> of.facts() == facts.of(of.trace()))
                .filter(of -> cause(path, Optional.of(of), of.print()).isEmpty())
                .isPresent();
        if (kept) {
            untouched.add(path.text());
        }
        return kept;
    }

    /**
     * True if the file is there and would be the same again.
     *
     * @param of what it would be made of
     * @param kind the record that the print has the parts of
     * @param source the file that it is made from, or empty
     */
    boolean keeps(OutputPath path, Made of, Class<?> kind, String source) {
        made.put(path.text(), of);
        if (last.isNothing()) {
            return false;
        }
        Optional<Made> earlier = last.made(path.text());
        Optional<Cause> cause = cause(path, earlier, of.print());
        cause.ifPresent(why -> {
            List<String> parts = why == Cause.CHANGED
                    ? earlier.map(old -> changed(old.print(), of.print(), kind)).orElse(List.of())
                    : List.of();
            reasons.put(path.text(), new Reason(path, why, parts, source));
        });
        if (cause.isEmpty()) {
            untouched.add(path.text());
        }
        return cause.isEmpty();
    }

    /** Why the file has to be made again, if it has; asked only where something is remembered. */
    private Optional<Cause> cause(OutputPath path, Optional<Made> earlier, Fingerprint print) {
        if (earlier.isEmpty()) {
            return Optional.of(Cause.NEW);
        }
        if (!sameTheme.get()) {
            return Optional.of(Cause.THEME);
        }
        if (!earlier.get().print().equals(print)) {
            return Optional.of(Cause.CHANGED);
        }
        Optional<Stamp> stamp = last.stamp(path.text());
        boolean same = stamp.isPresent() && folder.stamp(path.text()).equals(stamp);
        return same && folder.manifest().digest(path).isPresent() ? Optional.empty() : Optional.of(Cause.TOUCHED);
    }

    private static List<String> changed(Fingerprint earlier, Fingerprint print, Class<?> kind) {
        List<String> names = Stream.of(kind.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < print.parts().length; i++) {
            if (i >= earlier.parts().length || earlier.parts()[i] != print.parts()[i]) {
                changed.add(names.get(i));
            }
        }
        return changed;
    }

    /** The files that the last build left in the output. */
    List<String> earlier() {
        return last.standing().stream()
                .map(Memory.Standing::path)
                .filter(path -> !path.equals(Manifest.NAME))
                .toList();
    }

    /** A file as it stands in the output. */
    Optional<byte[]> standing(String path) {
        return folder.bytes(path);
    }

    /** Why files were made, and which are gone. */
    Reasons reasons(Changes changes) {
        List<Reason> all = new ArrayList<>(reasons.values());
        changes.removed().forEach(path -> all.add(new Reason(path, Cause.REMOVED, List.of(), "")));
        return last.isNothing()
                ? new Reasons(List.of(), all, true)
                : new Reasons(Reasons.changes(last.inputs(), now.files()), all, false);
    }

    /** @throws IOException if nothing can be kept there */
    void remember(Unfinished unfinished, List<OutputPath> standing, long frame, BuildResult result) throws IOException {
        last.write(unfinished, folder, now, new Memory.Found(standing, untouched::contains, made, frame, result));
    }

    @Override
    public void close() {
        last.close();
    }

    /** What this build reads. */
    Inputs now() {
        return now;
    }
}
