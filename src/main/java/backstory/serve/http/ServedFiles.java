package backstory.serve.http;

import backstory.output.OutputPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of a built site as GitHub Pages answers for them: a folder by its {@code index.html}, a page also without
 * {@code .html}, letters in the case that they have. Nothing is read through a link.
 *
 * @param folder the output
 */
record ServedFiles(Path folder) {
    static final String NOT_FOUND = "404.html";

    /**
     * What stands for an address.
     *
     * @param path below the site's own, decoded: {@code people/}
     */
    Optional<OutputPath> at(String path) {
        if (path.isEmpty() || path.endsWith("/")) {
            return file(path + "index.html");
        }
        return file(path).or(() -> file(path + ".html"));
    }

    /** True if an address lacks only the stroke at its end. */
    boolean isFolder(String path) {
        return file(path + "/index.html").isPresent();
    }

    private Optional<OutputPath> file(String path) {
        return OutputPath.exactly(path).filter(this::stands);
    }

    /** Real names are compared, since some systems find a file whatever the case of letters. */
    private boolean stands(OutputPath path) {
        try {
            Path real = folder.toRealPath();
            Path file = real.resolve(path.text());
            return Files.isRegularFile(file) && file.toRealPath().toString().equals(file.toString());
        } catch (IOException | InvalidPathException none) {
            return false;
        }
    }

    /** What is in a file that stands. */
    byte[] bytes(OutputPath path) {
        try {
            return Files.readAllBytes(folder.resolve(path.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
