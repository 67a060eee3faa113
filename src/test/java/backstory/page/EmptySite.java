package backstory.page;

import backstory.entry.Autolink;
import backstory.entry.Image;
import backstory.entry.SiteConfig;
import backstory.graph.Library;
import backstory.graph.Linker;
import backstory.graph.Site;
import backstory.image.Palette;
import backstory.language.Languages;
import backstory.output.OutputFile;
import backstory.problem.Problems;
import backstory.render.Renderer;
import backstory.render.Templates;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** A site that holds nothing, for pages that are made from something else than its entries. */
final class EmptySite {
    private EmptySite() {}

    static PageContext at(String url) {
        SiteConfig config = new SiteConfig(
                "Test", "", url, "en", "", "", List.of(), List.of(), Autolink.ARTICLE, Map.of(), "", "", Map.of());
        Library.Holdings nothing =
                new Library.Holdings(List.of(), new Image.Listed(List.of(), true), List.of(), List.of(), List.of());
        Library library = Library.of(nothing, Optional.empty(), false, new Problems());
        return context(Site.of(config, library, new Linker(library, config), List.of()));
    }

    /** What the pages of a site without pictures are made of. */
    static PageContext context(Site site) {
        Media media = new Media(new TreeMap<>(), new TreeSet<>(), Palette.of(""));
        return PageContext.of(
                site,
                Languages.load(),
                Links.of(site.config()),
                Templates.builtIn().assetPaths(),
                media);
    }

    static String rendered(Page page) {
        OutputFile file = Renderer.of(Templates.builtIn()).render(page).orElseThrow();
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
