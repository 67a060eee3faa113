package backstory.read.file;

/**
 * Knows what files held when a build looked at them first. A file is read more than once in a build, and one that was
 * changed between, even if it is changed back, must not be taken for what it was.
 */
@FunctionalInterface
public interface ContentCheck {
    /** Knows nothing, and takes every file for what it was. */
    ContentCheck NONE = (path, bytes) -> true;

    /**
     * True if these bytes are what the file held.
     *
     * @param path from the site's root
     */
    boolean matches(String path, byte[] bytes);
}
