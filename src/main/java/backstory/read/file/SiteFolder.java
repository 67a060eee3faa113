package backstory.read.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.StreamSupport;

/**
 * A folder of a site that is read, {@code content/} or {@code templates/}. Symbolic links in it may lead to files that
 * are not hidden, in the site's root or in the folder that this one is itself a link to. No other link is followed,
 * since a contributor could send one in a change to the site.
 *
 * @param root the site's folder, as it was given
 * @param realRoot the site's folder with links resolved
 * @param real this folder with links resolved
 * @param check checks that the content of its files has not changed
 */
record SiteFolder(Path root, Path realRoot, Path real, ContentCheck check) {
    /** The folder in which sites prove their identity: the only published name that begins with a dot. */
    static final String WELL_KNOWN = ".well-known";

    /**
     * Returns an existing folder.
     *
     * @param name from the site's root
     */
    static SiteFolder of(Path root, String name) throws IOException {
        return new SiteFolder(root, root.toRealPath(), root.resolve(name).toRealPath(), ContentCheck.NONE);
    }

    /** Returns the same folder with a check on the content of its files. */
    SiteFolder with(ContentCheck of) {
        return new SiteFolder(root, realRoot, real, of);
    }

    /**
     * Returns true if the target may be read. Hidden files are not part of a site: they include git's own files, in
     * which a workflow may leave keys.
     *
     * @param target a path with links resolved
     */
    boolean holds(Path target) {
        return target.startsWith(real)
                ? isShown(real, target)
                : target.startsWith(realRoot) && isShown(realRoot, target);
    }

    private static boolean isShown(Path base, Path target) {
        return target.equals(base)
                || StreamSupport.stream(base.relativize(target).spliterator(), false)
                        .map(Path::toString)
                        .allMatch(name -> !name.startsWith(".") || name.equals(WELL_KNOWN));
    }

    /**
     * Returns the bytes of a file. The real path is checked again and opened, since the file may have become a link
     * after the folder was walked.
     *
     * @throws AccessDeniedException also if the file now leads out of the site
     */
    byte[] bytes(Path file) throws IOException {
        Path there = file.toRealPath();
        if (!holds(there)) {
            throw new AccessDeniedException(file.toString());
        }
        try (SeekableByteChannel in = Files.newByteChannel(there, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(in.size()));
            while (bytes.hasRemaining() && in.read(bytes) >= 0) {}
            if (bytes.hasRemaining()) {
                throw new EOFException(file.toString());
            }
            return bytes.array();
        }
    }
}
