package backstory.entry.value;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person or body that wrote, edited or translated something, as a source gives the name: in parts where these are
 * known, so that lists can be ordered by the family name, else as a whole.
 *
 * @param given or empty
 * @param particle {@code von} and the like, which stand before the family name; or empty
 * @param family or empty
 * @param suffix {@code Jr.}, or empty
 * @param whole the name of a body, or one whose parts are not known; else empty
 */
public record Creator(String given, String particle, String family, String suffix, String whole) {
    /** Stands for creators whom a source does not name: {@code and others} in BibTeX. */
    public static final Creator OTHERS = whole("et al.");

    /** A creator by a name that stays whole. */
    public static Creator whole(String name) {
        return new Creator("", "", "", "", name);
    }

    /** A creator by a name in two parts. */
    public static Creator of(String given, String family) {
        return new Creator(given, "", family, "", "");
    }

    /** The name as it stands in a text: {@code Otto von Berg Jr.} */
    public String text() {
        return whole.isEmpty()
                ? Stream.of(given, particle, family, suffix)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                : whole;
    }
}
