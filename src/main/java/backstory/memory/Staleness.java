package backstory.memory;

import backstory.graph.PageTrace.Read;
import java.util.List;
import java.util.Optional;

/**
 * The reason why a file of the output is not valid any more.
 *
 * @param parts the changed inputs, in words
 */
public record Staleness(Cause cause, List<String> parts) {
    /** The words for inputs that share one hash, so that it is not known which of them has changed. */
    private static final String OTHER = "front matter, a list, another file or an option of the build";

    static final Staleness NEW = new Staleness(Cause.NEW, List.of());
    static final Staleness THEME = new Staleness(Cause.THEME, List.of());
    static final Staleness TOUCHED = new Staleness(Cause.TOUCHED, List.of());

    /** The site no longer has such a file. */
    public static final Staleness REMOVED = new Staleness(Cause.REMOVED, List.of());

    public Staleness {
        parts = List.copyOf(parts);
    }

    /** The cause. */
    public enum Cause {
        /** The file did not exist before. */
        NEW,
        /** The content of the file has changed. */
        CHANGED,
        /** A template or an asset has changed. */
        THEME,
        /** The file was changed or deleted in the output by something else than a build. */
        TOUCHED,
        /** The site no longer has it. */
        REMOVED
    }

    /**
     * Returns the reason to make a file again; nothing if it would be the same.
     *
     * @param before what it was made from
     * @param after what it would be made from
     */
    static Optional<Staleness> of(TraceHashes before, TraceHashes after) {
        if (before.theme() != after.theme()) {
            return Optional.of(THEME);
        }
        if (before.catalog() != after.catalog()) {
            return Optional.of(new Staleness(Cause.CHANGED, List.of(OTHER)));
        }
        List<String> changed = before.reads().stream()
                .filter(read -> !before.answer(read).equals(after.answer(read)))
                .map(Staleness::words)
                .toList();
        return changed.isEmpty() ? Optional.empty() : Optional.of(new Staleness(Cause.CHANGED, changed));
    }

    private static String words(Read read) {
        String entry = read.of().kind().noun() + " \"" + read.of().id() + "\"";
        return switch (read.kind()) {
            case TEXT -> "the text of the " + entry;
            case MENTIONED -> "what is mentioned in the " + entry;
            case MENTIONS -> "what texts say of the " + entry;
            case TIMES_MENTIONED -> "how often texts mention the " + entry;
        };
    }
}
