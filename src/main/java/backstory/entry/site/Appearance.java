package backstory.entry.site;

import backstory.entry.id.EntryRef;
import backstory.entry.value.Image;
import backstory.entry.value.LocatedText;
import backstory.problem.Text;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The look of a site, as far as {@code site.yaml} sets it; the theme decides the rest.
 *
 * @param logo the image in place of the site's name, or before it where its {@code alt} is empty
 * @param colors of the light and of the dark scheme
 * @param fonts paths below {@code templates/assets/} by the face that they serve as: {@code serif}, {@code sans}
 * @param footer what stands at the foot of every page, inline Markdown
 * @param featured the article that leads the home page; empty for the newest
 */
public record Appearance(
        Optional<Image> logo,
        Colors colors,
        SortedMap<String, LocatedText> fonts,
        Text footer,
        Optional<EntryRef> featured) {
    /** The appearance of a site that sets nothing. */
    public static final Appearance NONE =
            new Appearance(Optional.empty(), Colors.NONE, new TreeMap<>(), Text.NONE, Optional.empty());

    public Appearance {
        fonts = Collections.unmodifiableSortedMap(new TreeMap<>(fonts));
    }

    /**
     * Colours by name ({@code accent}, {@code paper}, {@code ink}, {@code link}), each as six hexadecimal digits.
     *
     * @param light for readers who prefer light or have no preference
     * @param dark for readers who prefer dark
     */
    public record Colors(Map<String, LocatedText> light, Map<String, LocatedText> dark) {
        static final Colors NONE = new Colors(Map.of(), Map.of());

        public Colors {
            light = Collections.unmodifiableMap(new TreeMap<>(light));
            dark = Collections.unmodifiableMap(new TreeMap<>(dark));
        }
    }
}
