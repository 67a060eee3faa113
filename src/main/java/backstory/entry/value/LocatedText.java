package backstory.entry.value;

import backstory.problem.Location;
import java.util.Objects;

/**
 * A short text of front matter that only the whole site can check, such as a former address or a topic, and where it is
 * written.
 */
public record LocatedText(String text, Location at) {
    public LocatedText {
        Objects.requireNonNull(text);
        Objects.requireNonNull(at);
    }

    @Override
    public String toString() {
        return text;
    }
}
