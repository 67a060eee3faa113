package backstory.build;

/**
 * Hears how far a build is, so that somebody who waits sees that it goes on. Called from any thread, as often as the
 * build likes; what it does with that must not matter to the build.
 */
@FunctionalInterface
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
}
