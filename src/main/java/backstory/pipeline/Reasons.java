package backstory.pipeline;

import backstory.memory.Inputs;
import backstory.output.OutputPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** What became of something. */
    public enum Cause {
        /** It was not there before. */
        NEW,
        /** What it shows has changed. */
        CHANGED,
        /** A template, an asset or the program has changed. */
        THEME,
        /** Somebody changed or deleted it in the output. */
        TOUCHED,
        /** The site no longer has it. */
        REMOVED
    }

    /** A file that was read, from the root: new, changed or removed. */
    public record Input(String path, Cause cause) {}

    /**
     * A file of the site.
     *
     * @param parts what has changed of what a page is made of, in words
     * @param source the file that the page is made from, or empty
     */
    public record Reason(OutputPath path, Cause cause, List<String> parts, String source) {
        public Reason {
            parts = List.copyOf(parts);
        }
    }

    /** What differs between two lists of inputs. */
    static List<Input> changes(List<Inputs.Input> before, List<Inputs.Input> now) {
        Map<String, Long> earlier = new HashMap<>();
        before.forEach(file -> earlier.put(file.path(), file.content()));
        List<Input> changes = new ArrayList<>();
        for (Inputs.Input file : now) {
            Long content = earlier.remove(file.path());
            if (content == null) {
                changes.add(new Input(file.path(), Cause.NEW));
            } else if (content != file.content()) {
                changes.add(new Input(file.path(), Cause.CHANGED));
            }
        }
        earlier.keySet().forEach(path -> changes.add(new Input(path, Cause.REMOVED)));
        changes.sort(Comparator.comparing(Input::path));
        return changes;
    }
}
