package backstory.problem.format;

import backstory.json.JsonText;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints problems as SARIF 2.1.0, the OASIS standard for results of static analysis, for programs that collect such
 * results, such as GitHub's code scanning. It contains all rules with their sentence and help, so that a reader can
 * explain a result. Columns count code points, and the output declares that. A notice of Backstory is a note in SARIF.
 */
public final class ProblemSarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final String folder;
    private final String version;
    private final Function<Rule, String> help;

    /**
     * @param folder of the site in the repository, with {@code /} at its end, or empty if that is the repository
     * @param version of the program
     * @param help returns further explanations of a rule
     */
    public ProblemSarif(String folder, String version, Function<Rule, String> help) {
        this.folder = folder;
        this.version = version;
        this.help = help;
    }

    /** Returns the document, with a line end. */
    public String print(List<Problem> problems) {
        String rules = List.of(Rule.values()).stream().map(this::rule).collect(Collectors.joining(",\n"));
        String results = problems.stream().map(this::result).collect(Collectors.joining(",\n"));
        return "{\n\"$schema\": " + text(SCHEMA) + ",\n\"version\": \"2.1.0\",\n\"runs\": [{\n"
                + "\"columnKind\": \"unicodeCodePoints\",\n"
                + "\"tool\": {\"driver\": {\"name\": \"Backstory\", \"version\": " + text(version) + ", \"rules\": [\n"
                + rules + "\n]}},\n\"results\": [" + (results.isEmpty() ? "" : "\n" + results + "\n") + "]\n}]\n}\n";
    }

    private String rule(Rule rule) {
        return "{\"id\": " + text(rule.id())
                + ", \"shortDescription\": " + message(rule.sentence())
                + ", \"help\": " + message(help.apply(rule))
                + ", \"defaultConfiguration\": {\"level\": " + level(rule.severity()) + "}}";
    }

    private String result(Problem problem) {
        Location at = problem.at();
        String hint = problem.hint().isEmpty() ? "" : "\n" + problem.hint();
        String snippet =
                problem.excerpt().isEmpty() ? "" : ", \"snippet\": " + message(excerpted(problem.excerpt(), at));
        return "{\"ruleId\": " + text(problem.rule().id())
                + ", \"ruleIndex\": " + Rule.ids().indexOf(problem.rule().id())
                + ", \"level\": " + level(problem.severity())
                + ", \"message\": " + message(problem.message() + hint)
                + ", \"locations\": [{\"physicalLocation\": {\"artifactLocation\": {\"uri\": "
                + text(address(folder + at.file())) + "}, \"region\": {\"startLine\": " + at.line()
                + ", \"startColumn\": " + at.column()
                + ", \"endColumn\": " + (at.column() + at.length()) + snippet + "}}}]}";
    }

    /** Returns the characters that the place covers; the whole line if the place is outside it. */
    private static String excerpted(String line, Location at) {
        int[] letters = line.codePoints().toArray();
        int from = at.column() - 1;
        int to = Math.min(letters.length, from + at.length());
        return from < to ? new String(letters, from, to - from) : line;
    }

    /** Returns a relative address (RFC 3986): blanks, signs and non-ASCII letters of the path are encoded. */
    private static String address(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path that is no address: " + path, e);
        }
    }

    private static String level(Severity severity) {
        return severity == Severity.NOTICE ? "\"note\"" : text(severity.word());
    }

    private static String message(String words) {
        return "{\"text\": " + text(words) + "}";
    }

    private static String text(String value) {
        return JsonText.quoted(value);
    }
}
