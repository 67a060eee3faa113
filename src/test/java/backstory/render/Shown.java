package backstory.render;

import backstory.entry.value.LanguageTag;
import backstory.language.Messages;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.page.Page;
import backstory.page.address.Links;
import backstory.page.frame.Frame;
import backstory.page.frame.Hrefs;
import backstory.page.frame.Metadata;
import backstory.page.frame.SiteView;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import backstory.page.view.ShareView;
import backstory.page.view.View;
import backstory.page.view.WordsView;
import backstory.problem.Location;
import backstory.testing.TestSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small view, and pages that show it with the template {@code page}. */
public record Shown(
        Frame frame,
        String title,
        int number,
        boolean flag,
        Html markup,
        List<LinkView> links,
        Map<String, Object> extra)
        implements View {

    private static final LanguageView SAME = new LanguageView("", "");

    /** The files below a folder by name, as a theme takes them. */
    public static SortedMap<String, byte[]> files(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        TestSite.files(folder).forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.ISO_8859_1)));
        return files;
    }

    public static Shown titled(String title) {
        return with(title, Html.EMPTY, Map.of());
    }

    static Shown with(String title, Html markup, Map<String, Object> extra) {
        List<LinkView> links =
                List.of(new LinkView("one", "1.html", false, SAME), new LinkView("two", "2.html", true, SAME));
        return new Shown(plainFrame(), title, 2031, true, markup, links, extra);
    }

    static Frame plainFrame() {
        Messages words = Messages.of(LanguageTag.ENGLISH);
        return new Frame(
                "tab",
                "en",
                "ltr",
                new WordsView(words),
                new Metadata("about", "", List.of(), ShareView.website("tab", "en"), List.of()),
                site(),
                Map.of(
                        "index.css",
                        "index.css",
                        "backstory.css",
                        "assets/b.css",
                        "backstory.js",
                        "assets/b.js",
                        "print.css",
                        "assets/p.css"),
                new Hrefs(new Links("", false, Map.of(), Map.of()), OutputPath.of("index.html")));
    }

    private static SiteView site() {
        return new SiteView(
                "Site",
                SAME,
                "index.html",
                "search.html",
                List.of(),
                List.of(),
                new SiteView.Branding(new SiteView.Logo("", 0, 0, ""), Html.EMPTY, "", ""),
                List.of());
    }

    Page page(String path, String source) {
        return new Page(
                OutputPath.of(path),
                "page.ftlh",
                Optional.of(source).filter(file -> !file.isEmpty()).map(Location::of),
                true,
                Optional.empty(),
                reads -> this);
    }

    public Page page() {
        return page("pages/a.html", "content/pages/a.md");
    }
}
