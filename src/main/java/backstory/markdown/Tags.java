package backstory.markdown;

/** Writes HTML piece by piece; whatever is text or a value is escaped here and nowhere else. */
final class Tags {
    private final StringBuilder out = new StringBuilder();

    /** An opening tag; of the pairs of names and values those without a value are left out. */
    Tags open(String name, String... attributes) {
        out.append('<').append(name);
        attributes(attributes);
        out.append('>');
        return this;
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                attribute(attributes[i], attributes[i + 1]);
            }
        }
    }

    /** An image, whose alt is written though it may be empty, unlike other attributes. */
    Tags image(String src, String alt, String... attributes) {
        out.append("<img");
        attribute("src", src);
        attribute("alt", alt);
        attributes(attributes);
        out.append('>');
        return this;
    }

    /** Markup that is trusted already. */
    Tags html(Html html) {
        out.append(html);
        return this;
    }

    Tags close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** A line end, unless one is there. */
    Tags line() {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        return this;
    }

    Tags text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(c);
            }
        }
        return this;
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        out.append('"');
    }

    /** How many characters were written since the last {@link #take}. */
    int length() {
        return out.length();
    }

    /** What was written since the last call, without a line end behind it. */
    Html take() {
        Html html = new Html(out.toString().stripTrailing());
        out.setLength(0);
        return html;
    }
}
