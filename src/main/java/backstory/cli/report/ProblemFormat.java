package backstory.cli.report;

import backstory.cli.console.Console;
import backstory.cli.console.WrongArgument;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The format in which problems are printed: {@code --format text|json|sarif|github}. The exit code is the same for all.
 */
public enum ProblemFormat {
    /** For people, on stderr. */
    TEXT,
    /** One document on stdout, with nothing else there. */
    JSON,
    /** One document on stdout, with nothing else there, in SARIF 2.1.0, the standard format of code analysis tools. */
    SARIF,
    /** Annotations of a GitHub workflow, on stdout. */
    GITHUB;

    /** Returns the stream for sentences to people: a program that reads stdout gets only the document. */
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
