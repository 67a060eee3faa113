package backstory.read.bibliography;

import backstory.edtf.Edtf;
import backstory.read.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Converts the numbers of a date in CSL-JSON: {@code [[2018, 8, 6]]}, or two such lists for an interval. */
final class CslDateParts {
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final int BEFORE_SPRING = 20;

    private CslDateParts() {}

    /** Returns the date as EDTF, or as close to it as it was written; empty if there are no numbers. */
    static String edtf(YamlNode written, String season, boolean circa) {
        return dates(written).stream()
                .map(parts -> date(parts, season))
                .filter(date -> !date.isEmpty())
                .map(date -> date + (circa ? "~" : ""))
                .collect(Collectors.joining("/"));
    }

    /** Returns the parts of each date. Some programs leave out the outer brackets of a single date. */
    private static List<List<YamlNode>> dates(YamlNode written) {
        List<YamlNode> items = written instanceof YamlNode.Sequence list ? list.items() : List.of(written);
        List<List<YamlNode>> dates = new ArrayList<>();
        for (YamlNode item : items) {
            if (item instanceof YamlNode.Sequence parts) {
                dates.add(parts.items());
            }
        }
        return dates.isEmpty() ? List.of(items) : dates;
    }

    /** Returns the date up to the first missing part: in {@code [2018, 0, 5]}, the 5 is not a month. */
    private static String date(List<YamlNode> parts, String season) {
        List<String> numbers = parts.stream()
                .map(part -> part instanceof YamlNode.Scalar number
                        ? number.text().value().strip()
                        : "")
                .takeWhile(part -> !part.isEmpty() && !part.equals("0"))
                .toList();
        if (numbers.isEmpty()) {
            return "";
        }
        StringBuilder date = new StringBuilder(year(numbers.get(0)));
        for (String part : numbers.subList(1, numbers.size())) {
            date.append('-').append(part.length() == 1 ? "0" : "").append(part);
        }
        String named = season(season);
        return date + (numbers.size() == 1 && !named.isEmpty() ? "-" + named : "");
    }

    /** CSL has no year 0: -44 is 44 BCE, which is -0043 in EDTF. */
    private static String year(String written) {
        if (!written.matches("-?\\d{1,4}")) {
            return written;
        }
        int year = Integer.parseInt(written);
        return Edtf.yearText(year < 0 ? year + 1 : year);
    }

    private static String season(String season) {
        if (season.matches("[1-4]")) {
            return Integer.toString(BEFORE_SPRING + Integer.parseInt(season));
        }
        int named = SEASONS.indexOf(season.toLowerCase(Locale.ROOT).replace("fall", "autumn"));
        return named < 0 ? "" : Integer.toString(BEFORE_SPRING + 1 + named);
    }
}
