package backstory.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How problems are told: {@code --format text|json|github}. The exit code is the same for all. */
enum ProblemFormat {
    /** For people, on stderr. */
    TEXT,
    /** One document on stdout and nothing else there. */
    JSON,
    /** Annotations of a workflow of GitHub, on stdout. */
    GITHUB;

    PrintWriter prose(Console console) {
        return this == JSON ? console.err() : console.out();
    }

    /** The option of the commands that build. */
    static final class Choice {
        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                defaultValue = "text",
                converter = Converter.class,
                description = "How to tell problems: text, on stderr; json, one document on stdout and nothing else"
                        + " there; github, on stdout as annotations of a workflow. Default: text.")
        private ProblemFormat format = TEXT;

        ProblemFormat format() {
            return format;
        }

        /** Where sentences for people go: a program that reads stdout gets the document alone. */
        PrintWriter prose(Console console) {
            return format.prose(console);
        }
    }

    /** Reads the option for picocli. */
    static final class Converter implements ITypeConverter<ProblemFormat> {
        @Override
        public ProblemFormat convert(String word) {
            return Stream.of(values())
                    .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("\"" + word + "\" is not text, json or github"));
        }
    }
}
