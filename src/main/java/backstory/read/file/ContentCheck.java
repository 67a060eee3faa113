package backstory.read.file;

/**
 * Knows the content that files had when a build first looked at them. A build reads some files more than once. A file
 * that changes in between, even if it is changed back, must not be mistaken for the first version.
 */
@FunctionalInterface
public interface ContentCheck {
    /** Accepts every file as unchanged. */
    ContentCheck NONE = (path, bytes) -> true;

    /**
     * Returns true if these bytes are the content that the file had.
     *
     * @param path from the site's root
     */
    boolean matches(String path, byte[] bytes);
}
