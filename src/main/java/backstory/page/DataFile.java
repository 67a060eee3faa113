package backstory.page;

import backstory.graph.Reads;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.page.view.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The declaration of a kind of file that programs read, such as a feed, a sitemap or a file that hosts look for. Such a
 * file has no frame, and no place in the menu.
 *
 * @param views what such files show, by the file name of the template that they have
 */
public record DataFile(Map<String, Class<? extends View>> views, Planned planned) {
    public DataFile {
        views = Map.copyOf(views);
    }

    /** Returns the file names of its templates. */
    public Set<String> templates() {
        return views.keySet();
    }

    /** Plans the files of a kind. */
    @FunctionalInterface
    public interface Planned {
        /** Returns all files of the kind, or none where the site has no use for them. */
        MadeFiles of(Site site);
    }

    /**
     * What such files are made from.
     *
     * @param pages all pages, which a sitemap lists; some of them are there only because of what texts say
     * @param reads for planning
     */
    public record Site(PageContext context, Reads.Shared<List<Page>> pages, Reads reads) {}

    /**
     * The files of a kind. A file of the same name in {@code static/} replaces a streamed or a written one.
     *
     * @param rendered those that have a template
     * @param streamed those that are written piece by piece
     * @param written those that are made already
     */
    public record MadeFiles(List<Page> rendered, List<StreamedFile> streamed, List<OutputFile> written) {
        public MadeFiles {
            rendered = List.copyOf(rendered);
            streamed = List.copyOf(streamed);
            written = List.copyOf(written);
        }
    }

    /** Files that have templates. */
    public static DataFile rendered(Function<Site, List<Page>> pages, Map<String, Class<? extends View>> views) {
        return new DataFile(views, site -> new MadeFiles(pages.apply(site), List.of(), List.of()));
    }

    /** One file that every site has, written piece by piece. */
    public static DataFile streamed(OutputPath path, Function<Site, StreamedFile.Content> content) {
        return new DataFile(
                Map.of(),
                site -> new MadeFiles(List.of(), List.of(new StreamedFile(path, content.apply(site))), List.of()));
    }

    /** One file, which is its text. */
    public static DataFile written(String path, Function<PageContext, Optional<String>> text) {
        return new DataFile(
                Map.of(),
                site -> new MadeFiles(
                        List.of(),
                        List.of(),
                        text.apply(site.context()).stream()
                                .map(it -> OutputFile.of(OutputPath.of(path), it))
                                .toList()));
    }
}
