package backstory.launch;

import backstory.pipeline.request.Progress;
import backstory.problem.UsageError;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import jdk.jfr.Configuration;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Recording;
import jdk.jfr.StackTrace;

/**
 * Measures a build from outside: the time, the processor time and the memory of each step, and of each template over all
 * its pages. Beside it runs a recording of the JDK's own, in which steps and pages are events.
 */
public final class Profile implements Progress {
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Path file;
    private final Recording recording;
    private final Map<String, Cost> stages = new LinkedHashMap<>();
    private final Map<String, Cost> templates = new LinkedHashMap<>();
    private Progress other = Progress.SILENT;
    private String current = "";

    /** A step or the making of a page, in the recording. */
    @Name("backstory.Work")
    @Label("Work of a build")
    @StackTrace(false)
    @SuppressWarnings("unused") // read by the recording
    static final class Work extends Event {
        @Label("Kind")
        private final String kind;

        @Label("Name")
        private final String name;

        Work(Kind kind, String name) {
            this.kind = kind.name().toLowerCase(Locale.ROOT);
            this.name = name;
        }
    }

    /**
     * The time and memory that something took.
     *
     * @param wall in nanoseconds, as {@code cpu}
     */
    private record Cost(int times, long wall, long cpu, long bytes) {
        Cost plus(Cost more) {
            return new Cost(times + more.times, wall + more.wall, cpu + more.cpu, bytes + more.bytes);
        }

        Cost minus(Cost start) {
            return new Cost(1, wall - start.wall, cpu - start.cpu, bytes - start.bytes);
        }

        /**
         * Returns the cost of work on another thread without its wall time, in which the first thread waits and counts
         * it already.
         */
        Cost withoutWaiting() {
            return new Cost(times, 0, cpu, bytes);
        }
    }

    private Profile(Path file, Recording recording) {
        this.file = file;
        this.recording = recording;
    }

    /** Begins to measure; the recording goes to a file. */
    public static Profile into(Path file) {
        try {
            Recording recording = new Recording(Configuration.getConfiguration("profile"));
            recording.start();
            return new Profile(file, recording);
        } catch (IOException | ParseException e) {
            throw new UsageError("this Java cannot record a profile: " + e.getMessage());
        }
    }

    /** Tells another, too, how far the build is. */
    public void follow(Progress progress) {
        other = progress;
    }

    @Override
    public void stage(String name, int done, int total) {
        other.stage(name, done, total);
    }

    @Override
    public <T> T measure(Kind kind, String name, Supplier<T> work) {
        if (kind == Kind.STAGE) {
            enter(name);
        }
        Work event = new Work(kind, name);
        Cost start = now();
        event.begin();
        try {
            return work.get();
        } finally {
            event.commit();
            add(kind, name, now().minus(start));
        }
    }

    private Cost now() {
        long thread = Thread.currentThread().getId();
        return new Cost(
                0, System.nanoTime(), threads.getCurrentThreadCpuTime(), threads.getThreadAllocatedBytes(thread));
    }

    private synchronized void enter(String name) {
        current = name;
    }

    /** Adds a cost. What a thread does within a step belongs to the step. */
    private synchronized void add(Kind kind, String name, Cost cost) {
        switch (kind) {
            case TEMPLATE -> templates.merge(name, cost, Cost::plus);
            case STAGE, BACKGROUND -> stages.merge(name, cost, Cost::plus);
            case SHARE -> stages.merge(current, cost.withoutWaiting(), Cost::plus);
        }
    }

    /** Ends the recording and returns what was measured. */
    public synchronized String close() {
        StringBuilder out = new StringBuilder(line("step", "", "wall ms", "CPU ms", "MB"));
        stages.forEach((name, cost) -> out.append(line(name, "", cost)));
        out.append(line("template", "pages", "wall ms", "CPU ms", "MB"));
        List<Map.Entry<String, Cost>> dearest = new ArrayList<>(templates.entrySet());
        dearest.sort(Comparator.comparing(
                        (Map.Entry<String, Cost> entry) -> -entry.getValue().cpu())
                .thenComparing(Map.Entry::getKey));
        dearest.forEach(entry -> out.append(
                line(entry.getKey(), Integer.toString(entry.getValue().times()), entry.getValue())));
        return out.append(dump()).toString();
    }

    private String dump() {
        try (recording) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            recording.dump(file);
            return "recording in " + file + "\n";
        } catch (IOException e) {
            return "the recording could not be written to " + file + "\n";
        }
    }

    private static String line(String name, String times, Cost cost) {
        return line(name, times, tenths(cost.wall() / 1e6), tenths(cost.cpu() / 1e6), tenths(cost.bytes() / 1e6));
    }

    private static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String line(String name, String times, String wall, String cpu, String bytes) {
        return String.format(Locale.ROOT, "%-20s%8s%12s%12s%12s", name, times, wall, cpu, bytes) + "\n";
    }
}
