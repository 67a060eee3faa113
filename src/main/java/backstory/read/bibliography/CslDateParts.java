package backstory.read.bibliography;

import backstory.edtf.Edtf;
import backstory.read.yaml.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The numbers of a date in CSL-JSON: {@code [[2018, 8, 6]]}, or two of them from and to. */
final class CslDateParts {
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final int BEFORE_SPRING = 20;

    private CslDateParts() {}

    /** The date as EDTF, or as near to it as it was written; empty where there are no numbers. */
    static String edtf(YamlNode.Sequence dates, String season, boolean circa) {
        return dates.items().stream()
                .filter(YamlNode.Sequence.class::isInstance)
                .map(date -> date((YamlNode.Sequence) date, season))
                .filter(date -> !date.isEmpty())
                .map(date -> date + (circa ? "~" : ""))
                .collect(Collectors.joining("/"));
    }

    private static String date(YamlNode.Sequence parts, String season) {
        List<String> numbers = parts.items().stream()
                .filter(YamlNode.Scalar.class::isInstance)
                .map(part -> ((YamlNode.Scalar) part).text().value().strip())
                .filter(part -> !part.isEmpty() && !part.equals("0"))
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
