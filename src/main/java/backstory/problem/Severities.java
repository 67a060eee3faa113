package backstory.problem;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How much a site makes of each rule, as its {@code site.yaml} says. Only warnings and notices can be made more or less
 * of: what is an error by itself keeps a page from being made, and nothing that is said of it would make the page.
 *
 * @param settings of settings for one rule, the first whose path fits holds
 */
public record Severities(List<Setting> settings) {
    /** Every rule has the severity that it has by itself. */
    public static final Severities USUAL = new Severities(List.of());

    /**
     * What one rule is to be in some files.
     *
     * @param path of the files, as problems name them; {@code *} stands for any letters but {@code /}, {@code **} for any
     *     at all
     * @param severity or empty for a rule that is not asked
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

    /** True if a warning or a notice of some rule is made an error, which stops a build. */
    public boolean raisesToError() {
        return settings.stream().anyMatch(setting -> setting.severity().equals(Optional.of(Severity.ERROR)));
    }

    /** True for a rule whose severity a site may set. */
    public static boolean mayBeSet(Rule rule) {
        return rule.severity() != Severity.ERROR;
    }

    /** The problem with the severity that it has in this site; empty if it is none there. */
    public Optional<Problem> apply(Problem problem) {
        for (Setting setting : settings) {
            if (setting.rule() == problem.rule() && setting.fits(problem.at().file())) {
                return setting.severity().map(problem::withSeverity);
            }
        }
        return Optional.of(problem);
    }
}
