package backstory.render;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the policy of pages, a meta tag in the layout, keeps browsers from running or loading: whoever writes it into a
 * template sees it nowhere.
 */
final class Blocked {
    private static final Pattern BLOCKED = Pattern.compile(
            "<#--.*?-->|<!--.*?-->"
                    + "|(?<style><style\\b|(?<=\\s)style\\s*=)"
                    + "|(?<script><script\\b(?![^>]*\\ssrc\\s*=)|(?<=\\s)on[a-z]+\\s*=\\s*[\"']|javascript:)"
                    + "|<(?:script|img|source|iframe|embed|object|audio|video)\\b[^>]*?\\s(?:src|data)\\s*=\\s*[\"']?"
                    + "(?<loaded>(?:https?:)?//[^\\s\"'>]+)"
                    + "|<link\\b(?=[^>]*stylesheet)[^>]*?\\shref\\s*=\\s*[\"']?(?<sheet>(?:https?:)?//[^\\s\"'>]+)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private Blocked() {}

    /** Tells all of it in a template that writes HTML. */
    static void ask(TemplateFile file, Problems problems) {
        if (file.name().endsWith(".ftlx") || file.name().endsWith(".ftlj")) {
            return;
        }
        Matcher found = BLOCKED.matcher(file.text());
        while (found.find()) {
            tell(found, "style", "pages have no style of their own", "write it into assets/site.css", file, problems);
            tell(
                    found,
                    "script",
                    "pages run no script of their own",
                    "write it into a file in assets/",
                    file,
                    problems);
            tell(found, "loaded", "pages load nothing from elsewhere", "put a copy into assets/", file, problems);
            tell(found, "sheet", "pages load nothing from elsewhere", "put a copy into assets/", file, problems);
        }
    }

    private static void tell(
            Matcher found, String kind, String message, String hint, TemplateFile file, Problems problems) {
        if (found.group(kind) != null) {
            Location at = file.at(found.start(kind), found.end(kind));
            problems.add(Problem.of(Rule.BLOCKED_BY_POLICY, at, message + ": browsers do as the page's policy says")
                    .withHint(hint)
                    .withExcerpt(file.line(at.line())));
        }
    }
}
