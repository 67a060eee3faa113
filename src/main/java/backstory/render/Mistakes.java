package backstory.render;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.Suggest;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what FreeMarker says about a template into problems: exact places, plain sentences. */
final class Mistakes {
    /** A name, or names with dots between them, as they stand in an expression. */
    private static final Pattern NAME = Pattern.compile("[\\w.]*?(\\w+)");

    /** FreeMarker's way to the clock, within a tag or an interpolation. */
    private static final Pattern CLOCK = Pattern.compile("(?:\\$\\{|<[#@])[^>}]*?(?<![\\w)\\]])(\\.now)\\b");

    private static final int SENTENCE = 200;

    private Mistakes() {}

    /** What keeps a template from being parsed. */
    static Problem inSyntax(ParseException mistake, TemplateFile file) {
        Location at = file.at(
                mistake.getLineNumber(), mistake.getColumnNumber(), mistake.getEndLineNumber(), mistake.getEndColumnNumber());
        return Problem.of(Rule.TEMPLATE_ERROR, at, sentence(mistake.getEditorMessage()))
                .withExcerpt(file.line(at.line()));
    }

    /** The first use of the clock: a page is the same on every day. */
    static Optional<Problem> clock(TemplateFile file) {
        Matcher clock = CLOCK.matcher(file.text());
        if (!clock.find()) {
            return Optional.empty();
        }
        String before = file.text().substring(0, clock.start(1));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - (before.lastIndexOf('\n') + 1) + 1;
        Location at = file.at(line, column, line, column + ".now".length() - 1);
        return Optional.of(Problem.of(Rule.TEMPLATE_ERROR, at, "a template does not read the clock")
                .withHint("pages are the same on every day: take the date from an article")
                .withExcerpt(file.line(line)));
    }

    /**
     * What went wrong while a page was made.
     *
     * @param names that the template may have meant
     */
    static Problem inRendering(TemplateException mistake, TemplateFile file, List<String> names) {
        Location at = file.at(
                number(mistake.getLineNumber()), number(mistake.getColumnNumber()),
                number(mistake.getEndLineNumber()), number(mistake.getEndColumnNumber()));
        return Problem.of(Rule.TEMPLATE_ERROR, at, sentence(mistake, names)).withExcerpt(file.line(at.line()));
    }

    /** The last name in an expression that has no value: {@code titel} of {@code frame.titel}. */
    static String missing(TemplateException mistake) {
        String blamed = mistake instanceof InvalidReferenceException ? mistake.getBlamedExpressionString() : null;
        Matcher name = NAME.matcher(blamed == null ? "" : blamed);
        return name.matches() ? name.group(1) : "";
    }

    private static String sentence(TemplateException mistake, List<String> names) {
        if (!(mistake instanceof InvalidReferenceException) || mistake.getBlamedExpressionString() == null) {
            return sentence(mistake.getMessageWithoutStackTop());
        }
        String undefined = mistake.getBlamedExpressionString() + " is not defined";
        return Suggest.nearest(missing(mistake), names)
                .map(name -> undefined + "; did you mean " + name + "?")
                .orElse(undefined);
    }

    private static int number(Integer place) {
        return place == null ? 1 : place;
    }

    /** The first paragraph of a message on one line, without a full stop. */
    private static String sentence(String message) {
        String first = String.valueOf(message).strip().split("\\R\\s*\\R|\\R-{3,}|\\R={2,}", 2)[0];
        String line = first.replaceAll("\\s+", " ").strip().replaceAll("[.:]+$", "");
        return line.length() <= SENTENCE ? line : line.substring(0, line.lastIndexOf(' ', SENTENCE)) + "…";
    }
}
