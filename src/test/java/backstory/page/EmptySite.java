package backstory.page;

import backstory.graph.Catalog;
import backstory.image.card.Palette;
import backstory.language.Languages;
import backstory.output.OutputFile;
import backstory.plan.PageKinds;
import backstory.render.Renderer;
import backstory.render.template.Templates;
import backstory.testing.NoTexts;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A site that holds nothing, for pages that are made from something else than its entries. */
public final class EmptySite {
    private EmptySite() {}

    static PageContext at(String url) {
        return context(NoTexts.at(url).catalog());
    }

    /** Returns the context of the pages of a site without pictures. */
    public static PageContext context(Catalog catalog) {
        Media media = new Media(new TreeMap<>(), new TreeSet<>(), Palette.of(Map.of()), new Media.Papers("", ""));
        return PageContext.of(
                catalog,
                Languages.all(),
                PageKinds.links(catalog),
                Templates.builtIn().assetPaths(),
                media);
    }

    public static String rendered(Page page) {
        OutputFile file =
                NoTexts.rendered(Renderer.of(Templates.builtIn()), page).orElseThrow();
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
