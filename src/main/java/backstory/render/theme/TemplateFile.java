package backstory.render.theme;

import backstory.problem.Location;
import java.util.regex.Pattern;

/**
 * The source of a template.
 *
 * @param name from the theme's folder: {@code article.ftlh}
 * @param shown its path in messages
 * @param text with {@code \n} between lines
 */
public record TemplateFile(String name, String shown, String text) {
    /** Matches comments of FreeMarker, which are not part of pages, and of HTML, which readers do not see. */
    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->|<!--.*?-->", Pattern.DOTALL);

    /** Its name without the folders that it stands in. */
    public String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Returns the text with blanks in place of comments, so that the rest keeps its place. */
    public String withoutComments() {
        return COMMENT.matcher(text)
                .replaceAll(comment -> " ".repeat(comment.group().length()));
    }

    /**
     * A place in it.
     *
     * @param column from 1, in UTF-16 units as FreeMarker counts
     * @param endColumn that of the last character, if it stands in the same line
     */
    public Location at(int line, int column, int endLine, int endColumn) {
        String words = line(line);
        int from = Math.min(Math.max(column, 1) - 1, words.length());
        int to = endLine == line ? Math.min(Math.max(endColumn, from + 1), words.length()) : words.length();
        int length = from < to ? words.codePointCount(from, to) : 1;
        return new Location(shown, Math.max(line, 1), words.codePointCount(0, from) + 1, length);
    }

    /** A place in it, from its beginning; {@code to} is exclusive. */
    public Location at(int from, int to) {
        int line = (int) text.substring(0, from)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count()
                + 1;
        int column = from - text.lastIndexOf('\n', from - 1);
        return at(line, column, line, column + to - from - 1);
    }

    /** The text of a line, from 1, or empty past the end. */
    public String line(int number) {
        return text.lines().skip(Math.max(number, 1) - 1L).findFirst().orElse("");
    }
}
