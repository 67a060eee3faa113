package backstory.entry.value;

import backstory.problem.Location;
import backstory.problem.Text;
import java.util.List;
import java.util.Optional;

/**
 * What is known about an image: in {@code images.yaml} for the whole site, in the front matter of an article for the
 * article alone.
 *
 * @param src its path from the file that this stands in, as in Markdown
 * @param alt what it shows, in words; present and empty if it shows nothing that the text does not say
 * @param credit who made it, or empty
 * @param license the licence under which it is shown, or empty
 * @param caption inline Markdown
 * @param at where the path stands
 */
public record Image(String src, Optional<String> alt, String credit, String license, Text caption, Location at) {
    /** Returns this image with the values of the other one where this one has none. */
    public Image over(Image other) {
        return new Image(
                src,
                alt.or(other::alt),
                credit.isEmpty() ? other.credit : credit,
                license.isEmpty() ? other.license : license,
                caption.isBlank() ? other.caption : caption,
                at);
    }

    /**
     * The list of a site.
     *
     * @param complete false if the list could not be read, so that a missing image proves nothing
     */
    public record Listed(List<Image> images, boolean complete) {
        public Listed {
            images = List.copyOf(images);
        }
    }
}
