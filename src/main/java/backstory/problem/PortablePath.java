package backstory.problem;

import java.nio.file.Path;

/** Writes paths for messages, manifests and links, with {@code /} between their parts on every system. */
public final class PortablePath {
    private PortablePath() {}

    /** Returns a path in this form; a relative path stays relative. */
    public static String text(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
