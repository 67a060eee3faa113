package backstory.serve.http;

import backstory.output.OutputPath;
import java.util.Optional;

/**
 * The files of a site as GitHub Pages answers for them: a folder by its {@code index.html}, a page also without
 * {@code .html}, letters in the case that they have.
 */
record ServedFiles(ShownFiles files) {
    static final String NOT_FOUND = "404.html";

    /**
     * What an address leads to.
     *
     * @param path below the site's own, decoded: {@code people/}
     */
    Optional<OutputPath> at(String path) {
        if (path.isEmpty() || path.endsWith("/")) {
            return file(path + "index.html");
        }
        return file(path).or(() -> file(path + ".html"));
    }

    /** True if an address lacks only the slash at its end. */
    boolean isFolder(String path) {
        return file(path + "/index.html").isPresent();
    }

    private Optional<OutputPath> file(String path) {
        return OutputPath.exactly(path).filter(files::has);
    }
}
