package backstory.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The measurements of one whole process.
 *
 * @param wall in seconds, from start to end
 * @param cpu in seconds, of all its threads, user and system
 * @param peak the largest resident set in MB; 0 if the system does not report it (only Linux does, under {@code /proc})
 */
record Run(double wall, double cpu, double peak) {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Pattern TIMES = Pattern.compile("times ([\\d.]+) ([\\d.]+) ([\\d.]+)\\s*$");

    /**
     * The number of checks that are made as often as possible, since a process may end at once; later checks are rare,
     * to cost nothing.
     */
    private static final int OFTEN = 250;

    /** Runs a command in a folder and measures it; if it fails, the benchmark ends with its output. */
    static Run of(List<String> command, Path folder, Map<String, String> environment)
            throws IOException, InterruptedException {
        List<String> timed =
                new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='times %R %U %S'; time \"$@\"; exit $?", "bash"));
        timed.addAll(command);
        Path said = Files.createTempFile("bench", ".txt");
        ProcessBuilder builder = new ProcessBuilder(timed).directory(folder.toFile());
        builder.environment().putAll(environment);
        Process process =
                builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        double peak = 0;
        for (int looks = 0; !process.waitFor(looks < OFTEN ? 4 : 100, TimeUnit.MILLISECONDS); looks++) {
            peak = Math.max(peak, largest(process.toHandle()));
        }
        String text = Files.readString(said, StandardCharsets.UTF_8);
        Files.delete(said);
        Matcher times = TIMES.matcher(text);
        if (process.exitValue() != 0 || !times.find()) {
            throw new IllegalStateException(
                    String.join(" ", command) + " ended with " + process.exitValue() + ":\n" + text);
        }
        return new Run(
                Double.parseDouble(times.group(1)),
                Double.parseDouble(times.group(2)) + Double.parseDouble(times.group(3)),
                peak);
    }

    private static double largest(ProcessHandle shell) {
        return shell.descendants().mapToDouble(Run::peak).max().orElse(0);
    }

    private static double peak(ProcessHandle process) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc", Long.toString(process.pid()), "status")));
            return peak.find() ? Double.parseDouble(peak.group(1)) / 1024 : 0;
        } catch (IOException ended) {
            return 0;
        }
    }

    /** Returns the run with the median wall time, with the largest of all peaks. */
    static Run median(List<Run> runs) {
        List<Run> sorted =
                runs.stream().sorted(Comparator.comparingDouble(Run::wall)).toList();
        Run middle = sorted.get(sorted.size() / 2);
        double peak = runs.stream().mapToDouble(Run::peak).max().orElse(0);
        return new Run(middle.wall(), middle.cpu(), peak);
    }
}
