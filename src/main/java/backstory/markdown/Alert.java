package backstory.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The alerts, as GitHub writes them: {@code > [!CONTEXT]}; the last five are GitHub's own. */
public enum Alert {
    /** In short: three to five lines. */
    BRIEF(true),
    CONTEXT(false),
    DISPUTED(false),
    /** What we do not know. */
    UNKNOWN(true),
    NOTE(false),
    TIP(false),
    IMPORTANT(false),
    WARNING(false),
    CAUTION(false);

    private final boolean section;

    Alert(boolean section) {
        this.section = section;
    }

    /** Returns true for an alert that is a section with a heading of its own, false for a box beside the text. */
    public boolean isSection() {
        return section;
    }

    /** The name for {@code InterfaceWords.alert} and in classes: {@code context}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the alert that a word names, in letters of any case. */
    public static Optional<Alert> of(String written) {
        return Arrays.stream(values())
                .filter(alert -> alert.name().equals(written.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** The words for all alerts. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
