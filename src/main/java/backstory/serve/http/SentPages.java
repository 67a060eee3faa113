package backstory.serve.http;

import backstory.output.MediaTypes;
import backstory.output.OutputPath;
import backstory.problem.UsageError;
import java.util.Optional;

/**
 * The files of a site as they are sent to browsers: pages with the additions of the preview, and the 404 page for
 * addresses that lead nowhere.
 *
 * @param base the path below which the site is shown, with a slash at either end
 */
record SentPages(Site site, String base, PageAdditions additions) {
    static final String HTML = "text/html; charset=utf-8";

    /**
     * Returns the response for an address.
     *
     * @param below the part of the address after the base, decoded: {@code people/}
     */
    Response at(String below) {
        if (!site.isThere()) {
            byte[] none = additions.to(PageAdditions.nothingYet(), below, 0, site.times());
            return Response.of(503, HTML, none);
        }
        long times = site.times(); // first: later messages are sent to the page
        ShownFiles files = site.files();
        ServedFiles served = new ServedFiles(files);
        Optional<OutputPath> found = served.at(below);
        if (found.isEmpty() && served.isFolder(below)) {
            return Response.moved(base + OutputPath.of(below).encoded() + "/");
        }
        try {
            return found.flatMap(path -> file(files, path, times)).orElseGet(() -> notFound(files, below, times));
        } catch (UsageError changing) {
            return Response.plain(503, changing.getMessage());
        }
    }

    private Optional<Response> file(ShownFiles files, OutputPath path, long times) {
        String type = MediaTypes.of(path.text());
        boolean page = type.startsWith("text/html");
        return files.bytes(path)
                .map(bytes -> page ? additions.to(bytes, path.text(), files.changedIn(path.text()), times) : bytes)
                .map(bytes -> Response.of(200, type, bytes));
    }

    private Response notFound(ShownFiles files, String below, long times) {
        String page = awaited(below);
        return files.bytes(OutputPath.of(ServedFiles.NOT_FOUND))
                .map(bytes -> additions.to(additions.moved(bytes), page, files.changedIn(page), times))
                .map(bytes -> Response.of(404, HTML, bytes))
                .orElseGet(() -> Response.plain(404, "There is nothing at this address."));
    }

    /** Returns the page that would be at an address that leads nowhere. */
    private static String awaited(String below) {
        if (below.isEmpty() || below.endsWith("/")) {
            return below + "index.html";
        }
        return below.endsWith(".html") ? below : below + ".html";
    }
}
