package backstory.serve.http;

import backstory.output.OutputPath;
import java.util.Optional;

/**
 * Finds the files of a site for addresses as GitHub Pages does: a folder by its {@code index.html}, a page also without
 * {@code .html}, upper and lower case exactly as in the file's name.
 */
record ServedFiles(ShownFiles files) {
    static final String NOT_FOUND = "404.html";

    /**
     * Returns the file at an address.
     *
     * @param path relative to the site, decoded: {@code people/}
     */
    Optional<OutputPath> at(String path) {
        if (path.isEmpty() || path.endsWith("/")) {
            return file(path + "index.html");
        }
        return file(path).or(() -> file(path + ".html"));
    }

    /** Returns true if an address is that of a folder without the slash at its end. */
    boolean isFolder(String path) {
        return file(path + "/index.html").isPresent();
    }

    private Optional<OutputPath> file(String path) {
        return OutputPath.exactly(path).filter(files::has);
    }
}
