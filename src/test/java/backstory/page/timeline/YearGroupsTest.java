package backstory.page.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.value.LanguageTag;
import backstory.language.DateText;
import backstory.language.Messages;
import backstory.testing.Case;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index of hundreds of years is read by decades or centuries. */
class YearGroupsTest {
    private static List<YearGroups.Group> groups(int from, int to, int step) {
        return YearGroups.of(
                IntStream.iterate(from, year -> year <= to, year -> year + step)
                        .boxed()
                        .toList(),
                DateText.of(Messages.of(LanguageTag.ENGLISH)));
    }

    @Test
    @Case("r17")
    void few_years_stand_together() {
        assertThat(groups(1980, 2019, 1)).extracting(YearGroups.Group::name).containsExactly("");
        assertThat(groups(1, 0, 1)).isEmpty();
    }

    @Test
    @Case("r17")
    void many_years_stand_by_decade_and_many_decades_by_century() {
        assertThat(groups(1975, 2018, 1))
                .extracting(YearGroups.Group::name)
                .containsExactly("1970–1979", "1980–1989", "1990–1999", "2000–2009", "2010–2019");
        assertThat(groups(1226, 2018, 1))
                .hasSize(9)
                .extracting(group -> group.years().size())
                .startsWith(74, 100)
                .endsWith(100, 19);
    }

    @Test
    @Case("r17")
    void years_before_our_era_are_counted_as_people_count_them() {
        List<YearGroups.Group> groups = groups(-24, 25, 1);

        assertThat(groups.get(0).years()).containsExactly(-24, -23, -22, -21, -20, -19);
        assertThat(groups).extracting(group -> group.years().size()).containsExactly(6, 10, 9, 9, 10, 6);
    }

    @Test
    @Case("r17")
    void the_index_names_the_groups(@TempDir Path folder) {
        StringBuilder events = new StringBuilder();
        for (int year = 1900; year < 2030; year++) {
            events.append("- {id: e" + year + ", date: " + year + ", title: E}\n");
        }
        Document page = TestSite.in(folder)
                .with("content/dates.yaml", events.toString())
                .build()
                .page("timeline/index.html");

        assertThat(page.select("h2").eachText()).hasSize(13).contains("1950–1959");
        assertThat(page.select("nav.years ol")).hasSize(13);
        assertThat(page.select("nav.years li a")).hasSize(130);
    }
}
