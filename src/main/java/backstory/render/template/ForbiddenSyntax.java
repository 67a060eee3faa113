package backstory.render.template;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.render.theme.TemplateFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports FreeMarker syntax that templates must not use, before a template is parsed. */
final class ForbiddenSyntax {
    /**
     * The deepest nesting: deeper than templates need, and shallower than the parser can handle on the smallest stack.
     */
    private static final int DEEPEST = 200;

    private static final List<ForbiddenSyntax> ALL = List.of(
            new ForbiddenSyntax(
                    "(?<![\\w)\\]}?!.])\\.\\s*now\\b",
                    "a template does not read the clock",
                    "pages are the same on every day: take the date from an article"),
            new ForbiddenSyntax(
                    "\\?\\s*(?:eval|interpret)\\b",
                    "a template does not run what is written in a text",
                    "write it as a macro, in a file of its own if many templates need it"),
            new ForbiddenSyntax(
                    "\\?\\s*(?:new|api)\\b",
                    "a template does not reach the program behind it",
                    "it gets its view alone"),
            new ForbiddenSyntax(
                    "<#\\s*ftl\\b[^>]*?\\b(?:output_format|outputFormat|auto_esc|autoEsc|encoding)\\b|"
                            + "<#\\s*output(?:f|F)ormat\\b|<#\\s*no_?[aA]uto_?[eE]sc\\b|\\?\\s*no_?[eE]sc\\b",
                    "what a template prints is escaped for the kind of its file",
                    ".ftlh writes HTML, .ftlx XML, .ftlj JSON and .ftlm Markdown"));

    private final Pattern pattern;
    private final String message;
    private final String hint;

    private ForbiddenSyntax(String pattern, String message, String hint) {
        this.pattern = Pattern.compile(pattern);
        this.message = message;
        this.hint = hint;
    }

    /** Reports each use in a template; returns false if it is too deeply nested to be parsed. */
    static boolean ask(TemplateFile file, Problems problems) {
        String code = TemplateCode.of(file.text());
        for (ForbiddenSyntax one : ALL) {
            Matcher use = one.pattern.matcher(code);
            while (use.find()) {
                problems.add(problem(file, use.start(), use.end(), one.message, one.hint));
            }
        }
        int deep = deep(code);
        if (deep >= 0) {
            problems.add(problem(
                    file, deep, deep + 1, "brackets are nested more than " + DEEPEST + " deep here", "take some away"));
        }
        return deep < 0;
    }

    private static int deep(String code) {
        int open = 0;
        for (int i = 0; i < code.length(); i++) {
            open += "([{".indexOf(code.charAt(i)) >= 0 ? 1 : ")]}".indexOf(code.charAt(i)) >= 0 ? -1 : 0;
            if (open > DEEPEST) {
                return i;
            }
        }
        return -1;
    }

    private static Problem problem(TemplateFile file, int from, int to, String message, String hint) {
        Location at = file.at(from, to);
        return Problem.of(Rule.TEMPLATE_ERROR, at, message).withHint(hint).withExcerpt(file.line(at.line()));
    }
}
