package backstory.render.template;

import backstory.bytes.Sha256;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.render.theme.TemplateFile;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the content security policy of pages, a meta tag in the layout, keeps browsers from running or loading. It is
 * reported, since an author who puts it into a template would see it nowhere.
 */
enum BlockedByPolicy {
    STYLE("(?<at><style\\b|(?<=\\s)style\\s*=)", "pages have no style of their own", "write it into assets/site.css"),
    SCRIPT(
            "(?<at><script\\b(?![^>]*\\s(?:src\\s*=|type\\s*=\\s*[\"']?application/(?:ld\\+)?json\\b))|(?<=\\s)on[a-z]+\\s*=\\s*[\"']|javascript:)",
            "pages run no script of their own",
            "write it into a file in assets/"),
    LOADED(
            "<(?:script|img|source|iframe|embed|object|audio|video|track|input)\\b[^>]*?"
                    + "\\s(?:src|srcset|data|poster)\\s*=\\s*[\"']?(?<at>(?:https?:)?//[^\\s\"'>]+)",
            "pages load nothing from elsewhere",
            "put a copy into assets/"),
    LINKED(
            "<link\\b(?=[^>]*(?:stylesheet|icon|preload|prefetch|manifest))[^>]*?"
                    + "\\shref\\s*=\\s*[\"']?(?<at>(?:https?:)?//[^\\s\"'>]+)",
            "pages load nothing from elsewhere",
            "put a copy into assets/"),
    PLAYED(
            "(?<at><(?:iframe|frame|embed|object|audio|video)\\b)(?![^>]*\\s(?:src|data|poster)\\s*=\\s*[\"']?(?:https?:)?//)",
            "pages hold no other page and play nothing",
            "link to it"),
    SENT("(?<at><form\\b)", "pages send nothing", "link to a page that does, or to an e-mail address"),
    BASED(
            "(?<at><base\\b)(?=[^>]*\\shref\\b)",
            "pages have one base, their own address",
            "write links with frame.href(\"…\")");

    private static final Pattern HELD = Pattern.compile("<style>([^<]*)</style>");

    private final Pattern pattern;
    private final String message;
    private final String hint;

    BlockedByPolicy(String pattern, String message, String hint) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
        this.message = message;
        this.hint = hint;
    }

    /** Reports all of it in a template that writes HTML. */
    static void ask(TemplateFile file, Problems problems) {
        if (!file.name().endsWith(".ftlh")) {
            return;
        }
        String text = HELD.matcher(file.withoutComments())
                .replaceAll(rule ->
                        isNamed(rule.group(1), file) ? " ".repeat(rule.group().length()) : "$0");
        for (BlockedByPolicy kind : values()) {
            Matcher found = kind.pattern.matcher(text);
            while (found.find()) {
                problems.add(kind.problem(file.at(found.start("at"), found.end("at")), file));
            }
        }
    }

    /** True for rules whose hash the policy names, which stands in the same template. */
    private static boolean isNamed(String rules, TemplateFile file) {
        return file.text().contains(Sha256.policy(rules.getBytes(StandardCharsets.UTF_8)));
    }

    private Problem problem(Location at, TemplateFile file) {
        return Problem.of(Rule.BLOCKED_BY_POLICY, at, message + ": browsers do as the page's policy says")
                .withHint(hint)
                .withExcerpt(file.line(at.line()));
    }
}
