package backstory.render.theme;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A file of a theme: a template or an asset.
 *
 * @param name from the theme's folder, with {@code /}: {@code assets/backstory.css}
 * @param shown its path in messages
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ThemeFile(String name, String shown, byte[] bytes) {
    static final String ASSETS = "assets/";

    private static final Pattern ANY_ASSET = Pattern.compile("\\bassets\\s*\\[(?!\\s*(?:\"[^\"]*\"|'[^']*')\\s*])");

    /** True for a file that is copied; false for a template. */
    public boolean isAsset() {
        return name.startsWith(ASSETS);
    }

    /**
     * Returns true if the name of another file occurs in it, in code or style; also if a template composes the names of
     * assets, which may result in any name.
     */
    boolean names(ThemeFile other) {
        boolean style = name.endsWith(".css");
        if (isAsset() && !style) {
            return false;
        }
        String text = text();
        String last = other.name.substring(other.name.lastIndexOf('/') + 1);
        return text.contains(last)
                || (other.isAsset() && !style && ANY_ASSET.matcher(text).find());
    }

    /** The template that it is. */
    public TemplateFile template() {
        return new TemplateFile(name, shown, text());
    }

    /** The text of the file, with {@code \n} between lines. */
    String text() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return start.replace("\r\n", "\n").replace('\r', '\n');
    }
}
