package backstory.problem;

import java.nio.file.Path;

/** Writes paths for messages, manifests and links: with {@code /} between their parts on every system. */
public final class PortablePath {
    private PortablePath() {}

    /** A path in that form, whole or relative as it is. */
    public static String text(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
