package backstory.publish;

import backstory.output.Manifest;
import backstory.output.OutputPath;
import backstory.problem.UsageError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A site as a build left it on the disk: the files that its manifest lists, and the manifest. Other files in the folder
 * are ignored.
 *
 * @param files the length in bytes of each file, by its path with {@code /}
 */
public record BuiltSite(Path folder, SortedMap<String, Long> files) {
    private static final int SHOWN = 3;

    public BuiltSite {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Returns the site that a build has just written into a folder. */
    public static BuiltSite in(Path folder) {
        try {
            String manifest = Files.readString(folder.resolve(Manifest.NAME));
            List<String> paths = new ArrayList<>(List.of(Manifest.NAME));
            for (OutputPath path : Manifest.parse(manifest, folder + "/").paths()) {
                paths.add(path.text());
            }
            SortedMap<String, Long> files = new TreeMap<>();
            for (String path : paths) {
                files.put(path, Files.size(folder.resolve(path)));
            }
            return new BuiltSite(folder, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the domain in its file {@code CNAME}, in lower case, or empty. */
    String domain() {
        try {
            return files.containsKey("CNAME") ? domain(Files.readString(folder.resolve("CNAME"))) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the domain in the text of a file {@code CNAME}; GitHub writes it with and without a line end. */
    static String domain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws UsageError if the site is larger than the limits allow */
    void refuseOver(Limits limits) {
        for (Map.Entry<String, Long> file : files.entrySet()) {
            if (file.getValue() > limits.fileBytes()) {
                throw new UsageError(
                        file.getKey() + " has " + size(file.getValue()) + ", and GitHub takes no file over "
                                + size(limits.fileBytes()) + ": make it smaller, or keep it elsewhere and link to it");
            }
        }
        long total = files.values().stream().mapToLong(Long::longValue).sum();
        if (total > limits.siteBytes()) {
            throw new UsageError("the site has " + size(total) + ", and GitHub Pages serves at most "
                    + size(limits.siteBytes()) + "; its largest files are " + String.join(", ", largest()));
        }
    }

    private List<String> largest() {
        return files.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(file -> file.getKey() + " (" + size(file.getValue()) + ")")
                .toList();
    }

    /**
     * Returns a size such as {@code 104.9 MB}: in millions of bytes, as GitHub counts them, or in bytes if it is small.
     */
    private static String size(long bytes) {
        return bytes < 100_000 ? bytes + " bytes" : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
