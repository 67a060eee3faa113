package backstory.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much a problem matters: an error stops the build, a warning does so under {@code --strict}, a notice never. */
public enum Severity {
    ERROR,
    WARNING,
    NOTICE;

    /** Returns the word in messages: {@code error}, {@code warning}, {@code notice}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the severity with a word. */
    public static Optional<Severity> called(String word) {
        return Stream.of(values())
                .filter(severity -> severity.word().equals(word))
                .findFirst();
    }
}
