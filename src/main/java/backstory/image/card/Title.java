package backstory.image.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A title in lines of about equal length, at the largest size at which it fits.
 *
 * @param size of the letters in pixels
 */
record Title(List<String> lines, float size) {
    private static final float LARGEST = 84;
    private static final float SMALLEST = 40;
    private static final float STEP = 2;

    /** How far it is from line to line, for each pixel of the letters' size. */
    private static final float LEADING = 1.16f;

    /** How high capitals and how deep descenders of the faces are, for each pixel of the letters' size. */
    private static final float CAPITALS = .76f;

    private static final float DESCENDERS = .24f;

    /**
     * The least width of the last line, as a part of the widest: a shorter one looks lost, and a slightly smaller size
     * may avoid it.
     */
    private static final float SHORT = .45f;

    private static final float SOMEWHAT = .8f;

    static Title fit(String written, Typeface face, float width, float height) {
        String title = TextWidths.words(written);
        TextWidths widths = new TextWidths(face);
        Optional<Title> largest = Optional.empty();
        for (float size = LARGEST; size >= SMALLEST; size -= STEP) {
            if (largest.isPresent() && size < largest.get().size * SOMEWHAT) {
                return largest.get();
            }
            Title fitting = new Title(wrap(title, widths, size, width, room(size, height)), size);
            if (fitting.height() <= height && !breaksWords(title, fitting.lines)) {
                Title balanced = fitting.balanced(title, widths, width);
                if (balanced.isEven(widths)) {
                    return balanced;
                }
                largest = largest.isPresent() ? largest : Optional.of(balanced);
            }
        }
        return largest.orElseGet(() -> cut(title, widths, width, height));
    }

    /** Returns the title at the smallest size, with as many lines as there is room for. */
    private static Title cut(String title, TextWidths widths, float width, float height) {
        int room = room(SMALLEST, height);
        List<String> lines = wrap(title, widths, SMALLEST, width, room);
        if (lines.size() <= room) {
            return new Title(lines, SMALLEST);
        }
        List<String> cut = new ArrayList<>(lines.subList(0, room));
        cut.set(room - 1, widths.shortened(cut.get(room - 1), SMALLEST, width));
        return new Title(cut, SMALLEST);
    }

    /** Returns for how many lines there is room. */
    private static int room(float size, float height) {
        return (int) ((height - size * (CAPITALS + DESCENDERS)) / (size * LEADING)) + 1;
    }

    private boolean isEven(TextWidths widths) {
        double widest = lines.stream()
                .mapToDouble(line -> widths.width(line, size))
                .max()
                .orElse(0);
        return widths.width(lines.get(lines.size() - 1), size) >= SHORT * widest;
    }

    /** Returns the title in the same number of lines, but in the narrowest width that allows it. */
    private Title balanced(String title, TextWidths widths, float width) {
        int narrow = 0;
        int wide = (int) width;
        while (wide - narrow > 1) {
            int middle = (narrow + wide) / 2;
            List<String> lines = wrap(title, widths, size, middle, lines().size());
            if (lines.size() > lines().size() || breaksWords(title, lines)) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return new Title(wrap(title, widths, size, wide, lines().size()), size);
    }

    private static boolean breaksWords(String title, List<String> lines) {
        return !String.join(" ", lines).equals(title);
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

    /**
     * Breaks a text, whose words are separated by one blank, into lines of at most this width; a wider word is broken.
     *
     * @param most how many lines are useful: at most one line is made of the text after them
     */
    private static List<String> wrap(String text, TextWidths widths, float size, float width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        float wide = 0;
        for (String word : text.split(" ", -1)) {
            if (lines.size() > most) {
                return lines;
            }
            float wider = widths.with(word, wide);
            if (widths.at(size, wider) <= width) {
                line = line.isEmpty() ? word : line + " " + word;
                wide = wider;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            String rest = word;
            while (lines.size() <= most
                    && widths.width(rest, size) > width
                    && rest.codePointCount(0, rest.length()) > 1) {
                String part = widths.longest(rest, "", size, width);
                lines.add(part);
                rest = rest.substring(part.length());
            }
            line = rest;
            wide = widths.with(rest, 0);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }
}
