package backstory.pipeline.request;

import java.util.function.Supplier;

/**
 * Receives the progress of a build, so that a user who waits sees that it goes on. Called from any thread and any
 * number of times; the build must not depend on what it does.
 */
public interface Progress {
    /** Ignores all progress. */
    Progress SILENT = (name, done, total) -> {};

    /**
     * Receives the progress of a stage.
     *
     * @param name what is being done, as a word or two: {@code rendering}
     * @param done how many of {@code total} are finished
     * @param total how many there are, or 0 if that is not known
     */
    void stage(String name, int done, int total);

    /** The kinds of work. */
    enum Kind {
        /** A step of the build. */
        STAGE,
        /** A step that runs while others do. */
        BACKGROUND,
        /** The share of one thread in the current step. */
        SHARE,
        /** The making of one page; its name is the template. */
        TEMPLATE
    }

    /** Does a piece of work on the calling thread; an implementation can measure its time. */
    default <T> T measure(Kind kind, String name, Supplier<T> work) {
        return work.get();
    }
}
