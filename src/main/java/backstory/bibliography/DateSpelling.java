package backstory.bibliography;

import backstory.edtf.Edtf;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Converts dates, as people and programs write them in bibliographies, to EDTF. */
public final class DateSpelling {
    /** The beginnings of the names of months in other languages, in the order of the months. */
    private static final String OTHERS = "janv févr mars avril mai juin juil août sept octo nove déce"
            + "|januar februar märz april mai juni juli august september oktober november dezember"
            + "|enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
            + "|gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
            + "|janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
            + "|januari februari maart april mei juni juli augustus september oktober november december"
            + "|январ феврал март апрел мая июн июл август сентябр октябр ноябр декабр";

    private static final Map<String, String> MONTHS = months();
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    /**
     * Matches {@code 2010 Sep-Oct} and {@code Sep/Oct 2010}; {@code 10 Sep-2 Oct 2010} is left to the rules of EDTF.
     */
    private static final Pattern TWO_MONTHS =
            Pattern.compile("(?:(\\d{4}),? )?([a-z]{3})\\.?\\s?[-–/]\\s?([a-z]{3})\\.?(?:,? (\\d{4}))?");

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}),? ([a-z]{3})\\.?(?: (\\d{1,2}))?");
    private static final Pattern BEFORE_ERA =
            Pattern.compile("(?:(ca?\\.|circa) ?)?(\\d{1,4}) ?[-–] ?(\\d{1,4}) ?(?:bce?|b\\.c\\.(?:e\\.)?)");

    /** Matches {@code 1995-01-0001}, as Zotero writes a day that came from some catalogues. */
    private static final Pattern LONG_DAY = Pattern.compile("(?<!\\d)(\\d{4}-\\d{2})-00(\\d{2})(?!\\d)");

    private DateSpelling() {}

    private static Map<String, String> months() {
        Map<String, String> months = new HashMap<>();
        MonthNames.SHORT.forEach(name -> months.put(name, name));
        for (String language : OTHERS.split("\\|", -1)) {
            List<String> names = List.of(language.split(" "));
            for (int i = 0; i < names.size(); i++) {
                months.putIfAbsent(names.get(i), MonthNames.SHORT.get(i));
            }
        }
        return Map.copyOf(months);
    }

    /**
     * Returns the date that is meant, as EDTF. If several may be meant, it is what they share; if it is unclear, it is
     * empty, which is reported.
     */
    public static String edtf(String written, Location at, Problems problems) {
        List<String> dates = read(written);
        if (dates.size() == 1) {
            return canonical(dates.get(0));
        }
        Set<String> years = dates.stream().map(date -> date.substring(0, 4)).collect(Collectors.toSet());
        boolean sameYear = years.size() == 1 && dates.stream().allMatch(date -> date.matches("\\d{4}-.*"));
        String year = sameYear ? years.iterator().next() : "";
        String message =
                "\"" + written + "\" " + (dates.isEmpty() ? "is no date that is known here" : "may be two dates");
        String hint = dates.isEmpty()
                ? "write 2018, 2018-08 or 2018-08-06; the source is shown without it"
                : "write " + String.join(" or ", dates) + (year.isEmpty() ? "" : "; the year alone is shown");
        problems.add(Problem.of(Rule.INVALID_DATE, at, message).asWarning().withHint(hint));
        return year;
    }

    /** Returns the canonical spelling of an EDTF date. */
    public static String canonical(String edtf) {
        return Edtf.parse(edtf).text();
    }

    /**
     * Returns the dates that may be meant, each as EDTF: one if it is clear, several if it is not, none if the text is
     * not understood.
     */
    public static List<String> read(String written) {
        String line = written.replaceAll("[\\s\\u00A0]+", " ").strip().replaceAll("-{2,3}", "–");
        String text = LONG_DAY.matcher(line).replaceAll("$1-$2");
        List<String> plain = Edtf.meantBy(text);
        if (!plain.isEmpty()) {
            return plain;
        }
        String folded = inEnglish(text.toLowerCase(Locale.ROOT));
        Matcher two = TWO_MONTHS.matcher(folded);
        if (two.matches() && (two.group(1) == null) != (two.group(4) == null)) {
            String year = two.group(1) == null ? two.group(4) : two.group(1);
            return both(Edtf.meantBy(two.group(2) + " " + year), Edtf.meantBy(two.group(3) + " " + year));
        }
        Matcher first = YEAR_FIRST.matcher(folded);
        if (first.matches()) {
            String day = first.group(3) == null ? "" : first.group(3) + " ";
            return Edtf.meantBy(day + first.group(2) + " " + first.group(1));
        }
        Matcher before = BEFORE_ERA.matcher(folded);
        if (before.matches()) {
            String about = before.group(1) == null ? "" : "~";
            return Edtf.meantBy(year(before.group(2)) + about + "/" + year(before.group(3)) + about);
        }
        return Edtf.meantBy(folded);
    }

    private static String year(String beforeEra) {
        return Edtf.yearText(1 - Integer.parseInt(beforeEra));
    }

    private static List<String> both(List<String> from, List<String> to) {
        return from.size() == 1 && to.size() == 1 ? List.of(from.get(0) + "/" + to.get(0)) : List.of();
    }

    /** Returns the text with each name of a month abbreviated in English. */
    private static String inEnglish(String text) {
        return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(month(word.group())));
    }

    /** Returns the English abbreviation of a month; another word as it is. */
    static String month(String word) {
        if (MONTHS.containsKey(word)) {
            return MONTHS.get(word);
        }
        return MONTHS.entrySet().stream()
                .filter(name -> name.getKey().length() > 2
                        && (word.startsWith(name.getKey())
                                || (word.length() > 2 && name.getKey().startsWith(word))))
                .map(Map.Entry::getValue)
                .collect(Collectors.collectingAndThen(
                        Collectors.toSet(),
                        found -> found.size() == 1 ? found.iterator().next() : word));
    }
}
