package backstory.memory;

import backstory.graph.PageTrace.Read;
import java.util.List;
import java.util.Optional;

/**
 * Why a file of the site does not stay as it stands in the output.
 *
 * @param parts what has changed of what it is made of, in words
 */
public record Staleness(Cause cause, List<String> parts) {
    /** Which of them it is, is not known: all are one hash. */
    private static final String OTHER = "front matter, a list, another file or an option of the build";

    static final Staleness NEW = new Staleness(Cause.NEW, List.of());
    static final Staleness THEME = new Staleness(Cause.THEME, List.of());
    static final Staleness TOUCHED = new Staleness(Cause.TOUCHED, List.of());

    /** The site has no such file any more. */
    public static final Staleness REMOVED = new Staleness(Cause.REMOVED, List.of());

    public Staleness {
        parts = List.copyOf(parts);
    }

    /** What became of something. */
    public enum Cause {
        /** It was not there before. */
        NEW,
        /** What it shows has changed. */
        CHANGED,
        /** A template or an asset has changed. */
        THEME,
        /** Somebody changed or deleted it in the output. */
        TOUCHED,
        /** The site no longer has it. */
        REMOVED
    }

    /**
     * The reason to make a file again; nothing where it would be the same.
     *
     * @param before what it was made of
     * @param after what it would be made of
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
