package backstory.memory.store;

import backstory.problem.UsageError;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** The folder of a site in which one build leaves data for the next: {@code .backstory/}, which git ignores. */
public final class WorkFolder {
    private static final String NAME = ".backstory";
    private static final String HIDING = ".gitignore";
    private static final String ALL = "*\n";

    /** Matches the names that this and earlier versions create here. */
    private static final String OURS =
            "\\.gitignore|build\\d*|entries\\d*|texts\\d*|images|profile\\.jfr|" + UnfinishedFolder.NAME + "\\d+";

    private WorkFolder() {}

    /** Returns where it is, or would be. */
    public static Path folder(Path root) {
        return root.resolve(NAME);
    }

    /**
     * Refuses to use the folder through a link, or if something else created it.
     *
     * @throws UsageError if what exists there was not created by a build
     */
    public static void refuseForeign(Path root) {
        Path folder = folder(root);
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw foreign(NAME, "is no folder");
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            boolean hidden = isHidden(folder);
            for (Path file : all) {
                String name = file.getFileName().toString();
                if (Files.isSymbolicLink(file)) {
                    throw foreign(NAME + "/" + name, "is a symbolic link");
                }
                if (!hidden && !name.matches(OURS)) {
                    throw foreign(NAME, "holds " + name);
                }
            }
        } catch (IOException unreadable) {
            return; // then nothing is remembered, as is said at the end
        }
    }

    private static boolean isHidden(Path folder) throws IOException {
        Path hiding = folder.resolve(HIDING);
        return Files.isRegularFile(hiding, LinkOption.NOFOLLOW_LINKS)
                && Files.size(hiding) == ALL.length()
                && Files.readString(hiding).equals(ALL);
    }

    private static UsageError foreign(String what, String why) {
        return new UsageError(
                what + " " + why + ", and Backstory keeps what it remembers in a folder of its own: move it away");
    }

    /**
     * Creates the folder if it is missing, hidden from git.
     *
     * @throws IOException if it cannot be created
     */
    static Path make(Path root) throws IOException {
        Path folder = folder(root);
        Path hiding = folder.resolve(HIDING);
        if (!Files.exists(hiding, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(folder);
            Files.writeString(hiding, ALL, StandardOpenOption.CREATE, LinkOption.NOFOLLOW_LINKS);
        }
        return folder;
    }

    /** Deletes it again if it contains only the file that hides it. */
    static void leave(Path root) throws IOException {
        Path folder = folder(root);
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
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
