package backstory.edtf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Guesses the dates that a writer may have meant by a text that is not EDTF: {@code 5 April 2031}, {@code circa 1450},
 * {@code 05/04/2031}, {@code 2017/present}. Each rule rewrites one habit and passes on the rest, so habits can be
 * combined. Guesses are used only in hints, never silently as dates.
 *
 * @param depth how many more habits may be rewritten
 * @param alone true if the text is a whole date, perhaps in doubt: only there {@code 79} may be a year, while in
 *     {@code 23 to 29 March 2021} a number of one or two digits is a day
 */
record EdtfRewrite(int depth, boolean alone) {
    private static final int LONGEST = 60;

    /**
     * The number of habits that one text can combine; without the limit, a text that was made to match every rule would
     * take forever.
     */
    private static final int DEEPEST = 5;

    /** Returns the dates that may have been meant, each as a valid text; empty if there is no guess. */
    static List<String> of(String written, boolean alone) {
        String text = written.strip().replaceAll("\\s+", " ");
        return text.length() > LONGEST ? List.of() : new EdtfRewrite(DEEPEST, alone).candidates(text);
    }

    /** Returns the rewriting for a text that is only a part of the whole. */
    EdtfRewrite inside() {
        return new EdtfRewrite(depth, false);
    }

    /** Returns the guesses for one part. */
    List<String> candidates(String text) {
        if (isDate(text)) {
            return List.of(text);
        }
        if (depth == 0) {
            return List.of();
        }
        EdtfRewrite rest = new EdtfRewrite(depth - 1, alone);
        for (EdtfInformalDates.Rule rule : EdtfInformalDates.ALL) {
            Matcher matcher = rule.pattern().matcher(text);
            if (matcher.matches()) {
                List<String> found = rule.rewrite()
                        .apply(matcher, rest)
                        .filter(EdtfRewrite::isDate)
                        .distinct()
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    static boolean isDate(String text) {
        try {
            EdtfParser.parse(text);
            return true;
        } catch (EdtfError error) {
            return false;
        }
    }

    /**
     * Returns the guesses in a sentence; a year before the common era is explained, since its number is not the usual
     * one.
     */
    static String alternatives(List<String> texts) {
        List<String> explained = texts.stream()
                .map(text -> text.matches("-[0-9]{4}") ? text + " (" + (1 - Integer.parseInt(text)) + " BCE)" : text)
                .toList();
        return String.join(" or ", explained);
    }

    /**
     * Returns {@code 20XX} for {@code 20X8}: X in every place from its first X on; empty if that is not a date of level
     * 1.
     */
    static String unknownFromTheRight(String text) {
        String year = text.substring(0, 4);
        int first = year.indexOf('X');
        String rest = text.substring(4).replaceFirst("-[0-9]?X.*", "-XX");
        String found = first < 0 ? year + rest : year.substring(0, first) + "X".repeat(4 - first);
        return isDate(found) ? found : "";
    }

    Stream<String> ofYear(String written, Function<String, Stream<String>> date) {
        return inside().candidates(written).stream()
                .filter(year -> year.matches("-?[0-9]{4}[~?%]?"))
                .flatMap(year -> {
                    String digits = year.replaceFirst("[~?%]$", "");
                    return date.apply(digits).map(text -> text + year.substring(digits.length()));
                });
    }

    Stream<String> marked(String rest, String mark) {
        return candidates(rest).stream().map(text -> {
            String plain = text.replaceAll("[~?%]", "");
            boolean other = !plain.equals(text) && !text.contains(mark);
            return plain.replaceAll("[0-9X](?=[/.,\\]]|$)", "$0" + (other ? "%" : mark));
        });
    }

    Stream<String> formatted(String rest, String form) {
        return inside().candidates(rest).stream().map(text -> String.format(Locale.ROOT, form, text));
    }

    /**
     * Returns the guesses for dates such as "before 2014", which is 2013 or earlier: EDTF includes the date that it
     * names.
     */
    Stream<String> beside(String rest, int step, String form) {
        return inside().candidates(rest).stream()
                .map(text -> String.format(Locale.ROOT, form, neighbour(EdtfParser.parse(text), step)));
    }

    /** Returns the year, month or day next to a date; a date in doubt has no exact limits and stays as it is. */
    private static String neighbour(Edtf date, int step) {
        if (!(date instanceof EdtfDate known) || known.doubt() != EdtfDate.Doubt.NONE) {
            return date.text();
        }
        LocalDate edge = LocalDate.ofEpochDay(step < 0 ? date.firstDay() - 1 : date.lastDay() + 1);
        int length = switch (known.precision()) {
            case DAY, SOME_DAY_OF_MONTH -> 10;
            case MONTH, SEASON -> 7;
            default -> 4;
        };
        String text = edge.toString();
        return text.substring(0, (text.startsWith("-") ? 1 : 0) + length);
    }
}
