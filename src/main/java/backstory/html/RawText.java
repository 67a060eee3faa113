package backstory.html;

import java.util.Set;

/** The elements whose tags within are text (HTML 13.2.5: RCDATA, RAWTEXT and script data), up to their own end tag. */
final class RawText {
    private static final Set<String> ELEMENTS = Set.of("script", "style", "textarea", "title");

    /** Characters that end the name of a tag. */
    private static final String ENDS = " \t\n\f\r/>";

    private RawText() {}

    /** True if an element, named in lower case, holds nothing but text. */
    static boolean isIn(String element) {
        return ELEMENTS.contains(element);
    }

    /**
     * Where the end tag of such an element begins, or the end of the page.
     *
     * @param from where its text begins
     */
    static int end(String html, int from, String element) {
        int tag = html.indexOf("</", from);
        while (tag >= 0) {
            int after = tag + 2 + element.length();
            if (after < html.length()
                    && ENDS.indexOf(html.charAt(after)) >= 0
                    && html.regionMatches(true, tag + 2, element, 0, element.length())) {
                return tag;
            }
            tag = html.indexOf("</", tag + 2);
        }
        return html.length();
    }
}
