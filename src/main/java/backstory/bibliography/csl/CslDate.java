package backstory.bibliography.csl;

import backstory.json.JsonText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes dates in CSL-JSON: the numbers of the known parts. */
final class CslDate {
    private static final Pattern PART = Pattern.compile("(-?\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(T[^~?%]*)?([~?%]?)");

    /** The difference of seasons: CSL's spring has the number 1, EDTF's 21. */
    private static final int BEFORE_SPRING = 20;

    private CslDate() {}

    /** Returns the JSON of an EDTF date; what CSL cannot express in numbers is a text. */
    static String json(String edtf) {
        List<Matcher> parts =
                List.of(edtf.split("/", -1)).stream().map(PART::matcher).toList();
        if (parts.size() > 2 || !parts.stream().allMatch(Matcher::matches)) {
            return literal(edtf);
        }
        Matcher first = parts.get(0);
        boolean season = isSeason(first);
        if (parts.size() > 1 && (season || isSeason(parts.get(1)))) {
            return literal(edtf);
        }
        String numbers = parts.stream()
                .map(CslDate::numbers)
                .reduce((from, to) -> from + ", " + to)
                .orElseThrow();
        boolean doubtful = parts.stream().anyMatch(part -> !part.group(5).isEmpty());
        return "{\"date-parts\": [" + numbers + "]"
                + (season ? ", \"season\": " + (Integer.parseInt(first.group(2)) - BEFORE_SPRING) : "")
                + (doubtful ? ", \"circa\": true" : "") + "}";
    }

    static String literal(String text) {
        return "{\"literal\": " + JsonText.quoted(text) + "}";
    }

    private static boolean isSeason(Matcher part) {
        return part.group(2) != null && Integer.parseInt(part.group(2)) > BEFORE_SPRING;
    }

    /** Returns the numbers of a date. A year before the common era is EDTF's minus one, since CSL has no year 0. */
    private static String numbers(Matcher part) {
        int year = Integer.parseInt(part.group(1));
        StringBuilder out = new StringBuilder("[").append(year <= 0 ? year - 1 : year);
        for (int group = 2; group <= 3; group++) {
            if (part.group(group) != null && !isSeason(part)) {
                out.append(", ").append(Integer.parseInt(part.group(group)));
            }
        }
        return out.append(']').toString();
    }
}
