package backstory.output.staging;

import backstory.output.DiskFault;
import backstory.output.FileStamp;
import backstory.output.Manifest;
import backstory.output.OutputPath;
import backstory.output.RealPath;
import backstory.problem.PortablePath;
import backstory.problem.UsageError;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder into which Backstory may write a site, because it contains nothing else and no file of a writer is in the
 * way. Opening one changes nothing on the disk.
 */
public final class OutputFolder {
    private final Path path;
    private final String name;
    private Optional<Manifest> manifest = Optional.empty();

    /** The stamp of the manifest when it was read. */
    private Optional<FileStamp> read = Optional.empty();

    private OutputFolder(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    /**
     * Opens a folder, which need not exist yet.
     *
     * @param root the site's folder: the output may be inside it, but must not be it or contain it
     * @param guarded folders in which the output must not be: {@code content/}, {@code templates/}, {@code .git}
     * @throws UsageError if the folder is not fit for output, after symbolic links are followed
     */
    public static OutputFolder open(Path output, Path root, List<Path> guarded) {
        OutputFolder folder = at(output, root, guarded);
        folder.manifest();
        return folder;
    }

    /**
     * Opens a folder without reading anything; {@link #manifest} checks its content later.
     *
     * @throws UsageError if output is not allowed in this place
     */
    public static OutputFolder at(Path output, Path root, List<Path> guarded) {
        Path real = RealPath.of(output);
        Path realRoot = RealPath.of(root);
        String name = name(real, realRoot);
        boolean linked = !output.toAbsolutePath().normalize().equals(real);
        String typed = linked ? PortablePath.text(output) + " (a link to " + name + ")" : name;
        refuseHolding(real, typed, realRoot, "the site's own folder " + realRoot);
        for (Path path : guarded) {
            Path realGuarded = RealPath.of(path);
            String guardedName = name(realGuarded, realRoot);
            refuseHolding(real, typed, realGuarded, guardedName);
            if (real.startsWith(realGuarded)) {
                throw unfit(typed, "lies in " + guardedName);
            }
        }
        for (Path part : real) {
            if (part.toString().equals(".git")) {
                throw unfit(typed, "lies in a .git folder");
            }
        }
        return new OutputFolder(real, name);
    }

    private static void refuseHolding(Path output, String typed, Path guarded, String guardedName) {
        if (output.equals(guarded)) {
            throw unfit(typed, "is " + guardedName);
        }
        if (guarded.startsWith(output)) {
            throw unfit(typed, "holds " + guardedName);
        }
    }

    private static UsageError unfit(String typed, String why) {
        return new UsageError("the output folder " + typed + " " + why + ": choose another with --output");
    }

    /**
     * Returns the name for messages: relative to the root if the folder is inside it, with {@code /} on every system
     * and at the end.
     */
    private static String name(Path real, Path root) {
        boolean inside = real.startsWith(root) && !real.equals(root);
        String name = PortablePath.text(inside ? root.relativize(real) : real);
        return name.endsWith("/") || Files.isRegularFile(real) ? name : name + "/";
    }

    private static Manifest manifest(Path folder, String name) {
        if (!Files.exists(folder)) {
            return Manifest.EMPTY;
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageError(name + " is a file, not a folder: choose a folder with --output");
        }
        Path file = folder.resolve(Manifest.NAME);
        try {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Manifest.parse(Files.readString(file), name);
            }
            if (isEmpty(folder)) {
                return Manifest.EMPTY;
            }
        } catch (CharacterCodingException e) {
            return Manifest.parse("", name);
        } catch (IOException e) {
            throw DiskFault.reading(name + Manifest.NAME, e);
        }
        throw new UsageError(name + " was not made by Backstory: it holds files, but no manifest (" + Manifest.NAME
                + "); choose an empty or a new folder with --output");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.allMatch(entry -> entry.getFileName().toString().equals(StagingPlace.INSIDE));
        }
    }

    /** Creates the place in which a new state of the folder is prepared; the folder itself is not touched. */
    public Staging staging() {
        return Staging.open(this);
    }

    /**
     * Returns the files that are ours. They are read on the first call, since a build that has nothing to do does not
     * need them.
     *
     * @throws UsageError if the folder contains something that Backstory did not make
     */
    public synchronized Manifest manifest() {
        if (manifest.isEmpty()) {
            read = stamp(Manifest.NAME);
            manifest = Optional.of(manifest(path, name));
        }
        return manifest.get();
    }

    /** Discards the manifest if it was read before another build replaced it. */
    synchronized void lookAgain() {
        if (!read.equals(stamp(Manifest.NAME))) {
            manifest = Optional.empty();
        }
    }

    /**
     * Completes the change of a build that was killed, and deletes what it left; does nothing if a build is still
     * running.
     *
     * @throws UsageError if the disk or an obstacle prevents it
     */
    public void finish() {
        Recovery.of(this).ifPresent(Recovery::close);
    }

    /** Returns the stamp of a file in the folder; empty if there is no regular file of this name. */
    public Optional<FileStamp> stamp(String file) {
        return FileStamp.of(path.resolve(file));
    }

    /**
     * Returns the content of a file in the folder; empty if there is no regular file of this name, or it cannot be
     * read.
     */
    public Optional<byte[]> bytes(String file) {
        try {
            return stamp(file).isPresent() ? Optional.of(Files.readAllBytes(path.resolve(file))) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns the folder with every symbolic link resolved. */
    public Path path() {
        return path;
    }

    /** Returns the name of the folder in messages: {@code site/}. */
    public String name() {
        return name;
    }

    /** Returns the name of a file of the folder in messages: {@code site/index.html}. */
    String name(OutputPath file) {
        return name + file;
    }

    /** Returns where a file of the site is on this machine's disk. */
    Path resolve(OutputPath file) {
        return resolve(path, file);
    }

    /** @throws UsageError if the machine has no way to spell the name */
    static Path resolve(Path folder, OutputPath file) {
        try {
            return folder.resolve(file.text());
        } catch (InvalidPathException e) {
            throw new UsageError("this system cannot name the file \"" + file
                    + "\": set a UTF-8 locale, for instance LC_ALL=C.UTF-8, and build again");
        }
    }
}
