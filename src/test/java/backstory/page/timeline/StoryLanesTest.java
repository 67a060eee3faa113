package backstory.page.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The strip of the whole site, with a lane for each story. */
class StoryLanesTest {
    @TempDir
    Path folder;

    private List<String> names(String others) {
        return TestSite.in(folder)
                .with("content/dates.yaml", others)
                .article("a", "dates:\n  - {date: 2031-01, title: A1}\n  - {date: 2031-06, title: A2}\n---\nText.\n")
                .build()
                .page("timeline/2031.html")
                .select("svg.strip text, .strip text")
                .eachText();
    }

    @Test
    void a_lane_of_events_that_no_story_tells_says_so() {
        assertThat(names("- {date: 2031-03, title: B}\n"))
                .contains("Other events")
                .hasSizeGreaterThan(2);
    }

    @Test
    void a_lane_alone_needs_no_name() {
        assertThat(names("# none\n")).doesNotContain("Other events");
    }
}
