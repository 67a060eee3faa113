package backstory.page.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import backstory.edtf.Edtf;
import backstory.entry.Event;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.value.LanguageTag;
import backstory.language.Messages;
import backstory.page.timeline.TimelineDrawing.Label;
import backstory.page.timeline.TimelineDrawing.Mark;
import backstory.problem.Location;
import backstory.problem.Text;
import backstory.testing.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineDrawingTest {
    private static final Messages WORDS = Messages.of(LanguageTag.ENGLISH);

    /** The column of text on a screen of 320 px and on one of 1280 px. */
    private static final int[] WIDTHS = {TimelineBox.NARROW, 640};

    private static final Pattern EVENT_DATE = Pattern.compile("(?m)^ {2,4}date: [\"']?([^\\s\"']+)[\"']?$");
    private static final int MARK = 13;
    private static final int LETTERS = 13;

    private static Event event(String date, String... alternatives) {
        return new Event(
                new EntryId(EntryKind.EVENT, "e"),
                Edtf.parse(date),
                "An event",
                Text.NONE,
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                "",
                0,
                Arrays.stream(alternatives)
                        .map(other -> new Event.Alternative(Edtf.parse(other), List.of()))
                        .toList(),
                List.of(),
                List.of(),
                Location.of("content/dates.yaml"));
    }

    private static TimelineDrawing draw(Stream<Event> events, String day) {
        List<Event> inOrder =
                events.sorted(Comparator.comparing(Event::date, Edtf.TIMELINE)).toList();
        return TimelineLayout.of(
                inOrder, Optional.of(day).filter(text -> !text.isEmpty()).map(Edtf::parse), WORDS, false);
    }

    private static TimelineDrawing draw(String... dates) {
        return draw(Arrays.stream(dates).map(date -> event(date)), "");
    }

    private static Mark mark(TimelineDrawing drawing, int number) {
        return marks(drawing).stream()
                .filter(mark -> mark.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static List<Mark> marks(TimelineDrawing drawing) {
        return drawing.lanes().stream().flatMap(lane -> lane.marks().stream()).toList();
    }

    private static List<String> words(List<Label> labels) {
        return labels.stream().map(Label::text).toList();
    }

    private static List<String> keys(TimelineDrawing drawing) {
        return drawing.keys().stream().map(TimelineDrawing.Key::words).toList();
    }

    @Test
    void the_first_and_the_last_day_stand_at_the_ends_and_the_middle_in_the_middle() {
        TimelineDrawing drawing = draw("2018-01-01", "2018-01-11", "2018-01-21");
        assertThat(marks(drawing))
                .extracting(Mark::number, Mark::x)
                .containsExactly(tuple(1, 45), tuple(2, 500), tuple(3, 955));
        assertThat(drawing.time()).extracting(TimelineDrawing.Line::style).containsOnly("axis");
    }

    @Test
    void a_known_day_is_a_plain_mark_without_a_legend() {
        TimelineDrawing drawing = draw("2018-08-06", "2018-08-09T14:00+03:00");
        assertThat(marks(drawing)).allMatch(mark -> mark.shape().equals("day") && !mark.unsure());
        assertThat(drawing.keys()).isEmpty();
    }

    @Test
    void a_day_that_is_not_exactly_known_is_an_open_mark() {
        for (String date : List.of("2018-08-06~", "2018-08-06?", "2018-08", "2018", "201X", "2018-21", "2018-08-XX")) {
            TimelineDrawing drawing = draw("1990-01-01", date, "2030-01-01");
            assertThat(mark(drawing, 2)).as(date).matches(mark -> mark.shape().equals("day") && mark.unsure());
            assertThat(keys(drawing)).containsExactly("The exact day", "The day is not exactly known");
        }
        assertThat(mark(draw("2018-01-01", "2018-08", "2019-01-01"), 2).lines())
                .extracting(TimelineDrawing.Line::style)
                .containsExactly("some");
    }

    @Test
    void what_lasts_is_a_bar_from_its_first_day_to_its_last() {
        Mark mark = mark(draw("2018-01-01", "2018-01-11/2018-01-16", "2018-01-21"), 2);
        assertThat(mark.shape()).isEqualTo("span");
        assertThat(mark.lines()).containsExactly(new TimelineDrawing.Line("span", 500, 728));
    }

    @Test
    void what_goes_on_has_an_arrow_to_the_edge_and_an_unknown_end_has_none() {
        Mark open = mark(draw("2018-01-01", "2018-01-11/..", "2018-01-21"), 2);
        assertThat(open.points()).containsExactly(new TimelineDrawing.Point("later", 985));
        assertThat(open.lines()).containsExactly(new TimelineDrawing.Line("span", 500, 985));
        Mark unknown = mark(draw("2018-01-01", "2018-01-11/", "2018-01-21"), 2);
        assertThat(unknown.points()).isEmpty();
        assertThat(unknown.lines()).containsExactly(new TimelineDrawing.Line("unknown", 500, 570));
        Mark always = mark(draw("2018-01-01", "../2018-01-11", "2018-01-21"), 2);
        assertThat(always.points()).containsExactly(new TimelineDrawing.Point("earlier", 15));
    }

    @Test
    void another_date_that_a_source_gives_is_drawn_beside_the_first() {
        Stream<Event> events =
                Stream.of(event("2018-01-01"), event("2018-01-11", "2018-01-16", "2018-01-13"), event("2018-01-21"));
        Mark mark = mark(draw(events, ""), 2);
        assertThat(mark.shape()).isEqualTo("disputed");
        assertThat(mark.points())
                .containsExactly(new TimelineDrawing.Point("other", 591), new TimelineDrawing.Point("other", 728));
        assertThat(mark.lines()).containsExactly(new TimelineDrawing.Line("between", 500, 728));
    }

    @Test
    void one_of_several_dates_is_disputed_too() {
        Mark mark = mark(draw("2018-01-01", "[2018-01-11,2018-01-16]", "2018-01-21"), 2);
        assertThat(mark.shape()).isEqualTo("disputed");
        assertThat(mark.points()).containsExactly(new TimelineDrawing.Point("other", 728));
        Mark before = mark(draw("2018-01-01", "[..2018-01-11]", "2018-01-21"), 2);
        assertThat(before.points()).containsExactly(new TimelineDrawing.Point("earlier", 15));
    }

    @Test
    void the_day_of_the_story_is_marked_where_it_is_not_far_away() {
        Stream<Event> events = Stream.of(event("2018-01-01"), event("2018-12-31"));
        assertThat(words(draw(events, "2018-08-06").day())).containsExactly("As of 6 August 2018");
        events = Stream.of(event("2018-01-01"), event("2018-12-31"));
        assertThat(draw(events, "2026-08-06").day()).isEmpty();
        events = Stream.of(event("2018-01-01"), event("2018-12-31"));
        TimelineDrawing later = draw(events, "2019-03-01");
        assertThat(later.day()).extracting(Label::at).containsExactly(955);
        assertThat(mark(later, 2).x()).isLessThan(955);
    }

    @Test
    void a_word_that_would_leave_the_drawing_on_a_screen_of_280_px_ends_at_its_place() {
        assertThat(TimelineBox.label("As of 6 August 2018", 500).anchor()).isEqualTo("middle");
        assertThat(TimelineBox.label("As of 6 August 2018", 721).anchor()).isEqualTo("end");
        assertThat(TimelineBox.label("As of 6 August 2018", 279).anchor()).isEqualTo("start");
    }

    @Test
    void years_are_named_or_months_where_the_time_is_short_or_its_two_ends() {
        assertThat(words(draw("2014-03-01", "2018-08-06").ticks())).containsExactly("2015", "2016", "2017", "2018");
        assertThat(words(draw("1914-03-01", "2018-08-06").ticks()))
                .containsExactly("1920", "1940", "1960", "1980", "2000");
        assertThat(words(draw("2018-03-15", "2018-08-06").ticks())).containsExactly("April 2018", "July 2018");
        assertThat(words(draw("2018-08-01", "2018-08-09").ticks())).containsExactly("1 August 2018", "9 August 2018");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-0043, -0043-03-15 | 44 BCE",
                "-0044-03-15, -0043 | March 45 BCE",
                "2018, 2018-01-20 | 2018",
                "2018-02, 2018-02-20 | February 2018",
                "2018-08-01, 2018-08-09 | 1 August 2018, 9 August 2018",
                "2018-01-01, 2018-01-09 | 1 January 2018, 9 January 2018",
            })
    @Case("p10")
    void an_end_is_named_as_exactly_as_it_is_known(String dates, String ticks) {
        List<String> drawn = words(draw(dates.split(", ")).ticks());

        assertThat(String.join(", ", drawn)).isEqualTo(ticks);
    }

    @Test
    void years_before_our_era_are_counted_as_people_count_them() {
        assertThat(words(draw("-0499", "1492").ticks())).containsExactly("500 BCE", "500 CE", "1000");
        assertThat(words(draw("-0044-03-15", "-0029-01-16").ticks())).containsExactly("40 BCE", "35 BCE", "30 BCE");
    }

    @Test
    void nothing_is_drawn_of_one_event_of_one_day_or_of_too_many() {
        assertThat(draw("2018-08-06")).isEqualTo(TimelineDrawing.NONE);
        assertThat(draw()).isEqualTo(TimelineDrawing.NONE);
        assertThat(draw("2018-08-06", "2018-08-06")).isEqualTo(TimelineDrawing.NONE);
        assertThat(draw(Stream.generate(() -> event("2018-08-06")).limit(13), "")
                        .lanes())
                .isEmpty();
        Stream<Event> many = Stream.iterate(1958, year -> year + 1).limit(61).map(year -> event(year + "-01-01"));
        assertThat(draw(many, "")).isEqualTo(TimelineDrawing.NONE);
    }

    @Test
    void a_very_old_date_does_not_press_the_others_into_a_tower() {
        Stream<Event> events = Stream.concat(
                Stream.of(event("-0043-03-15")),
                Stream.iterate(1, day -> day + 1).limit(28).map(day -> event(day(day))));
        TimelineDrawing drawing = draw(events, "");
        assertThat(marks(drawing)).hasSize(29);
        assertThat(drawing.time()).extracting(TimelineDrawing.Line::style).contains("short");
        assertThat(keys(drawing)).containsExactly("The exact day", "Time drawn shorter than it was");
        assertThat(drawing.height()).isLessThan(300);
        assertApart(drawing, "old and new");
    }

    private static String day(int day) {
        return String.format(Locale.ROOT, "2018-02-%02d", day);
    }

    @Test
    void time_runs_to_the_left_where_the_text_does() {
        List<Event> events = List.of(event("2018-01-01"), event("2018-01-06/.."), event("2018-01-21"));
        TimelineDrawing drawing = TimelineLayout.of(events, Optional.empty(), WORDS, true);
        assertThat(mark(drawing, 1).x()).isEqualTo(955);
        assertThat(mark(drawing, 2).points()).containsExactly(new TimelineDrawing.Point("earlier", 15));
        assertApart(drawing, "mirrored");
    }

    @Test
    void nothing_covers_anything_else_on_a_phone_or_on_a_desk() {
        Random random = new Random(5);
        int drawn = 0;
        for (int i = 0; i < 4000; i++) {
            List<Event> events = new ArrayList<>();
            int count = 2 + random.nextInt(30);
            long first = -400_000L + random.nextInt(440_000);
            int spread = 1 << (1 + random.nextInt(19));
            for (int j = 0; j < count; j++) {
                events.add(random(random, first, spread));
            }
            TimelineDrawing drawing = draw(events.stream(), dayIn(random, first, spread));
            assertApart(drawing, "seed 5, set " + i);
            drawn += drawing.lanes().isEmpty() ? 0 : 1;
        }
        assertThat(drawn).isGreaterThan(3000);
    }

    private static Event random(Random random, long first, int spread) {
        String one = dayIn(random, first, spread);
        String two = dayIn(random, first, spread);
        boolean inOrder = !Edtf.parse(two).endsBefore(Edtf.parse(one));
        String from = inOrder ? one : two;
        String to = inOrder ? two : one;
        return switch (random.nextInt(12)) {
            case 0 -> event(from + "/" + to);
            case 1 -> event(from + "/..");
            case 2 -> event("../" + to);
            case 3 -> event(from + "/");
            case 4 -> event("[" + from + ".." + to + "]");
            case 5 -> event("[.." + to + "]");
            case 6 -> event(one, two);
            case 7 -> event(one.substring(0, one.length() - 3));
            case 8 -> event(one + "~");
            default -> event(one);
        };
    }

    private static String dayIn(Random random, long first, int spread) {
        return LocalDate.ofEpochDay(first + random.nextInt(spread)).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dates.yaml",
                "articles/paul-in-moscow.md",
                "articles/maria-butina.md",
                "articles/sanctions-on-russia.md"
            })
    void nothing_covers_anything_else_in_the_dates_of_our_own_site(String file) throws IOException {
        List<Event> events = new ArrayList<>();
        Matcher date = EVENT_DATE.matcher(Files.readString(Path.of("content", file)));
        while (date.find()) {
            events.add(event(date.group(1)));
        }
        TimelineDrawing drawing = draw(events.stream(), "2018-08-06");
        assertThat(events).hasSizeGreaterThan(5);
        assertThat(marks(drawing)).hasSameSizeAs(events);
        assertApart(drawing, file);
    }

    private record Placed(String what, TimelineBox across, int top, int bottom) {
        boolean meets(Placed other) {
            return across.meets(other.across) && top < other.bottom && other.top < bottom;
        }
    }

    private static void assertApart(TimelineDrawing drawing, String which) {
        for (int width : WIDTHS) {
            List<Placed> all = placed(drawing, width);
            for (int i = 0; i < all.size(); i++) {
                Placed one = all.get(i);
                assertThat(one.across().isInside(width))
                        .as("%s at %d px: %s leaves the drawing", which, width, one)
                        .isTrue();
                assertThat(one.top()).isNotNegative();
                assertThat(one.bottom()).isLessThanOrEqualTo(drawing.height());
                for (Placed other : all.subList(i + 1, all.size())) {
                    assertThat(one.meets(other))
                            .as("%s at %d px: %s and %s", which, width, one, other)
                            .isFalse();
                }
            }
        }
    }

    private static List<Placed> placed(TimelineDrawing drawing, int width) {
        List<Placed> all = new ArrayList<>();
        for (TimelineDrawing.Lane lane : drawing.lanes()) {
            for (Mark mark : lane.marks()) {
                all.add(new Placed(
                        "mark " + mark.number(), TimelineBox.of(mark, width), lane.y() - MARK, lane.y() + MARK));
            }
        }
        for (Label day : drawing.day()) {
            all.add(new Placed(day.text(), TimelineBox.of(day, width), 0, 12 + 4));
        }
        for (Label tick : drawing.ticks()) {
            int base = drawing.axis() + 19;
            all.add(new Placed(tick.text(), TimelineBox.of(tick, width), base - LETTERS, base + 3));
        }
        return all;
    }
}
