package backstory.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two dates in one text, of which one may give only what differs: {@code 23 to 29 March 2021},
 * {@code March 23 or April 2, 2021}, {@code 2021-03-23/29}. Parts that are missing in one are taken from the other; if
 * both lack the year, nothing can be guessed.
 */
record EdtfPair(String first, String second) {
    private static final Pattern KNOWN = Pattern.compile("(-?[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?[~?%]?");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?\\.?");
    private static final Pattern TWO_NUMBERS = Pattern.compile("([0-9]{1,2})([-/]|\\.\\s?)([0-9]{1,2})\\.?");

    /**
     * Returns the guesses for two dates.
     *
     * @param form how the two are written: {@code %s/%s}
     */
    static Stream<String> of(String first, String second, String form, EdtfRewrite rest) {
        return pairs(first, second, rest).map(pair -> String.format(Locale.ROOT, form, pair.first, pair.second));
    }

    /** Returns the guesses for one-of-a-set, from the text in its brackets. */
    static Stream<String> set(String inner, EdtfRewrite rest) {
        List<String> members = new ArrayList<>();
        String before = "";
        for (String written : inner.split(",", -1)) {
            String[] ends = written.split("\\.\\.", -1);
            List<String> guessed = new ArrayList<>();
            for (String end : ends) {
                List<String> found = end.isBlank() && ends.length == 2 ? List.of("") : member(end, before, rest);
                if (found.size() != 1) {
                    return Stream.empty();
                }
                guessed.add(found.get(0));
                before = found.get(0);
            }
            members.add(String.join("..", guessed));
        }
        return Stream.of("[" + String.join(",", members) + "]");
    }

    private static List<String> member(String written, String before, EdtfRewrite rest) {
        List<String> found = rest.candidates(written.strip());
        return found.isEmpty() ? completed(written.strip(), before, rest).toList() : found;
    }

    private static Stream<EdtfPair> pairs(String first, String second, EdtfRewrite rest) {
        List<String> ones = bounds(first, rest);
        List<String> twos = bounds(second, rest);
        if (ones.isEmpty()) {
            return twos.stream()
                    .flatMap(two -> completed(first.strip(), two, rest).map(one -> new EdtfPair(one, two)))
                    .filter(EdtfPair::isInOrder);
        }
        if (twos.isEmpty()) {
            return ones.stream()
                    .flatMap(one -> completed(second.strip(), one, rest).map(two -> new EdtfPair(one, two)))
                    .filter(EdtfPair::isInOrder);
        }
        // if both dates are ambiguous, as in 3/4/2021 to 3/9/2021, both are read in the same way
        boolean alike = ones.size() == twos.size();
        return ones.stream()
                .flatMap(one -> (alike ? Stream.of(twos.get(ones.indexOf(one))) : twos.stream())
                        .map(two -> new EdtfPair(one, two)));
    }

    /**
     * Returns true if the dates are in order: a date that was completed from a later date of the next year would be a
     * year too late.
     */
    private boolean isInOrder() {
        return EdtfRewrite.isDate(first)
                && EdtfRewrite.isDate(second)
                && EdtfParser.parse(first).firstDay()
                        <= EdtfParser.parse(second).firstDay();
    }

    /** Completes a part with what it lacks from another date: a day with its month, a month with its year. */
    private static Stream<String> completed(String part, String date, EdtfRewrite rest) {
        Matcher known = KNOWN.matcher(date);
        if (!known.matches()) {
            return Stream.empty();
        }
        String year = known.group(1);
        Matcher number = NUMBER.matcher(part);
        if (number.matches()) {
            return known.group(3) != null
                    ? EdtfParts.day(year, known.group(2), number.group(1))
                    : known.group(2) != null ? EdtfParts.month(year, number.group(1)) : Stream.empty();
        }
        Matcher two = TWO_NUMBERS.matcher(part);
        if (two.matches() && known.group(3) != null) {
            Stream<String> monthFirst = EdtfParts.day(year, two.group(1), two.group(3));
            Stream<String> dayFirst = EdtfParts.day(year, two.group(3), two.group(1));
            return switch (two.group(2)) {
                case "-" -> monthFirst;
                case "/" -> Stream.concat(dayFirst, monthFirst).distinct();
                default -> dayFirst;
            };
        }
        return part.chars().anyMatch(Character::isLetter)
                ? rest.candidates(part + " " + year).stream()
                : Stream.empty();
    }

    private static List<String> bounds(String written, EdtfRewrite rest) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "..", "open", "present", "now", "today", "ongoing", "..." -> List.of("..");
            case "", "unknown", "?" -> List.of("");
            default -> rest.candidates(written.strip());
        };
    }
}
