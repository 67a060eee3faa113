package backstory.entry.value;

import backstory.problem.Location;
import backstory.problem.Text;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an image: in {@code images.yaml} for the whole site, in the front matter of an article for the
 * article alone.
 *
 * @param src its path from the file that this stands in, as in Markdown
 * @param alt what it shows, in words; present and empty where it tells nothing that the text does not
 * @param credit who made it, or empty
 * @param license by what right it is shown, or empty
 * @param caption inline Markdown
 * @param at where the path stands
 */
public record Image(String src, Optional<String> alt, String credit, String license, Text caption, Location at) {
    /** What this says, and where it says nothing, what the other does. */
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
     * @param complete false where the list could not be read, so that an image that is not in it proves nothing
     */
    public record Listed(List<Image> images, boolean complete) {
        public Listed {
            images = List.copyOf(images);
        }
    }
}
