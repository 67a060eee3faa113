package backstory.pipeline.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void a_step_in_the_background_ends_with_any_number_of_threads(int jobs) {
        try (Parallel parallel = new Parallel(jobs, Progress.SILENT)) {
            Supplier<Integer> counting = parallel.inBackground("counting", () -> 3);
            assertThat(parallel.map("doubling", List.of(1, 2, 4), (Integer n) -> 2 * n))
                    .containsExactly(2, 4, 8);
            assertThat(counting.get()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void what_goes_wrong_in_the_background_is_thrown_where_it_is_waited_for(int jobs) {
        IllegalStateException wrong = new IllegalStateException("no fonts");
        try (Parallel parallel = new Parallel(jobs, Progress.SILENT)) {
            Runnable counting = parallel.inBackground("counting", (Runnable) () -> {
                throw wrong;
            });
            assertThat(parallel.map("doubling", List.of(1), (Integer n) -> 2 * n))
                    .containsExactly(2);
            assertThatThrownBy(counting::run).isSameAs(wrong);
        }
    }

    @Test
    @Timeout(60) // a map that waits for running calls would wait forever here
    void a_map_that_is_stopped_ends_at_once_and_what_was_begun_goes_on_without_an_interrupt() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch results = new CountDownLatch(2);
        try (Parallel parallel = new Parallel(2, Progress.SILENT)) {
            Thread stopping = new Thread(() -> {
                waitFor(begun);
                parallel.stop();
            });
            stopping.start();
            assertThatThrownBy(() -> parallel.map("reading", List.of(0, 1, 2), (Integer n) -> {
                        begun.countDown();
                        waitFor(ended);
                        results.countDown();
                        return n;
                    }))
                    .isInstanceOf(CancellationException.class);
            assertThatThrownBy(() -> parallel.map("reading", List.of(0), (Integer n) -> n))
                    .isInstanceOf(CancellationException.class);
        }
        ended.countDown();
        assertThat(results.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void no_work_goes_on_after_a_map_that_failed() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch failing = new CountDownLatch(1);
        AtomicInteger atWork = new AtomicInteger();
        try (Parallel parallel = new Parallel(2, Progress.SILENT)) {
            assertThatThrownBy(() -> parallel.map("dividing", List.of(0, 2), (Integer n) -> {
                        if (n == 0) {
                            waitFor(begun);
                            failing.countDown();
                            throw new ArithmeticException("by zero");
                        }
                        atWork.incrementAndGet();
                        begun.countDown();
                        waitFor(failing);
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100)); // until the failure is known
                        atWork.decrementAndGet();
                        return 4 / n;
                    }))
                    .isInstanceOf(ArithmeticException.class);
            assertThat(atWork).hasValue(0);
        }
    }

    private static void waitFor(CountDownLatch event) {
        try {
            event.await();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void the_first_fault_ends_a_map(int jobs) {
        try (Parallel parallel = new Parallel(jobs, Progress.SILENT)) {
            assertThatThrownBy(() -> parallel.map("dividing", List.of(1, 0, 2), (Integer n) -> 4 / n))
                    .isInstanceOf(ArithmeticException.class);
        }
    }

    @Test
    void of_several_faults_that_of_the_first_item_is_thrown_though_it_came_last() {
        CountDownLatch second = new CountDownLatch(1);
        try (Parallel parallel = new Parallel(2, Progress.SILENT)) {
            assertThatThrownBy(() -> parallel.map("failing", List.of("first", "second"), (String item) -> {
                        if (item.equals("first")) {
                            waitFor(second);
                        }
                        second.countDown();
                        throw new IllegalArgumentException(item);
                    }))
                    .hasMessage("first");
        }
    }

    @Test
    void an_error_of_java_ends_a_map_as_it_is() {
        OutOfMemoryError error = new OutOfMemoryError("Java heap space");
        try (Parallel parallel = new Parallel(2, Progress.SILENT)) {
            assertThatThrownBy(() -> parallel.map("failing", List.of(1, 2), (Integer n) -> {
                        throw error;
                    }))
                    .isSameAs(error);
        }
    }
}
