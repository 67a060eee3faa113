package backstory.reference;

import backstory.bytes.Resource;
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
        return Resource.text(Topics.class, "guides/" + name + ".md");
    }
}
