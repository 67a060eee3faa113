package backstory.render.template;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.Suggest;
import backstory.render.theme.TemplateFile;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns FreeMarker's messages about a template into problems with exact places and plain sentences. */
public final class TemplateErrors {
    /** A name, or names with dots between them, as they stand in an expression. */
    private static final Pattern NAME = Pattern.compile("[\\w.]*?(\\w+)");

    /** A name after a dot. */
    private static final Pattern FURTHER = Pattern.compile("\\.(\\w+)");

    private static final int SENTENCE = 200;

    private TemplateErrors() {}

    /** Returns the problem that keeps a template from being parsed. */
    static Problem inSyntax(ParseException mistake, TemplateFile file) {
        Location at = file.at(
                mistake.getLineNumber(),
                mistake.getColumnNumber(),
                mistake.getEndLineNumber(),
                mistake.getEndColumnNumber());
        return Problem.of(Rule.TEMPLATE_ERROR, at, sentence(mistake.getEditorMessage()))
                .withExcerpt(file.line(at.line()));
    }

    /** Returns the problem of a template that would never end. */
    public static Problem withoutEnd(TemplateLimitExceeded stopped, TemplateFile file) {
        Location at = stopped.at()
                .map(element -> file.at(
                        element.getBeginLine(), element.getBeginColumn(), element.getEndLine(), element.getEndColumn()))
                .orElse(Location.of(file.shown()));
        return Problem.of(Rule.TEMPLATE_ERROR, at, "a template " + stopped.getMessage())
                .withExcerpt(file.line(at.line()));
    }

    /** Returns the problem of a template on which the parser itself fails. */
    static Problem unreadable(Throwable broken, TemplateFile file) {
        String message = broken instanceof StackOverflowError
                ? "this template is nested too deep"
                : sentence(String.valueOf(broken.getMessage()));
        return Problem.of(Rule.TEMPLATE_ERROR, Location.of(file.shown()), message);
    }

    /**
     * Returns the problem that occurred while a page was rendered.
     *
     * @param names the names that the template may have meant
     */
    public static Problem inRendering(TemplateException mistake, TemplateFile file, List<String> names) {
        int endLine = number(mistake.getEndLineNumber());
        int endColumn = number(mistake.getEndColumnNumber());
        Location at = file.at(number(mistake.getLineNumber()), number(mistake.getColumnNumber()), endLine, endColumn);
        String line = file.line(endLine);
        String after = line.substring(Math.min(endColumn, line.length()));
        return Problem.of(Rule.TEMPLATE_ERROR, at, sentence(mistake, after, names))
                .withExcerpt(file.line(at.line()));
    }

    /** Returns the last name in an expression that has no value: {@code titel} of {@code frame.titel}. */
    public static String missing(TemplateException mistake) {
        String blamed = mistake instanceof InvalidReferenceException ? mistake.getBlamedExpressionString() : null;
        Matcher name = NAME.matcher(blamed == null ? "" : blamed);
        return name.matches() ? name.group(1) : "";
    }

    /** @param after what follows the faulty expression: {@code .autor} of {@code article.autor} */
    private static String sentence(TemplateException mistake, String after, List<String> names) {
        String blamed = mistake instanceof InvalidReferenceException ? mistake.getBlamedExpressionString() : null;
        if (blamed == null) {
            return sentence(mistake.getMessageWithoutStackTop());
        }
        Matcher next = FURTHER.matcher(after);
        String further = next.lookingAt() ? next.group(1) : "";
        return Suggest.nearest(missing(mistake), names)
                .or(() -> Suggest.nearest(further, names))
                .map(name -> blamed + next(further) + " is not defined; did you mean " + name + "?")
                .orElse(blamed + next(further) + " is not defined");
    }

    private static String next(String further) {
        return further.isEmpty() ? "" : "." + further;
    }

    private static int number(Integer place) {
        return place == null ? 1 : place;
    }

    /** The first paragraph of a message on one line, without a full stop. */
    private static String sentence(String message) {
        String first = String.valueOf(message).strip().split("\\R\\s*\\R|\\R-{3,}|\\R={2,}", 2)[0];
        String line = first.replaceAll("\\s+", " ")
                .replaceFirst(" \\(wrapper:.*", "")
                .strip()
                .replaceAll("[.:]+$", "");
        return line.length() <= SENTENCE ? line : line.substring(0, line.lastIndexOf(' ', SENTENCE)) + "…";
    }
}
