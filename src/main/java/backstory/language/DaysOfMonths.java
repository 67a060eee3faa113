package backstory.language;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Keeps the number of a day and the name of its month on one line, if a writer has put a blank between them:
 * {@code 6 August}, {@code August 6}, {@code 6. August}, {@code 6 de agosto}. The messages of dates that we write
 * ourselves have a no-break space there, and this class inserts the same character.
 */
final class DaysOfMonths {
    private static final char KEPT = '\u00A0';

    private final List<String> days;
    private final List<String> months;

    /** Between a day and its month, as it is typed. */
    private final String typed;

    private DaysOfMonths(List<String> days, List<String> months, String typed) {
        this.days = days;
        this.months = months;
        this.typed = typed;
    }

    static DaysOfMonths of(Messages words) {
        List<String> days = IntStream.rangeClosed(1, 31)
                .mapToObj(day -> words.textOr("date.day-number." + day, Integer.toString(day)))
                .toList();
        List<String> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> words.textOr("date.month-of-day." + month, words.text("date.month-name." + month)))
                .toList();
        String date = words.fill("date.day.year-said", "day", "{", "month", "}");
        int day = date.indexOf('{');
        int month = date.indexOf('}');
        return new DaysOfMonths(
                days, months, day < month ? date.substring(day + 1, month).replace(KEPT, ' ') : "");
    }

    /** The text with blanks that end no line where they stand in a date. */
    String set(String text) {
        if (typed.indexOf(' ') < 0 || text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return text;
        }
        StringBuilder set = new StringBuilder(text);
        for (int from = 0; from < text.length(); from++) {
            int to = endOfNumber(text, from);
            if (to - from == 1 || to - from == 2) {
                keep(text, from, to, set);
            }
            from = Math.max(from, to);
        }
        return set.toString();
    }

    private void keep(String text, int from, int to, StringBuilder set) {
        int number = Integer.parseInt(text.substring(from, to));
        if (number == 0 || number > days.size() || (from > 0 && Character.isLetter(text.charAt(from - 1)))) {
            return;
        }
        String day = days.get(number - 1);
        int end = text.startsWith(day, from) ? from + day.length() : to;
        if (text.startsWith(typed, end) && isMonthAt(text, end + typed.length())) {
            set.replace(end, end + typed.length(), typed.replace(' ', KEPT));
        }
        if (from > 0 && text.charAt(from - 1) == ' ' && isMonthBefore(text, from - 1)) {
            set.setCharAt(from - 1, KEPT);
        }
    }

    /** The end of the digits that stand at an index, or the index where none do. */
    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private boolean isMonthAt(String text, int from) {
        return months.stream()
                .anyMatch(month -> text.startsWith(month, from) && !isLetter(text, from + month.length()));
    }

    private boolean isMonthBefore(String text, int to) {
        return months.stream()
                .anyMatch(month ->
                        text.startsWith(month, to - month.length()) && !isLetter(text, to - month.length() - 1));
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
