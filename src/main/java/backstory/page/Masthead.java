package backstory.page;

import backstory.graph.Catalog;
import backstory.graph.link.LinkedSite;
import backstory.graph.text.Target;
import backstory.image.copy.Picture;
import backstory.output.OutputPath;
import backstory.page.address.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The menu and the logo, which stand on every page. Their targets are decided once; each page writes the links relative
 * to itself.
 *
 * @param menu in its order
 * @param logo empty where there is none, or it cannot be shown, which has been reported
 */
public record Masthead(List<Item> menu, Optional<Logo> logo) {
    public Masthead {
        menu = List.copyOf(menu);
    }

    /**
     * An item of the menu.
     *
     * @param label the writer's, or empty for an index, which has a name in the language of each page
     * @param index the name of the index that it leads to, or empty
     * @param to a page of the site; empty for an address outside
     * @param outside that address, or empty
     */
    public record Item(String label, String index, Optional<OutputPath> to, String outside) {
        private static Item of(LinkedSite.MenuTarget target, Links links) {
            String to = target.item().to();
            String label = target.item().label();
            if (target.entry().isPresent()) {
                return new Item(label, "", target.entry().map(Links::path), "");
            }
            Optional<OutputPath> path = links.path(to);
            return new Item(label, "", path, path.isPresent() ? "" : to);
        }

        /** True if it leads to this page. */
        public boolean leadsTo(OutputPath page) {
            return to.equals(Optional.of(page));
        }
    }

    /** The logo as a file of the site with its words. */
    public record Logo(Picture picture, String alt) {}

    static Masthead of(Catalog catalog, Links links, Media media) {
        Optional<Logo> logo = catalog.site().logo().flatMap(shown -> logo(shown, media));
        return new Masthead(menu(catalog, links), logo);
    }

    private static Optional<Logo> logo(Target.OfImage shown, Media media) {
        return media.picture(shown)
                .map(picture -> new Logo(picture, shown.image().alt().orElse("")));
    }

    /** Returns the menu of {@code site.yaml}, or else the indexes that are not empty. */
    private static List<Item> menu(Catalog catalog, Links links) {
        List<LinkedSite.MenuTarget> own = catalog.site().menu();
        if (!own.isEmpty()) {
            return own.stream().map(target -> Item.of(target, links)).toList();
        }
        List<Item> items = new ArrayList<>();
        links.indexes().forEach((name, index) -> {
            if (index.isFilled().test(catalog)) {
                items.add(new Item("", name, Optional.of(Links.index(name)), ""));
            }
        });
        return items;
    }
}
