package backstory.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder of a site for what one build leaves to the next: {@code .backstory/}, which git does not see. */
final class Leftovers {
    private static final String HIDING = ".gitignore";

    private Leftovers() {}

    /** Where it is, or would be. */
    static Path folder(Path root) {
        return root.resolve(".backstory");
    }

    /**
     * The folder, made where it is missing, and hidden from git.
     *
     * @throws IOException if it cannot be made
     */
    static Path make(Path root) throws IOException {
        Path folder = folder(root);
        Path hiding = folder.resolve(HIDING);
        if (!Files.exists(hiding)) {
            Files.createDirectories(folder);
            Files.writeString(hiding, "*\n");
        }
        return folder;
    }

    /** Takes it away again if nothing is in it but what hides it. */
    static void leave(Path root) throws IOException {
        Path folder = folder(root);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                if (!all.allMatch(file -> file.endsWith(HIDING))) {
                    return;
                }
            }
            Files.deleteIfExists(folder.resolve(HIDING));
            Files.delete(folder);
        }
    }
}
