package backstory.cli.report;

import backstory.cli.console.Console;
import backstory.cli.console.WrongArgument;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Stream;

/** How problems are printed: {@code --format text|json|sarif|github}. The exit code is the same for all. */
public enum ProblemFormat {
    /** For people, on stderr. */
    TEXT,
    /** One document on stdout and nothing else there. */
    JSON,
    /** One document on stdout and nothing else there, in the standard form of tools for code, SARIF 2.1.0. */
    SARIF,
    /** Annotations of a workflow of GitHub, on stdout. */
    GITHUB;

    /** Where sentences for people go: a program that reads stdout gets the document alone. */
    public PrintWriter prose(Console console) {
        return this == JSON || this == SARIF ? console.err() : console.out();
    }

    /** Reads the option. */
    public static ProblemFormat read(String word) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new WrongArgument("\"" + word + "\" is not text, json, sarif or github"));
    }
}
