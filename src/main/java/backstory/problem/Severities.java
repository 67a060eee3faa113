package backstory.problem;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The severities of rules that a site sets in its {@code site.yaml}. Only those of warnings and notices can be changed:
 * an error prevents a page from being made, and another severity would not make the page.
 *
 * @param settings the settings; of those for one rule, the first whose path matches applies
 */
public record Severities(List<Setting> settings) {
    /** The usual severities. */
    public static final Severities USUAL = new Severities(List.of());

    /**
     * The severity of one rule in some files.
     *
     * @param path of the files, as problems name them; {@code *} matches any characters but {@code /}, {@code **} any
     *     characters
     * @param severity empty for a rule that is switched off
     */
    public record Setting(Rule rule, String path, Optional<Severity> severity) {
        private boolean fits(String file) {
            StringBuilder expression = new StringBuilder();
            for (int at = 0; at < path.length(); at++) {
                boolean any = path.startsWith("**", at);
                String sign = path.substring(at, at + 1);
                expression.append(any ? ".*" : sign.equals("*") ? "[^/]*" : Pattern.quote(sign));
                at += any ? 1 : 0;
            }
            return file.matches(expression.toString());
        }
    }

    public Severities {
        settings = List.copyOf(settings);
    }

    /** Returns true if a warning or a notice of some rule becomes an error, which stops a build. */
    public boolean raisesToError() {
        return settings.stream().anyMatch(setting -> setting.severity().equals(Optional.of(Severity.ERROR)));
    }

    /** Returns true for a rule whose severity a site may set. */
    public static boolean mayBeSet(Rule rule) {
        return rule.severity() != Severity.ERROR;
    }

    /** Returns the problem with its severity in this site; empty if its rule is switched off. */
    public Optional<Problem> apply(Problem problem) {
        for (Setting setting : settings) {
            if (setting.rule() == problem.rule() && setting.fits(problem.at().file())) {
                return setting.severity().map(problem::withSeverity);
            }
        }
        return Optional.of(problem);
    }
}
