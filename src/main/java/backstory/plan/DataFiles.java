package backstory.plan;

import backstory.data.CalendarFile;
import backstory.data.InventoryFile;
import backstory.data.SiteFile;
import backstory.data.SourceFiles;
import backstory.data.TimelineFile;
import backstory.feed.FeedPages;
import backstory.feed.HostFiles;
import backstory.feed.SitemapPages;
import backstory.output.OutputPath;
import backstory.page.DataFile;
import backstory.page.embed.EmbedDocuments;
import backstory.search.SearchFiles;
import backstory.twin.ArticleTwins;
import backstory.twin.LlmsText;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every kind of file for programs. A new one is a file in {@code feed}, {@code data} or beside them that declares a
 * {@link DataFile}, and a line here.
 */
public final class DataFiles {
    /** The kinds of which front matter and the plan of pages decide what files there are. */
    public static final List<DataFile> OF_PAGES = List.of(
            FeedPages.FILES,
            SitemapPages.FILES,
            SearchFiles.SENTENCES,
            SiteFile.FILES,
            TimelineFile.FILE,
            CalendarFile.FILE,
            InventoryFile.FILE,
            EmbedDocuments.FILES,
            SourceFiles.CSL,
            SourceFiles.BIBTEX,
            ArticleTwins.FILES,
            LlmsText.FILES,
            HostFiles.NO_JEKYLL,
            HostFiles.CNAME,
            HostFiles.ROBOTS);

    /** The kinds of which all texts together decide: a preview makes them when somebody asks for one. */
    public static final List<DataFile> OF_ALL_TEXTS = List.of(SearchFiles.INDEX);

    /** False for a path that none of {@link #OF_ALL_TEXTS} has, whatever the texts say. */
    public static boolean mayBeOfAllTexts(OutputPath path) {
        return SearchFiles.mayHave(path);
    }

    /** All of them. */
    public static final List<DataFile> ALL =
            Stream.concat(OF_PAGES.stream(), OF_ALL_TEXTS.stream()).toList();

    private DataFiles() {}

    /** The file names of all templates that they have. */
    public static SortedSet<String> templates() {
        SortedSet<String> templates = new TreeSet<>();
        ALL.forEach(kind -> templates.addAll(kind.templates()));
        return templates;
    }
}
