package backstory.pipeline.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Maps lists with pure functions on several threads. The results are in the order of the list, so nothing depends on
 * the number of threads.
 */
public final class Parallel implements AutoCloseable {
    private final ExecutorService threads;
    private final int jobs;
    private final Progress progress;
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();

    /** @param jobs the number of threads that work at the same time, at least 1 */
    Parallel(int jobs, Progress progress) {
        this.jobs = jobs;
        this.progress = progress;
        this.threads = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(task, "backstory");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Applies a function to each item. If it throws, no further item is begun; when those in progress have ended, the
     * exception for the first of them in the list is thrown here.
     *
     * @throws CancellationException immediately when it is stopped; calls in progress go on, and their results are
     *     discarded
     */
    public <A, B> List<B> map(String stage, List<A> items, Function<A, B> function) {
        Results<B> results = new Results<>(items.size());
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        List<CompletableFuture<Void>> workers = new ArrayList<>();
        for (int worker = 0; worker < Math.min(jobs, items.size()); worker++) {
            Supplier<String> work = () -> {
                for (int i = next.getAndIncrement(); i < items.size() && !isStopped(); i = next.getAndIncrement()) {
                    A item = items.get(i);
                    if (!results.put(i, () -> function.apply(item))) {
                        next.set(items.size());
                    }
                    progress.stage(stage, done.incrementAndGet(), items.size());
                }
                return stage;
            };
            workers.add(CompletableFuture.runAsync(() -> progress.measure(Progress.Kind.SHARE, stage, work), threads));
        }
        await(CompletableFuture.anyOf(CompletableFuture.allOf(workers.toArray(CompletableFuture[]::new)), stopped));
        if (isStopped()) {
            throw new CancellationException(stage);
        }
        return results.all();
    }

    /** The results of a function; there may be a million, so each takes only the space of its own value. */
    private static final class Results<B> {
        private final List<B> given;
        private final ConcurrentSkipListMap<Integer, Runnable> failures = new ConcurrentSkipListMap<>();

        @SuppressWarnings("unchecked")
        Results(int size) {
            given = Arrays.asList((B[]) new Object[size]);
        }

        /**
         * Runs the work of an item and stores its result; returns false if it threw. A thread that has waited for this
         * one sees the result.
         */
        boolean put(int place, Supplier<B> work) {
            try {
                given.set(place, work.get());
                return true;
            } catch (RuntimeException | Error thrown) {
                failures.put(place, () -> {
                    throw thrown;
                });
                return false;
            }
        }

        /** Returns all results in the order of the items; throws the exception for the first item that failed. */
        List<B> all() {
            if (!failures.isEmpty()) {
                failures.firstEntry().getValue().run();
            }
            return given;
        }
    }

    /** Begins a step while others go on; the returned supplier waits for its result. */
    public <T> Supplier<T> inBackground(String name, Supplier<T> work) {
        Future<T> begun = threads.submit(() -> progress.measure(Progress.Kind.BACKGROUND, name, work));
        return () -> await(begun);
    }

    /**
     * Begins a step without a result while others go on.
     *
     * @return waits for the step when it is run
     */
    public Runnable inBackground(String name, Runnable work) {
        Future<?> begun = threads.submit(() -> progress.measure(Progress.Kind.BACKGROUND, name, () -> {
            work.run();
            return name;
        }));
        return () -> await(begun);
    }

    private static <T> T await(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /**
     * Ends every call of map, present and future, with a {@link CancellationException}. May be called from any thread.
     */
    public void stop() {
        stopped.complete(null);
    }

    private boolean isStopped() {
        return stopped.isDone();
    }

    /**
     * Interrupts the work in progress, unless it was stopped: if a thread is interrupted while it reads a file, Java
     * closes the file for all threads.
     */
    @Override
    public void close() {
        if (isStopped()) {
            threads.shutdown();
        } else {
            threads.shutdownNow();
        }
    }
}
