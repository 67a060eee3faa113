package backstory.render;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A file of a theme: a template or an asset.
 *
 * @param name from the theme's folder, with {@code /}: {@code assets/backstory.css}
 * @param shown its path in messages
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ThemeFile(String name, String shown, byte[] bytes) {
    static final String ASSETS = "assets/";

    boolean isAsset() {
        return name.startsWith(ASSETS);
    }

    /** Puts it where it belongs, over a file of the same name. */
    void sort(Map<String, TemplateFile> templates, Map<String, byte[]> assets) {
        if (isAsset()) {
            assets.put(name, bytes);
        } else {
            templates.put(name, new TemplateFile(name, shown, text()));
        }
    }

    private String text() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return start.replace("\r\n", "\n").replace('\r', '\n');
    }
}
