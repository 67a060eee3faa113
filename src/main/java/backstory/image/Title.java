package backstory.image;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/**
 * A title in lines of about equal length, at the largest size at which it fits.
 *
 * @param size of the letters in pixels
 */
record Title(List<String> lines, float size) {
    private static final float LARGEST = 84;
    private static final float SMALLEST = 40;
    private static final float STEP = 2;

    /** From line to line, for each pixel of the letters' size. */
    private static final float LEADING = 1.16f;

    /** How high capitals and how deep descenders of the faces are, for each pixel of the letters' size. */
    private static final float CAPITALS = .76f;

    private static final float DESCENDERS = .24f;
    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);
    private static final String CUT = "…";

    static Title fit(String title, Faces face, float width, float height) {
        for (float size = LARGEST; size >= SMALLEST; size -= STEP) {
            List<String> lines = wrap(title, face.at(size), width);
            Title fitting = new Title(lines, size);
            if (fitting.height() <= height && !breaksWords(title, lines)) {
                return fitting.balanced(title, face, width);
            }
        }
        List<String> lines = wrap(title, face.at(SMALLEST), width);
        int room = (int) ((height - SMALLEST * (CAPITALS + DESCENDERS)) / (SMALLEST * LEADING)) + 1;
        if (lines.size() <= room) {
            return new Title(lines, SMALLEST);
        }
        List<String> cut = new ArrayList<>(lines.subList(0, room));
        cut.set(room - 1, shortened(cut.get(room - 1), face.at(SMALLEST), width));
        return new Title(cut, SMALLEST);
    }

    /** As many lines, but the narrowest in which that is possible. */
    private Title balanced(String title, Faces face, float width) {
        Font font = face.at(size);
        int narrow = 0;
        int wide = (int) width;
        while (wide - narrow > 1) {
            int middle = (narrow + wide) / 2;
            List<String> lines = wrap(title, font, middle);
            if (lines.size() > lines().size() || breaksWords(title, lines)) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return new Title(wrap(title, font, wide), size);
    }

    private static boolean breaksWords(String title, List<String> lines) {
        return !String.join(" ", lines).equals(String.join(" ", title.strip().split("\\s+")));
    }

    float leading() {
        return size * LEADING;
    }

    /** From the top of the first line's capitals to its base. */
    float firstBase() {
        return size * CAPITALS;
    }

    /** From the top of the first line's capitals to the foot of the last line's descenders. */
    float height() {
        return size * (CAPITALS + DESCENDERS) + leading() * (lines.size() - 1);
    }

    /** A text in lines that are at most so wide; a word that is wider is broken. */
    static List<String> wrap(String text, Font font, float width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, font) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            String rest = word;
            while (width(rest, font) > width && rest.codePointCount(0, rest.length()) > 1) {
                String part = longest(rest, "", font, width);
                lines.add(part);
                rest = rest.substring(part.length());
            }
            line = rest;
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** The text with a sign that it goes on. */
    static String shortened(String text, Font font, float width) {
        return longest(text, CUT, font, width).stripTrailing() + CUT;
    }

    /** The longest beginning, of at least one character, that fits together with an ending. */
    private static String longest(String text, String ending, Font font, float width) {
        int end = text.length();
        while (end > text.offsetByCodePoints(0, 1) && width(text.substring(0, end) + ending, font) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }

    private static float width(String text, Font font) {
        return text.isBlank() ? 0 : layout(text, font, false).getAdvance();
    }

    static TextLayout layout(String text, Font font, boolean rightToLeft) {
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, font);
        attributed.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        return new TextLayout(attributed.getIterator(), PLAIN);
    }
}
