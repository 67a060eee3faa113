package backstory.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The guides of {@code src/docs/}, which travel inside the program. */
public final class Topics {
    /** Their names, in the order in which one would read them. */
    public static final List<String> NAMES = List.of(
            "start",
            "writing",
            "people",
            "dates",
            "claims",
            "sources",
            "images",
            "preview",
            "data",
            "look",
            "languages",
            "publishing",
            "embedding",
            "checks",
            "coming-from",
            "performance",
            "reference");

    private Topics() {}

    /** The text of a guide, in Markdown. */
    public static String text(String name) {
        try (InputStream stream = Topics.class.getResourceAsStream("guides/" + name + ".md")) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks the guide " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the guide " + name + " cannot be read", e);
        }
    }
}
