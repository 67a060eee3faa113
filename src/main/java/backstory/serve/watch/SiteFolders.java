package backstory.serve.watch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The folders that a build of a site reads. Links are followed, and each folder is visited once, so that links in circles
 * end.
 */
final class SiteFolders {
    /** The folders that a build reads, relative to the root. */
    static final List<String> READ = List.of("content", "templates");

    private final Consumer<Path> folder;
    private final Consumer<Path> file;
    private final Set<Path> seen = new HashSet<>();

    private SiteFolders(Consumer<Path> folder, Consumer<Path> file) {
        this.folder = folder;
        this.file = file;
    }

    /**
     * Visits the folders of a site that exist, and the files in them. Files that disappear meanwhile are left out.
     *
     * @param folder receives each folder, before its contents
     * @param file receives everything else
     */
    static void visit(Path root, Consumer<Path> folder, Consumer<Path> file) {
        SiteFolders folders = new SiteFolders(folder, file);
        READ.forEach(name -> folders.visit(root.resolve(name)));
    }

    private void visit(Path path) {
        if (!Files.isDirectory(path)) {
            seeFile(path);
            return;
        }
        try {
            if (!seen.add(path.toRealPath())) {
                return;
            }
            folder.accept(path);
            try (DirectoryStream<Path> all = Files.newDirectoryStream(path)) {
                all.forEach(this::visit);
            }
        } catch (IOException | DirectoryIteratorException gone) {
            // its removal is an event of its parent folder
        }
    }

    /** Visits a file, or the folder of the file that it links to: a linked file changes there. */
    private void seeFile(Path path) {
        file.accept(path);
        if (Files.isSymbolicLink(path)) {
            try {
                Path home = path.toRealPath().getParent();
                if (home != null) {
                    folder.accept(home);
                }
            } catch (IOException leadsNowhere) {
                // the build reports it
            }
        }
    }
}
