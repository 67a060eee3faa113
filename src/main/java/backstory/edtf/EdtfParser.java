package backstory.edtf;

import backstory.edtf.EdtfDate.Doubt;
import backstory.edtf.EdtfDate.Precision;
import backstory.edtf.EdtfInterval.Bound;
import backstory.edtf.EdtfInterval.Gap;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses the grammar of {@link Edtf}, strictly. A text that breaks a specific rule is refused with the reason and a
 * hint; a text that is not a date at all, or names a month or a day that does not exist, is refused without a hint.
 * {@link EdtfAdvice} then looks for one. It tries texts with this parser, so the parser must never ask it for a guess.
 */
final class EdtfParser {
    private static final Pattern DATE = Pattern.compile("(-?[0-9]{4})(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?([~?%]?)");
    private static final Pattern YEARS = Pattern.compile("([0-9]{2})(?:([0-9])X|XX)([~?%]?)");
    private static final Pattern TIME = Pattern.compile("(-?[0-9]{4}-[0-9]{2}-[0-9]{2})([T ])"
            + "([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?(?:(Z)|([+-])([0-9]{2})(?::([0-9]{2}))?)?([~?%]?)");
    /**
     * Matches a month and a year with a slash between, which would otherwise be read as an interval with an odd end.
     */
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("[0-9]{1,2}/[0-9]{4}|[0-9]{4}/[0-9]{1,2}");

    private EdtfParser() {}

    static Edtf parse(String text) {
        EdtfPiece whole = EdtfPiece.of(text);
        requirePresent(whole);
        return whole.text().startsWith("[") ? set(whole) : single(whole);
    }

    private static Edtf single(EdtfPiece whole) {
        int slash = whole.text().indexOf('/');
        if (slash < 0) {
            return whole.matcher(TIME).matches() ? time(whole) : date(whole);
        }
        boolean oneSlash = whole.text().indexOf('/', slash + 1) < 0;
        if (!oneSlash || whole.matcher(MONTH_AND_YEAR).matches()) {
            throw whole.unrecognized();
        }
        return interval(whole.part(0, slash), whole.part(slash + 1, whole.text().length()), whole);
    }

    static Edtf parseMember(String text) {
        EdtfPiece whole = EdtfPiece.of(text);
        requirePresent(whole);
        boolean range = whole.text().contains("..") && !whole.text().contains("/");
        if (range && !whole.text().startsWith("[")) {
            return EdtfSet.ofMembers(List.of(member(whole)));
        }
        Edtf date = parse(text);
        if (date.isInterval() || date.hasTime()) {
            throw EdtfSet.refusal(date, whole.from(), whole.to());
        }
        return date;
    }

    private static void requirePresent(EdtfPiece piece) {
        if (piece.isEmpty()) {
            throw piece.error("the date is empty", "write a date such as 2018, 2018-08 or 2018-08-06");
        }
    }

    private static Edtf interval(EdtfPiece first, EdtfPiece last, EdtfPiece whole) {
        Bound from = bound(first);
        Bound to = bound(last);
        if (from instanceof Gap && to instanceof Gap) {
            throw whole.error(
                    whole.shown() + " has neither a start nor an end", "give one of the two, such as 2018/..");
        }
        return between(from, to, last);
    }

    /** Returns the interval from one bound to the other; if it is backwards, the error is at the second. */
    private static EdtfInterval between(Bound from, Bound to, EdtfPiece last) {
        if (EdtfInterval.endsTooSoon(from, to)) {
            throw last.error(
                    "the end " + to.text() + " is before the start " + from.text(), "write the earlier date first");
        }
        return new EdtfInterval(from, to);
    }

    private static Bound bound(EdtfPiece piece) {
        if (piece.isEmpty()) {
            return Gap.UNKNOWN;
        }
        if (piece.text().equals("..")) {
            return Gap.OPEN;
        }
        if (single(piece) instanceof EdtfDate date) {
            return date;
        }
        throw piece.error("the start or end of an interval has no time", "leave the time of " + piece.text() + " out");
    }

