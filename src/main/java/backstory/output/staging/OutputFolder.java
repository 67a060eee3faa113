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
 * A folder that Backstory may write a site into, because nothing else is in it and nothing that a writer owns is in its
 * way. To open one changes nothing on the disk.
 */
public final class OutputFolder {
    private final Path path;
    private final String name;
    private Optional<Manifest> manifest = Optional.empty();

    /** How its file looked when it was read. */
    private Optional<FileStamp> read = Optional.empty();

    private OutputFolder(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    /**
     * Opens a folder, which need not exist yet.
     *
     * @param root the site's folder: the output may lie in it, but must not be it or hold it
     * @param guarded what the output must not even lie in: {@code content/}, {@code templates/}, {@code .git}
     * @throws UsageError if the folder is not fit for output, after symbolic links are followed
     */
    public static OutputFolder open(Path output, Path root, List<Path> guarded) {
        OutputFolder folder = at(output, root, guarded);
        folder.manifest();
        return folder;
    }

    /**
     * The same for a folder of which nothing is read yet: what is in it is checked by {@link #manifest}.
     *
     * @throws UsageError if the folder stands where none for output may be
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

    /** Relative to the root where it lies in it; with {@code /} on every system, and one at the end. */
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

    /** Makes the place in which a new state of the folder is prepared; the folder itself is not touched. */
    public Staging staging() {
        return Staging.open(this);
    }

    /**
     * The files that are ours; read when somebody asks for the first time, since a build that has nothing to do never
     * does.
     *
     * @throws UsageError if the folder holds something that is not of Backstory's making
     */
    public synchronized Manifest manifest() {
        if (manifest.isEmpty()) {
            read = stamp(Manifest.NAME);
            manifest = Optional.of(manifest(path, name));
        }
        return manifest.get();
    }

    /** Forgets the manifest if it was read before another build put its own in place. */
    synchronized void lookAgain() {
        if (!read.equals(stamp(Manifest.NAME))) {
            manifest = Optional.empty();
        }
    }

    /**
     * Plays to its end what a build had begun to put in place when it was killed, and takes away what it left; does
     * nothing where a build is still at it.
     *
     * @throws UsageError if the disk or something that is in the way now forbids it
     */
    public void finish() {
        Recovery.of(this).ifPresent(Recovery::close);
    }

    /** How a file in the folder looks from outside; empty where there is no regular file of this name. */
    public Optional<FileStamp> stamp(String file) {
        return FileStamp.of(path.resolve(file));
    }

    /** What stands in a file of the folder; empty where there is no regular file of this name, or none that can be read. */
    public Optional<byte[]> bytes(String file) {
        try {
            return stamp(file).isPresent() ? Optional.of(Files.readAllBytes(path.resolve(file))) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The folder with every symbolic link followed. */
    public Path path() {
        return path;
    }

    /** How messages name the folder: {@code site/}. */
    public String name() {
        return name;
    }

    /** How messages name a file in the folder: {@code site/index.html}. */
    String name(OutputPath file) {
        return name + file;
    }

    /** Where a file of the site stands on this machine's disk. */
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
