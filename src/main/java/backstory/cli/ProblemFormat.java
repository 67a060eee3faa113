package backstory.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;

/** How problems are told: {@code --format text|json|github}. The exit code is the same for all. */
enum ProblemFormat {
    /** For people, on stderr. */
    TEXT,
    /** One document on stdout and nothing else there. */
    JSON,
    /** Annotations of a workflow of GitHub, on stdout. */
    GITHUB;

    /** The option of the commands that build. */
    static final Option OPTION = Usage.valued(
            "format",
            "FORMAT",
            "How to tell problems: text, on stderr; json, one document on stdout and nothing else"
                    + " there; github, on stdout as annotations of a workflow. Default: text.");

    /** Where sentences for people go: a program that reads stdout gets the document alone. */
    PrintWriter prose(Console console) {
        return this == JSON ? console.err() : console.out();
    }

    /** The format that was asked for. */
    static ProblemFormat of(Arguments given) {
        return given.value("format", ProblemFormat::read).orElse(TEXT);
    }

    private static ProblemFormat read(String word) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new WrongArgument("\"" + word + "\" is not text, json or github"));
    }
}
