package backstory.output.staging;

import backstory.bytes.Checksum;
import backstory.output.OutputPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The steps of an {@link Exchange}, written before its first step. From then on the new state counts, and a process
 * that finds the journal of a killed one completes it. Paths are below the output folder; each list is in the order of
 * execution.
 *
 * @param removed files to remove
 * @param added files to add
 * @param changed files to replace
 * @param left folders to remove if they are empty by then, the deepest first
 * @param made folders to create, the uppermost first
 * @param recorded true if the folder has a manifest
 */
record Journal(
        List<OutputPath> removed,
        List<OutputPath> added,
        List<OutputPath> changed,
        List<OutputPath> left,
        List<OutputPath> made,
        boolean recorded) {
    /** The name of the file in the staging place. */
    static final String FORTH = "journal";

    /** The name of the file once the exchange is to be undone. */
    static final String BACK = "journal-back";

    private static final String HEAD = "# Backstory puts a site in place 1";
    private static final String RECORDED = "recorded";

    Journal {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        left = List.copyOf(left);
        made = List.copyOf(made);
    }

    /** Returns the same journal without the removal of some files. */
    Journal without(Predicate<OutputPath> staying) {
        List<OutputPath> going = removed.stream().filter(staying.negate()).toList();
        return new Journal(going, added, changed, left, made, recorded);
    }

    /** Reads a journal, if it exists and is complete. */
    static Optional<Journal> read(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static Optional<Journal> parse(String text) {
        int end = text.indexOf('\n') + 1;
        String rest = text.substring(end);
        if (!text.startsWith(head(rest))) {
            return Optional.empty();
        }
        return Optional.of(new Journal(
                paths(rest, "remove"),
                paths(rest, "add"),
                paths(rest, "change"),
                paths(rest, "leave"),
                paths(rest, "make"),
                rest.lines().anyMatch(RECORDED::equals)));
    }

    private static List<OutputPath> paths(String text, String verb) {
        return text.lines()
                .filter(line -> line.startsWith(verb + " "))
                .flatMap(line -> OutputPath.exactly(line.substring(verb.length() + 1)).stream())
                .toList();
    }

    private static String head(String rest) {
        return HEAD + " " + Long.toHexString(Checksum.of(rest)) + "\n";
    }

    /** Writes it in one step: at no moment is a part of it visible. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        removed.forEach(path -> lines.add("remove " + path));
        added.forEach(path -> lines.add("add " + path));
        changed.forEach(path -> lines.add("change " + path));
        left.forEach(path -> lines.add("leave " + path));
        made.forEach(path -> lines.add("make " + path));
        if (recorded) {
            lines.add(RECORDED);
        }
        String rest = String.join("\n", lines) + "\n";
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, head(rest) + rest);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
