package backstory.serve.http;

import backstory.html.CharacterReferences;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds to a page the additions of the preview: one script, which loads the rest. The page's own policy allows scripts
 * and styles of its own site, and no others are added.
 *
 * @param base the path below which the site is shown, with a slash at either end
 * @param session identifies this run of the preview
 */
record PageAdditions(String base, String session) {
    private static final String HEAD_END = "</head>";

    /** Matches the address of a file of the theme, which begins with the path of the published site. */
    private static final Pattern OWN_FILE = Pattern.compile("=\"(/(?:[^\"/]+/)*)assets/");

    /**
     * Returns the page with the script.
     *
     * @param path of the requested page, relative to the site
     * @param round the build in which it was made
     * @param times the number of messages there had been when it was requested
     */
    byte[] to(byte[] page, String path, int round, long times) {
        String text = new String(page, StandardCharsets.ISO_8859_1); // one character per byte: no other byte changes
        int at = text.indexOf(HEAD_END);
        if (at < 0) {
            return page;
        }
        String script = "<script src=\"" + base + ".backstory/preview.js\" data-base=\"" + base + "\" data-page=\""
                + CharacterReferences.escape(path) + "\" data-round=\"" + round + "\" data-times=\"" + times
                + "\" data-session=\""
                + session + "\" defer></script>\n";
        byte[] added = script.getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[page.length + added.length];
        System.arraycopy(page, 0, whole, 0, at);
        System.arraycopy(added, 0, whole, at, added.length);
        System.arraycopy(page, at, whole, at + added.length, page.length - at);
        return whole;
    }

    /**
     * Returns the 404 page for the preview. It is shown at any depth, so its links begin with the path of the published
     * site; here this is replaced with the path of the preview.
     */
    byte[] moved(byte[] page) {
        String text = new String(page, StandardCharsets.ISO_8859_1);
        Matcher own = OWN_FILE.matcher(text);
        if (!own.find() || own.group(1).equals(base)) {
            return page;
        }
        return text.replace("=\"" + own.group(1), "=\"" + latin(base)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** Returns the page that is shown until a build succeeds. */
    static byte[] nothingYet() {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>Nothing to show yet</title>
                <link rel="icon" href="data:,">
                </head>
                <body>
                <main>
                <h1>Nothing to show yet</h1>
                <p>The site could not be built. What keeps it from that is listed below; this page changes by itself.</p>
                </main>
                </body>
                </html>
                """.getBytes(StandardCharsets.UTF_8);
    }
}
