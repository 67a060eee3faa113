package backstory.render;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stylesheet as readers load it: without comments and indentation, which are a tenth of its weight. Texts in quotation
 * marks and addresses stay as they are, and so does every other letter; whatever it meant before it means after.
 */
final class Stylesheet {
    private static final Pattern PARTS = Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*\"?|'(?:\\\\.|[^'\\\\\n])*'?|\\\\."
            + "|url\\([^)]*\\)|(?:\\s++|/\\*.*?(?:\\*/|$))+", Pattern.DOTALL);

    private Stylesheet() {}

    static String lean(String style) {
        return PARTS.matcher(style).replaceAll(part -> Matcher.quoteReplacement(lean(part))).strip() + "\n";
    }

    private static String lean(MatchResult part) {
        String text = part.group();
        boolean isSpace = Character.isWhitespace(text.charAt(0)) || text.startsWith("/*");
        if (!isSpace) {
            return text;
        }
        String blank = text.replaceAll("(?s)/\\*.*?(?:\\*/|$)", "");
        return blank.contains("\n") ? "\n" : blank.isEmpty() ? "/**/" : " ";
    }
}