    private static Edtf set(EdtfPiece whole) {
        String text = whole.text();
        if (!text.endsWith("]")) {
            throw whole.error(
                    whole.shown() + " has no ] at its end", "write one of several dates as [2018-08-06,2018-08-07]");
        }
        List<Edtf> members = new ArrayList<>();
        int start = 1;
        while (start < text.length()) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? text.length() - 1 : comma;
            members.add(member(whole.part(start, end)));
            start = end + 1;
        }
        return EdtfSet.ofMembers(members);
    }

    private static Edtf member(EdtfPiece piece) {
        requirePresent(piece);
        int dots = piece.text().indexOf("..");
        if (dots < 0) {
            return memberDate(piece);
        }
        EdtfPiece first = piece.part(0, dots);
        EdtfPiece last = piece.part(dots + 2, piece.text().length());
        if (first.isEmpty() && last.isEmpty()) {
            throw piece.error(
                    ".. stands beside no date", "write [..2018] for 2018 or earlier, or [2018..] for 2018 or later");
        }
        Bound from = first.isEmpty() ? Gap.OPEN : memberDate(first);
        Bound to = last.isEmpty() ? Gap.OPEN : memberDate(last);
        return between(from, to, last);
    }

    private static EdtfDate memberDate(EdtfPiece piece) {
        Edtf member = single(piece);
        if (member instanceof EdtfDate date) {
            return date;
        }
        throw EdtfSet.refusal(member, piece.from(), piece.to());
    }

    private static EdtfDate date(EdtfPiece piece) {
        Matcher years = piece.matcher(YEARS);
        if (years.matches()) {
            return years(years);
        }
        Matcher parts = piece.matcher(DATE);
        if (!parts.matches()) {
            throw piece.unrecognized();
        }
        if (parts.group(1).equals("-0000")) {
            throw piece.noSuch("the year before 0001 is 0000, without a sign", "write 0000 for 1 BCE, -0001 for 2 BCE");
        }
        int year = Integer.parseInt(parts.group(1));
        Doubt doubt = Doubt.of(parts.group(4));
        if (parts.group(2) == null) {
            return new EdtfDate(Precision.YEAR, year, 0, 0, doubt);
        }
        String day = parts.group(3) == null ? "" : parts.group(3);
        return parts.group(2).equals("XX")
                ? ofUnknownMonth(piece, year, day, doubt)
                : ofMonth(piece, year, Integer.parseInt(parts.group(2)), day, doubt);
    }

    private static EdtfDate years(Matcher years) {
        boolean decade = years.group(2) != null;
        int century = Integer.parseInt(years.group(1)) * 100;
        int year = decade ? century + Integer.parseInt(years.group(2)) * 10 : century;
        Precision precision = decade ? Precision.DECADE : Precision.CENTURY;
        return new EdtfDate(precision, year, 0, 0, Doubt.of(years.group(3)));
    }

    private static EdtfDate ofUnknownMonth(EdtfPiece piece, int year, String day, Doubt doubt) {
        return switch (day) {
            case "" -> new EdtfDate(Precision.SOME_MONTH, year, 0, 0, doubt);
            case "XX" -> new EdtfDate(Precision.SOME_DAY_OF_YEAR, year, 0, 0, doubt);
            default -> throw piece.unrecognized();
        };
    }

    private static EdtfDate ofMonth(EdtfPiece piece, int year, int month, String day, Doubt doubt) {
        if (EdtfDate.isSeason(month) && day.isEmpty()) {
            return new EdtfDate(Precision.SEASON, year, month, 0, doubt);
        }
        if (!EdtfDate.isMonth(month)) {
            throw piece.unrecognized();
        }
        if (day.isEmpty()) {
            return new EdtfDate(Precision.MONTH, year, month, 0, doubt);
        }
        if (day.equals("XX")) {
            return new EdtfDate(Precision.SOME_DAY_OF_MONTH, year, month, 0, doubt);
        }
        int number = Integer.parseInt(day);
        if (number < 1 || number > YearMonth.of(year, month).lengthOfMonth()) {
            throw piece.unrecognized();
        }
        return new EdtfDate(Precision.DAY, year, month, number, doubt);
    }

    private static Edtf time(EdtfPiece piece) {
        Matcher parts = piece.matcher(TIME);
        if (!parts.matches()) {
            throw piece.unrecognized();
        }
        EdtfDate day = date(piece.part(0, parts.end(1)));
        EdtfAdvice.requirePlainTime(piece, parts);
        EdtfLocalTime local = new EdtfLocalTime(day, secondOfDay(piece, parts));
        boolean offset = parts.group(6) != null || parts.group(7) != null;
        return offset ? new EdtfInstant(local, offsetMinutes(piece, parts)) : local;
    }

    private static int secondOfDay(EdtfPiece piece, Matcher parts) {
        int hour = number(parts.group(3));
        int minute = number(parts.group(4));
        int second = number(parts.group(5));
        if (hour > 23 || minute > 59 || second > 59) {
            EdtfPiece time = piece.part(parts.start(3), Math.max(parts.end(4), parts.end(5)));
            throw time.error(time.text() + " is not a time of day", "times go from 00:00 to 23:59, or 23:59:59");
        }
        return hour * 3600 + minute * 60 + second;
    }

    private static int offsetMinutes(EdtfPiece piece, Matcher parts) {
        int minutes = number(parts.group(8)) * 60 + number(parts.group(9));
        int offset = "-".equals(parts.group(7)) ? -minutes : minutes;
        boolean right = number(parts.group(9)) <= 59 && offset >= EdtfInstant.MIN_OFFSET;
        if (!right || offset > EdtfInstant.MAX_OFFSET) {
            EdtfPiece written = piece.part(parts.start(7), parts.end());
            throw written.error(written.text() + " is not an offset from UTC", "offsets go from -12:00 to +14:00");
        }
        return offset;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
