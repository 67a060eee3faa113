package backstory.edtf;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Dates of every kind, so near each other that many begin on the same day. */
record RandomDates(Random random) {
    Edtf next() {
        return switch (random.nextInt(6)) {
            case 0 -> interval();
            case 1 -> Edtf.parse("[" + date() + "," + date() + ".." + "]");
            case 2 -> Edtf.oneOf(List.of(Edtf.parse(date()), Edtf.parse(date())));
            case 3 -> Edtf.parse("[.." + date() + "]");
            case 4 ->
                Edtf.parse(String.format(
                        Locale.ROOT,
                        "2018-01-%02dT%02d:30%s",
                        1 + random.nextInt(2),
                        random.nextInt(24),
                        pick("", "Z", "+14:00", "-10:00", "+05:30")));
            default -> Edtf.parse(date() + pick("", "", "~", "?", "%"));
        };
    }

    private Edtf interval() {
        String one = date();
        String two = date();
        boolean backwards = Edtf.parse(two).endsBefore(Edtf.parse(one));
        String start = pick("..", "", backwards ? two : one, backwards ? two : one);
        boolean started = start.length() > 2;
        return Edtf.parse(start + "/" + (started ? pick("..", "", backwards ? one : two) : one));
    }

    private String date() {
        return switch (random.nextInt(9)) {
            case 0 -> pick("20XX", "201X", "00XX", "000X");
            case 1 -> pick("2018", "2019", "0000", "-0001");
            case 2 -> pick("2017-24", "2018-21");
            case 3 -> pick("2018-XX", "2018-XX-XX", "2018-01-XX");
            case 4, 5 -> "2018-0" + (1 + random.nextInt(3));
            default -> "2018-01-0" + (1 + random.nextInt(3));
        };
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
