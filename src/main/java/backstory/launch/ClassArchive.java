package backstory.launch;

import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.result.BuildResult;
import backstory.pipeline.result.Reasons;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.JMRuntimeException;
import javax.management.ObjectName;

/**
 * The classes of this program in the form in which Java maps them instead of reading them: what makes the second start
 * quick. The launcher says where it goes, and whether there is one already; it is made at the end of a build that made
 * pages, so that it holds all that a build needs. A failure is not reported: the next start is as slow as this one, and
 * tries again. Its folder holds the archives of one installation on one Java: where that is replaced by another, the old
 * archive is deleted.
 *
 * <p>Java exits at once when an archive is cut off or damaged. So one is never visible half-written:
 * it is written under a name of this process and moved, and sealed afterwards by a file that must not be older and holds
 * its size and checksum, which the launcher compares at each start.
 */
public final class ClassArchive {
    /** Where the launcher wants the archive. */
    static final String PROPERTY = "backstory.archive";

    /** How the name begins under which one is written; the number of the process follows. */
    private static final String NEW = "new";

    private static final Pattern WRITTEN = Pattern.compile(NEW + "(\\d{1,18})\\.jsa");

    private final Optional<Path> place;
    private boolean wanted;

    private ClassArchive(Optional<Path> place) {
        this.place = place;
    }

    /** The archive that the launcher of this process asked for. */
    public static ClassArchive ofThisProcess() {
        try {
            return new ClassArchive(
                    Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of));
        } catch (InvalidPathException unnameable) {
            return new ClassArchive(Optional.empty());
        }
    }

    /** The same build, watched: only one that made pages has loaded what is worth keeping. */
    public Function<BuildRequest, BuildResult> watching(Function<BuildRequest, BuildResult> build) {
        return request -> {
            BuildResult result = build.apply(request);
            Reasons reasons = result.reasons();
            wanted = reasons.fromNothing() || !reasons.files().isEmpty();
            return result;
        };
    }

    /** Makes the archive, if the build has shown what should be in it and there is none. */
    public void keep() {
        if (wanted && place.isPresent() && !isSealed(place.get())) {
            make(place.get());
        }
    }

    private static Path seal(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".seal");
    }

    /** True for an archive that is whole, by the rules of the launcher. */
    private static boolean isSealed(Path archive) {
        try {
            return Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(seal(archive))) <= 0
                    && Files.readString(seal(archive)).equals(sealOf(archive));
        } catch (IOException notThere) {
            return false;
        }
    }

    /** {@code 12345678 3735928559}: its size and checksum. */
    private static String sealOf(Path archive) throws IOException {
        return Files.size(archive) + " " + PosixChecksum.of(archive) + "\n";
    }

    private static void make(Path archive) {
        try {
            Files.createDirectories(archive.getParent());
            Path fresh = archive.resolveSibling(NEW + ProcessHandle.current().pid() + ".jsa");
            try {
                dump(fresh);
                sync(fresh);
                String seal = sealOf(fresh);
                Files.move(fresh, archive, StandardCopyOption.ATOMIC_MOVE);
                Path sealing = Files.writeString(fresh, seal);
                Files.move(sealing, seal(archive), StandardCopyOption.ATOMIC_MOVE);
                deleteOthers(archive);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException | JMException | JMRuntimeException | UnsupportedOperationException none) {
            // Then the next start is no quicker.
        }
    }

    /**
     * Those of earlier programs or Javas of the same places, and what was never finished. What another process is just
     * writing stays.
     */
    private static void deleteOthers(Path archive) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(archive.getParent(), "*.{jsa,jsa.seal}")) {
            for (Path file : all) {
                if (!file.equals(archive) && !file.equals(seal(archive)) && !isBeingWritten(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean isBeingWritten(Path file) {
        Matcher name = WRITTEN.matcher(file.getFileName().toString());
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isPresent();
    }

    /**
     * Dumps the archive as {@code jcmd VM.cds dynamic_dump} does. It fails if Java does not record, or does not know
     * the command. Java reports success on {@code System.out}, which is not the console of this program and is not
     * wanted.
     */
    private static void dump(Path file) throws JMException, IOException {
        Files.deleteIfExists(file);
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "vmCds",
                        new Object[] {new String[] {"dynamic_dump", quoted(file)}},
                        new String[] {String[].class.getName()});
    }

    /** As one argument of the command: it takes a name with spaces between either quotes. */
    private static String quoted(Path file) {
        String quote = file.toString().contains("\"") ? "'" : "\"";
        return quote + file + quote;
    }

    /** On the disk before it has its name: a power failure leaves no half of it. */
    private static void sync(Path file) throws IOException {
        file.toFile().setWritable(true, true);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
