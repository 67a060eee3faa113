package backstory.page.paging;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.output.OutputPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long lists are split. */
class PartsTest {
    private static final OutputPath LIST = OutputPath.of("sources/index.html");

    /** {@code count … 2, 1}: the newest first. */
    private static List<Integer> newest(int count) {
        List<Integer> list =
                new ArrayList<>(IntStream.rangeClosed(1, count).boxed().toList());
        Collections.reverse(list);
        return list;
    }

    @Test
    void a_list_within_the_bound_is_whole_and_keeps_its_address() {
        for (int count : new int[] {0, 1, 10}) {
            assertThat(Parts.newestFirst(newest(count), 10)).containsExactly(new Parts.Part<>("", newest(count)));
            assertThat(Parts.inOrder("a", newest(count), 10)).containsExactly(new Parts.Part<>("a", newest(count)));
        }
        assertThat(Parts.newestFirst(newest(10), 10).get(0).path(LIST)).isEqualTo(LIST);
    }

    @Test
    void nothing_is_lost_or_doubled_and_no_part_is_too_long() {
        for (int count = 0; count < 60; count++) {
            for (int bound = 1; bound < 12; bound++) {
                List<Parts.Part<Integer>> parts = Parts.newestFirst(newest(count), bound);
                assertThat(parts.stream().flatMap(part -> part.items().stream()))
                        .isEqualTo(newest(count));
                assertThat(parts.stream().map(Parts.Part::name)).doesNotHaveDuplicates();
                int most = bound;
                assertThat(parts).allMatch(part -> part.items().size() <= most);
                List<Parts.Part<Integer>> others = Parts.inOrder("a", newest(count), bound);
                assertThat(others.stream().flatMap(part -> part.items().stream()))
                        .isEqualTo(newest(count));
                assertThat(others).allMatch(part -> part.items().size() <= most);
            }
        }
    }

    @Test
    void something_new_changes_the_first_part_alone_and_now_and_then_makes_another() {
        List<Parts.Part<Integer>> before = Parts.newestFirst(newest(11), 10);
        for (int count = 12; count < 40; count++) {
            List<Parts.Part<Integer>> after = Parts.newestFirst(newest(count), 10);
            List<Parts.Part<Integer>> old = before.subList(1, before.size());
            assertThat(after.subList(after.size() - old.size(), after.size())).isEqualTo(old);
            assertThat(after.size() - before.size()).isBetween(0, 1);
            before = after;
        }
    }

    @Test
    void a_part_has_an_address_that_no_entry_can_have() {
        List<Parts.Part<Integer>> parts = Parts.newestFirst("book", newest(25), 10);
        assertThat(parts.stream().map(part -> part.path(LIST).toString()))
                .containsExactly(
                        "sources/index_book.html",
                        "sources/index_book_3.html",
                        "sources/index_book_2.html",
                        "sources/index_book_1.html");
        assertThat(Parts.inOrder("a", newest(21), 10).stream().map(Parts.Part::name))
                .containsExactly("a", "a_2", "a_3");
    }
}
