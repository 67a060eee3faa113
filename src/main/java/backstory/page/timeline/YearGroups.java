package backstory.page.timeline;

import backstory.edtf.Edtf;
import backstory.language.DateText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups years by decade, or by century if there are too many decades. It does so only if they are too many for one
 * list.
 */
final class YearGroups {
    /** The longest list that a reader can still scan at a glance. */
    static final int FEW = 40;

    private static final int DECADE = 10;
    private static final int CENTURY = 100;

    private YearGroups() {}

    /**
     * Some years under one name.
     *
     * @param name such as {@code 1950–1959}; empty where all years stand together
     */
    record Group(String name, List<Integer> years) {}

    /** @param years in their order, in ISO numbering */
    static List<Group> of(List<Integer> years, DateText dates) {
        if (years.size() <= FEW) {
            return years.isEmpty() ? List.of() : List.of(new Group("", years));
        }
        List<Group> decades = by(DECADE, years, dates);
        return decades.size() <= FEW ? decades : by(CENTURY, years, dates);
    }

    private static List<Group> by(int step, List<Integer> years, DateText dates) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int year : years) {
            groups.computeIfAbsent(span(year, step), any -> new ArrayList<>()).add(year);
        }
        List<Group> named = new ArrayList<>();
        groups.forEach((span, members) -> named.add(new Group(dates.text(Edtf.parse(span)), List.copyOf(members))));
        return named;
    }

    /**
     * Returns the decade or century of a year as people count them: there is no year 0, and 1 BCE is 0 in ISO
     * numbering.
     */
    private static String span(int year, int step) {
        boolean before = year <= 0;
        int counted = before ? 1 - year : year;
        int low = Math.max(1, counted / step * step);
        int high = counted / step * step + step - 1;
        return before
                ? Edtf.yearText(1 - high) + "/" + Edtf.yearText(1 - low)
                : Edtf.yearText(low) + "/" + Edtf.yearText(high);
    }
}
