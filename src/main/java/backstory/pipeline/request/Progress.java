package backstory.pipeline.request;

import java.util.function.Supplier;

/**
 * Hears how far a build is, so that somebody who waits sees that it goes on. Called from any thread, as often as the
 * build likes; what it does with that must not matter to the build.
 */
public interface Progress {
    /** Nobody waits. */
    Progress SILENT = (name, done, total) -> {};

    /**
     * How far a stage is.
     *
     * @param name what is being done, as a word or two: {@code rendering}
     * @param done how many of {@code total} are finished
     * @param total how many there are, or 0 where that is not known
     */
    void stage(String name, int done, int total);

    /** What a piece of work is a part of. */
    enum Kind {
        /** A step of the build. */
        STAGE,
        /** A step that is done while others are. */
        BACKGROUND,
        /** What one thread does of the step that is going on. */
        SHARE,
        /** The making of one page; its name is the template. */
        TEMPLATE
    }

    /** Does a piece of work, on the calling thread; somebody who measures looks at the time before and after it. */
    default <T> T measure(Kind kind, String name, Supplier<T> work) {
        return work.get();
    }
}
