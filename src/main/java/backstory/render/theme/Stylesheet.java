package backstory.render.theme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stylesheet as readers load it: without comments, and without blanks at braces, semicolons and commas, which are a
 * tenth of its weight. Texts in quotation marks and addresses stay as they are, and so does everything else; the
 * meaning of the style sheet does not change.
 */
public final class Stylesheet {
    private static final Pattern PARTS = Pattern.compile(
            "(?<text>\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\"?|'[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*+'?|\\\\.|url\\([^)]*\\))"
                    + "|(?<blank>\\s++)|/\\*.*?(?:\\*/|$)|[^\"'\\\\\\s/u]++|.",
            Pattern.DOTALL);

    private Stylesheet() {}

    /** Returns the style sheet in that form. */
    public static String lean(String style) {
        StringBuilder out = new StringBuilder();
        StringBuilder gap = new StringBuilder();
        boolean behindText = false;
        Matcher part = PARTS.matcher(style);
        while (part.find()) {
            boolean isComment = part.group("text") == null && part.group().startsWith("/*");
            if (isComment) {
                gap.append("/**/");
            } else if (part.group("blank") != null) {
                gap.append(part.group());
            } else {
                boolean behindSign =
                        !behindText && out.length() > 0 && "{};,".indexOf(out.charAt(out.length() - 1)) >= 0;
                boolean beforeBrace =
                        part.group().startsWith("{") || part.group().startsWith("}");
                out.append(behindSign || beforeBrace ? "" : lean(gap)).append(part.group());
                behindText = part.group("text") != null;
                gap.setLength(0);
            }
        }
        return out.toString().strip();
    }

    /**
     * Returns a line break or a blank in place of a run of blanks and comments; a single comment still separates what
     * it stands between.
     */
    private static String lean(StringBuilder gap) {
        boolean isBlank = gap.chars().anyMatch(Character::isWhitespace);
        return gap.isEmpty() ? "" : gap.indexOf("\n") >= 0 ? "\n" : isBlank ? " " : "/**/";
    }
}
