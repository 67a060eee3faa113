package backstory.edtf;

import java.time.YearMonth;
import java.util.regex.Matcher;

/** Explains what is wrong with a month or a day that does not exist. */
final class EdtfCalendar {
    private static final String[] MONTHS = {
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December"
    };

    private EdtfCalendar() {}

    /**
     * Returns the error for a text with the form of a month or a day.
     *
     * @param parts year, month, day ({@code XX} or null if there is none) and mark of doubt
     */
    static EdtfError error(EdtfPiece piece, Matcher parts) {
        String year = parts.group(1);
        int month = Integer.parseInt(parts.group(2));
        String doubt = parts.group(4);
        if (EdtfDate.isMonth(month)) {
            return noSuchDay(piece, year, month, doubt);
        }
        if (parts.group(3) == null) {
            return noSuchMonth(piece, year, month, doubt);
        }
        return EdtfDate.isSeason(month)
                ? piece.noSuch(month + " is a season, which has no days", "write " + year + "-" + month + doubt)
                : noSuchMonth(piece, parts.group(2), year + doubt);
    }

    private static EdtfError noSuchDay(EdtfPiece piece, String year, int month, String doubt) {
        int days = YearMonth.of(Integer.parseInt(year), month).lengthOfMonth();
        return piece.noSuch(
                MONTHS[month - 1] + " " + year + " has " + days + " days",
                "write a day from 01 to " + days + ", or " + year + "-" + EdtfDate.digits(month, 2) + doubt
                        + " for the month");
    }

    /**
     * Returns the error for a month that does not exist; numbers above the seasons are other parts of a year in the
     * standard.
     */
    private static EdtfError noSuchMonth(EdtfPiece piece, String year, int month, String doubt) {
        if (month < 25 || month > 41) {
            return noSuchMonth(piece, EdtfDate.digits(month, 2), year + doubt);
        }
        if (month <= 32) {
            return piece.noSuch(
                    "seasons of one half of the Earth are not supported",
                    "write " + year + "-" + (21 + (month - 25) % 4) + doubt);
        }
        int length = month <= 36 ? 3 : month <= 39 ? 4 : 6;
        int first = (month - (month <= 36 ? 33 : month <= 39 ? 37 : 40)) * length + 1;
        String months = year + "-" + EdtfDate.digits(first, 2) + doubt + "/" + year + "-"
                + EdtfDate.digits(first + length - 1, 2) + doubt;
        return piece.noSuch("parts of a year but seasons are not supported", "write " + months);
    }

    private static EdtfError noSuchMonth(EdtfPiece piece, String month, String year) {
        String unknown = year.startsWith("0000")
                ? "leave the date out where it is not known"
                : "write " + year + " where the month is not known";
        return piece.noSuch(
                "there is no month " + month,
                month.equals("00") ? unknown : "months go from 01 to 12, seasons from 21 (spring) to 24 (winter)");
    }
}
