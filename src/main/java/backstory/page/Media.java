package backstory.page;

import backstory.graph.text.Target;
import backstory.image.card.Palette;
import backstory.image.copy.Picture;
import backstory.output.OutputPath;
import backstory.page.address.Links;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What pages need to know about pictures.
 *
 * @param pictures of images that texts show, by their path below content/; one that cannot be shown, which has been
 *     reported, is not among them
 * @param copied what the site copies as it is
 * @param palette the colours of cards
 * @param papers the colours of a browser's bar
 */
public record Media(SortedMap<String, Picture> pictures, SortedSet<OutputPath> copied, Palette palette, Papers papers) {
    /** The icons that a site can bring in static/, in the order in which pages name them. */
    private static final Map<String, String> ICONS = icons();

    /** The background colours of pages, such as {@code #fdfcf8}; empty where the style sheet does not set them. */
    public record Papers(String light, String dark) {}

    public Media {
        pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
        copied = Collections.unmodifiableSortedSet(new TreeSet<>(copied));
    }

    /** Returns the picture of an image; empty where it cannot be shown, which has been reported. */
    public Optional<Picture> picture(Target.OfImage image) {
        return Optional.ofNullable(pictures.get(image.file()));
    }

    private static Map<String, String> icons() {
        Map<String, String> icons = new LinkedHashMap<>();
        icons.put("favicon.ico", "32x32");
        icons.put("favicon.png", "");
        icons.put("favicon.svg", "any");
        icons.put("apple-touch-icon.png", "");
        return icons;
    }

    /** Returns the icons of a page: those of static/, and the theme's if static/ has no {@code favicon.svg}. */
    public List<IconView> icons(OutputPath from, Links links, Map<String, OutputPath> assets) {
        List<IconView> icons = new ArrayList<>();
        boolean drawn = copied.contains(OutputPath.of("favicon.svg"));
        if (!drawn && assets.containsKey("icon.svg")) {
            icons.add(new IconView("icon", links.href(from, assets.get("icon.svg")), "image/svg+xml", "any"));
        }
        ICONS.forEach((name, sizes) -> {
            OutputPath path = OutputPath.of(name);
            if (copied.contains(path)) {
                String rel = name.startsWith("apple") ? "apple-touch-icon" : "icon";
                String type = name.endsWith(".svg") ? "image/svg+xml" : "";
                icons.add(new IconView(rel, links.href(from, path), type, sizes));
            }
        });
        return icons;
    }

    /**
     * An icon in the head of a page.
     *
     * @param rel {@code icon} or {@code apple-touch-icon}
     * @param type its media type, or empty
     * @param sizes as HTML has it, or empty
     */
    public record IconView(String rel, String href, String type, String sizes) {}
}
