package backstory.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pagefind on the pages of a built site: of entries only, of each the part that is its text, as a maintainer who chose
 * Pagefind would tell it. Its own interface searches, on a copy of the page that searches with ours.
 */
final class PagefindIndex {
    private static final String ENTRIES = "{articles,people,glossary,sources}/*-[0-9]*.html";
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

    /** Makes it, and tells how long that took. */
    static Run make(Path pagefind, Path site) throws IOException, InterruptedException {
        Run run = Run.of(
                List.of(
                        pagefind.toAbsolutePath().toString(),
                        "--silent",
                        "--site",
                        site.toString(),
                        "--glob",
                        ENTRIES,
                        "--root-selector",
                        "main",
                        "--exclude-selectors",
                        ".embedding"),
                site,
                Map.of());
        String page = Files.readString(site.resolve(SearchForm.BACKSTORY.page()));
        page = POLICY.matcher(page).replaceFirst("");
        page = FORM.matcher(page).replaceFirst(Matcher.quoteReplacement(INTERFACE));
        Files.writeString(
                site.resolve(SearchForm.PAGEFIND.page()), SCRIPT.matcher(page).replaceFirst(""));
        return run;
    }

    /** True for what belongs to the index and not to the interfaces. */
    static boolean isIndex(Path file) {
        return !file.toString().matches(".*\\.(js|mjs|css)");
    }
}
