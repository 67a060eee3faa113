package backstory.markdown.md;

import java.util.regex.Pattern;

/** Writes the part of a link or an image in parentheses (CommonMark: a link destination and a link title). */
final class LinkTarget {
    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final Pattern ESCAPED = Pattern.compile("[\\\\<>]|&(?=#?\\w+;)");

    private LinkTarget() {}

    /** @param title may be empty */
    static String of(String href, String title) {
        return title.isEmpty() ? destination(href) : destination(href) + " \"" + escaped(title) + '"';
    }

    private static String escaped(String title) {
        return title.replaceAll("[\\\\\"&]", "\\\\$0").replaceAll("\\s+", " ");
    }

    /** Returns an address, in angle brackets if one of its own brackets would end it. */
    static String destination(String href) {
        String escaped = ESCAPED.matcher(href).replaceAll("\\\\$0");
        String address = BLANK.matcher(escaped).replaceAll("%20");
        return address.isEmpty() || address.contains("(") || address.contains(")") || address.startsWith("\\<")
                ? "<" + address + ">"
                : address;
    }
}
