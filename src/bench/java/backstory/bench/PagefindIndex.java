package backstory.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs Pagefind on the pages of a built site. As in our own index, it covers only pages of entries, and of each only
 * the part with its text, as a maintainer who chose Pagefind would configure it. Its own interface searches, on a copy
 * of our search page.
 */
final class PagefindIndex {
    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>\n?");
    private static final Pattern FORM =
            Pattern.compile("<div class=\"search\".*<div class=\"results\"></div>\n?", Pattern.DOTALL);
    private static final Pattern SCRIPT = Pattern.compile("<script src=\"assets/search\\.[^>]*></script>");
    private static final String INTERFACE = """
            <div id="pagefind"></div>
            <link rel="stylesheet" href="pagefind/pagefind-ui.css">
            <script src="pagefind/pagefind-ui.js"></script>
            <script>new PagefindUI({element: "#pagefind", showImages: false});</script>
            """;

    private PagefindIndex() {}

    /**
     * Makes the index, and returns how long that took.
     *
     * @param work a folder for copies of the pages of entries
     */
    static Run make(Path pagefind, SearchedSite site, Path work) throws IOException, InterruptedException {
        Bench.fresh(work);
        for (String path : site.pages()) {
            Path copy = work.resolve(path);
            Files.createDirectories(copy.resolveSibling(""));
            Files.copy(site.folder().resolve(path), copy);
        }
        Path folder = site.folder().resolve(SearchForm.PAGEFIND.index());
        Bench.fresh(folder);
        Run run = Run.of(
                List.of(
                        pagefind.toAbsolutePath().toString(),
                        "--silent",
                        "--site",
                        work.toString(),
                        "--output-path",
                        folder.toString(),
                        "--root-selector",
                        "main",
                        "--exclude-selectors",
                        ".embedding"),
                work,
                Map.of());
        writePage(site.folder());
        return run;
    }

    private static void writePage(Path site) throws IOException {
        String page = Files.readString(site.resolve(SearchForm.BACKSTORY.page()));
        page = POLICY.matcher(page).replaceFirst("");
        page = FORM.matcher(page).replaceFirst(Matcher.quoteReplacement(INTERFACE));
        Files.writeString(
                site.resolve(SearchForm.PAGEFIND.page()), SCRIPT.matcher(page).replaceFirst(""));
    }

    /** Returns true for a file of the index, not of the interfaces. */
    static boolean isIndex(Path file) {
        return !file.toString().matches(".*\\.(js|mjs|css)");
    }
}
