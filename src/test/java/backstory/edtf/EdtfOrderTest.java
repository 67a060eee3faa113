package backstory.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In which order dates stand on a timeline. */
class EdtfOrderTest {
    @Test
    @Case({"69", "70"})
    void years_before_the_common_era_come_first() {
        assertOrder("-4500", "-3500", "-0431", "-0044-03-15", "-0043", "0000", "0079", "1204", "2031-04-05");
    }

    @Test
    @Case("71")
    void of_one_earliest_day_the_coarser_or_longer_comes_first() {
        assertOrder("20XX", "200X", "2000", "2000-01", "2000-01-01");
        assertOrder("2031-04-05/..", "2031-04-05/2032", "2031-04-05/2031-04", "2031-04-05/2031-04-06", "2031-04-05");
        assertOrder("[2018-08-06..2018-08-08]", "[2018-08-06,2018-08-07]", "2018-08-06", "2018-08-07");
        assertOrder("2018", "2018-02", "2018-21", "2018-03", "2018-03-01", "2018-12", "2018-12-01");
    }

    @Test
    void an_open_or_unknown_start_sorts_at_its_end() {
        assertOrder(
                "2014",
                "2014-02",
                "../2014-03",
                "2014-03",
                "2014-03-01",
                "2014-03-17",
                "[..2014-03-18]",
                "2014-03-18/2014-05",
                "2014-03-18",
                "2014-03-19");
        assertOrder("2014-02", "/2014-03", "2014-03");
    }

    @Case("163")
    @Test
    void a_date_or_earlier_stands_just_before_it() {
        assertOrder("2013-12-31", "[..2014]", "2014", "2014-01-01", "[..2014-03]", "2014-03", "2014-03-01");
    }

    @Case("p2")
    @Test
    void times_without_an_offset_sort_within_their_day() {
        assertOrder("2031-04-05", "2031-04-05T00:00", "2031-04-05T09:05", "2031-04-05T09:05:30", "2031-04-06");
        assertOrder("2031-04-05T09:05", "2031-04-05T14:30+03:00", "2031-04-05T12:30", "2031-04-06T00:00");
    }

    @Test
    @Case("73")
    void a_doubtful_date_sorts_by_its_value() {
        assertOrder("1203", "1204~", "1205?", "1206%");
        assertThat(Edtf.TIMELINE.compare(Edtf.parse("1204~"), Edtf.parse("1204")))
                .isZero();
    }

    @Test
    @Case("75")
    void entries_of_one_day_keep_their_places_and_then_come_those_with_a_time() {
        assertOrder("2031-04-05", "2031-04-05T09:05+03:00", "2031-04-05T14:30+03:00", "2031-04-06");
        assertThat(Edtf.TIMELINE.compare(Edtf.parse("2031-04-05"), Edtf.parse("2031-04-05")))
                .isZero();
    }

    @Test
    @Case("75")
    void the_writers_own_order_stands_between_day_and_time() {
        record Event(String date, int order) {}
        Comparator<Event> order = Comparator.comparing((Event event) -> Edtf.parse(event.date()), Edtf.BY_DAY)
                .thenComparingInt(Event::order)
                .thenComparing(event -> Edtf.parse(event.date()), Edtf.BY_TIME);
        List<Event> events = List.of(
                new Event("2031-04-05T14:30Z", 1),
                new Event("2031-04-05", 2),
                new Event("2031-04-05T09:05Z", 2),
                new Event("2031-04", 3));
        assertThat(events.stream().sorted(order).map(Event::date))
                .containsExactly("2031-04", "2031-04-05T14:30Z", "2031-04-05", "2031-04-05T09:05Z");
    }

    @Test
    @Case("76")
    void instants_of_one_written_day_sort_by_instant() {
        assertOrder("2031-04-05T23:30+09:00", "2031-04-05T16:00Z", "2031-04-05T13:00-05:00", "2031-04-06");
        assertOrder("2031-04-05T23:30-10:00", "2031-04-06", "2031-04-06T00:30+14:00");
    }

    @Test
    void the_order_is_total_and_any_date_is_read_back_from_its_text() {
        List<Edtf> dates = Stream.generate(new RandomDates(new Random(44))::next)
                .limit(160)
                .toList();
        for (Edtf one : dates) {
            assertThat(Edtf.parse(one.text())).isEqualTo(one);
            assertThat(one.firstDay()).as(one.text()).isLessThanOrEqualTo(one.timelineDay());
            assertThat(one.timelineDay()).as(one.text()).isLessThanOrEqualTo(one.lastDay());
            for (Edtf two : dates) {
                int order = sign(one, two);
                assertThat(sign(two, one)).as("%s, %s", one, two).isEqualTo(-order);
                for (Edtf three : dates) {
                    if (order <= 0 && sign(two, three) <= 0 && sign(one, three) > 0) {
                        throw new AssertionError("not transitive: " + one + ", " + two + ", " + three);
                    }
                    if (order == 0 && sign(one, three) != sign(two, three)) {
                        throw new AssertionError("equal, but not to others: " + one + ", " + two + ", " + three);
                    }
                }
            }
        }
    }

    private static int sign(Edtf one, Edtf two) {
        return Integer.signum(Edtf.TIMELINE.compare(one, two));
    }

    /** The dates must stand in this order, none equal to the next, wherever they stood before. */
    private static void assertOrder(String... texts) {
        List<Edtf> shuffled = new ArrayList<>(Stream.of(texts).map(Edtf::parse).toList());
        Collections.shuffle(shuffled, new Random(69));
        assertThat(shuffled.stream().sorted(Edtf.TIMELINE).map(Edtf::text)).containsExactly(texts);
        for (int i = 1; i < texts.length; i++) {
            assertThat(sign(Edtf.parse(texts[i - 1]), Edtf.parse(texts[i])))
                    .as(texts[i])
                    .isEqualTo(-1);
        }
    }
}
