package backstory.output;

import backstory.problem.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Resolves all symbolic links in a path, even if its last parts do not exist yet. */
public final class RealPath {
    private RealPath() {}

    /**
     * Returns the path without links.
     *
     * @throws UsageError if a link in the path leads nowhere
     */
    public static Path of(Path path) {
        Path absolute = path.toAbsolutePath();
        Path real = absolute.getRoot();
        for (Path part : absolute) {
            if (part.toString().equals("..")) {
                real = real.getParent() == null ? real : real.getParent();
            } else if (!part.toString().equals(".")) {
                real = follow(real.resolve(part));
            }
        }
        return real;
    }

    private static Path follow(Path path) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return path;
        }
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UsageError(path + " is a symbolic link that leads nowhere: mend or remove it");
        }
    }

    /** Returns the nearest existing folder at or above a path. */
    static Path existing(Path real) {
        Path path = real;
        while (!Files.exists(path) && path.getParent() != null) {
            path = path.getParent();
        }
        return path;
    }
}
