package backstory.testing;

import backstory.entry.site.Appearance;
import backstory.entry.site.SiteAddress;
import backstory.entry.site.SiteConfig;
import backstory.entry.site.SitePublisher;
import backstory.entry.site.TextSettings;
import backstory.entry.value.Image;
import backstory.graph.Catalog;
import backstory.graph.Texts;
import backstory.graph.index.EntryIndex;
import backstory.graph.index.LinkedEntries;
import backstory.graph.link.Linker;
import backstory.output.OutputFile;
import backstory.page.Page;
import backstory.problem.Problems;
import backstory.problem.Severities;
import backstory.render.Renderer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An empty site, for pages that do not depend on its entries. */
public final class NoTexts {
    private NoTexts() {}

    /** Returns the site at an address, which may be empty. */
    public static Texts at(String url) {
        SiteConfig config = new SiteConfig(
                "Test",
                "",
                new SiteAddress(url, ""),
                SitePublisher.NONE,
                TextSettings.USUAL,
                List.of(),
                true,
                Map.of(),
                Severities.USUAL,
                Appearance.NONE,
                Map.of());
        EntryIndex.Input nothing =
                new EntryIndex.Input(List.of(), new Image.Listed(List.of(), true), List.of(), List.of(), List.of());
        EntryIndex index = EntryIndex.of(nothing, Optional.empty(), false, new Problems());
        Linker linker = new Linker(index, config);
        return Texts.of(Catalog.of(config, index, linker, LinkedEntries.of(List.of())));
    }

    /** Renders a page that reads no text. */
    public static Optional<OutputFile> rendered(Renderer renderer, Page page) {
        return renderer.render(page, page.view(at("").reads()));
    }
}
