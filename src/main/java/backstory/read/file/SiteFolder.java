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
 * A folder of a site that is read, {@code content/} or {@code templates/}, and how far symbolic links in it may lead: to
 * what lies in the site's root, or in the folder that this one is itself a link to, and is not hidden. Whoever sends a
 * change to a site can send a link in it, so no other link is followed.
 *
 * @param root the site's folder, as it was asked for
 * @param realRoot the same, links followed
 * @param real this folder, links followed
 * @param check that its files hold what they held
 */
record SiteFolder(Path root, Path realRoot, Path real, ContentCheck check) {
    /** Where sites prove who they are: the one name with a dot that is published. */
    static final String WELL_KNOWN = ".well-known";

    /**
     * One that is there.
     *
     * @param name from the site's root
     */
    static SiteFolder of(Path root, String name) throws IOException {
        return new SiteFolder(root, root.toRealPath(), root.resolve(name).toRealPath(), ContentCheck.NONE);
    }

    /** The same, whose files have to hold what they held. */
    SiteFolder with(ContentCheck of) {
        return new SiteFolder(root, realRoot, real, of);
    }

    /**
     * True if what lies there may be read. Hidden files are not part of a site: among them are git's own, with the keys
     * that a workflow may leave in them.
     *
     * @param target links followed
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
     * The bytes of a file. It is looked at again where it really lies, and opened there, since it may have become a link
     * since the folder was walked.
     *
     * @throws AccessDeniedException also where it has come to lead out of the site
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
