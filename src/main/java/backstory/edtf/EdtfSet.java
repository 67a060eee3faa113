package backstory.edtf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One of several dates; it is not known which. A set has no order: its members are kept oldest first, each once, so
 * that sets of the same dates are equal.
 *
 * @param members dates without times; an interval among them is a range and stands for any one date in it, its open
 *     side being {@link EdtfInterval.Gap#OPEN}. A single date is no set; a single range is.
 */
public record EdtfSet(List<Edtf> members) implements Edtf {
    private static final Comparator<Edtf> OLDEST_FIRST = Comparator.comparingLong(Edtf::firstDay)
            .thenComparingLong(Edtf::lastDay)
            .thenComparing(Edtf::text);

    public EdtfSet {
        members = members.stream().sorted(OLDEST_FIRST).distinct().toList();
        boolean right = members.stream().allMatch(EdtfSet::isMember);
        if (!right
                || members.isEmpty()
                || (members.size() == 1 && !members.get(0).isInterval())) {
            throw new IllegalArgumentException("not a set: " + members);
        }
    }

    private static boolean isMember(Edtf date) {
        return date instanceof EdtfDate || (date.isInterval() && !date.unknownStart() && !date.unknownEnd());
    }

    static Edtf of(List<Edtf> dates) {
        if (dates.isEmpty()) {
            throw new EdtfError("the list of dates is empty", "give one date or more, or leave the key out", 0, 0);
        }
        dates.stream()
                .filter(date -> date.isInterval() || date.hasTime())
                .findFirst()
                .ifPresent(date -> {
                    throw refusal(date, 0, date.text().length());
                });
        return ofMembers(dates.stream().flatMap(date -> date.members().stream()).toList());
    }

    static Edtf ofMembers(List<Edtf> members) {
        Edtf first = members.get(0);
        boolean single = !first.isInterval() && members.stream().allMatch(first::equals);
        return single ? first : new EdtfSet(members);
    }

    /** Returns the error for an interval or a time, which cannot be one of a set. */
    static EdtfError refusal(Edtf date, int from, int to) {
        if (date.hasTime()) {
            return new EdtfError(
                    date + " has a time, and one of several dates cannot have one",
                    "write " + LocalDate.ofEpochDay(date.firstDay()),
                    from,
                    to);
        }
        String range = date.start().map(Edtf::text).orElse("") + ".."
                + date.end().map(Edtf::text).orElse("");
        return new EdtfError(
                date + " is an interval, and one of several dates cannot be one",
                "write " + range + " for any one date in it",
                from,
                to);
    }

    @Override
    public String text() {
        return members.stream().map(EdtfSet::memberText).collect(Collectors.joining(",", "[", "]"));
    }

    private static String memberText(Edtf member) {
        return member instanceof EdtfInterval
                ? member.start().map(Edtf::text).orElse("") + ".."
                        + member.end().map(Edtf::text).orElse("")
                : member.text();
    }

    @Override
    public long firstDay() {
        return members.get(0).firstDay();
    }

    @Override
    public long lastDay() {
        return members.stream().mapToLong(Edtf::lastDay).max().orElseThrow();
    }

    @Override
    public long timelineDay() {
        return members.stream().mapToLong(Edtf::timelineDay).min().orElseThrow();
    }

    @Override
    public boolean isApproximate() {
        return members.stream().anyMatch(Edtf::isApproximate);
    }

    @Override
    public boolean isUncertain() {
        return members.stream().anyMatch(Edtf::isUncertain);
    }

    @Override
    public String toString() {
        return text();
    }
}
