package backstory.entry.value;

import backstory.problem.Text;

/**
 * The Markdown below an entry's front matter. It is read from its file each time it is asked for, so that a site of
 * 100,000 articles never holds all its texts at once. Callers should not keep the text.
 */
@FunctionalInterface
public interface Body {
    /** No text. */
    Body NONE = () -> Text.NONE;

    /** True for the path of a Markdown file, which may have a body: it ends in {@code .md}, in letters of any case. */
    static boolean isMarkdown(String path) {
        return path.regionMatches(true, path.length() - ".md".length(), ".md", 0, ".md".length());
    }

    /** The text with its place in the file. */
    Text text();
}
