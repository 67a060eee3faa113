package backstory.publish;

import backstory.output.DiskFault;
import backstory.problem.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The whole site as one zip file, to be sent and unpacked and opened from disk. Equal sites give equal bytes: files
 * stand by path, all with one date, and are stored, not deflated, since what deflating gives depends on the zlib that
 * a Java came with.
 */
public final class SiteArchive {
    /** The first moment that a zip can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final byte[] MARK = {'P', 'K'};

    private SiteArchive() {}

    /**
     * Writes the site into a file, all of it or nothing.
     *
     * @throws UsageError if something that is no zip stands there, or the disk refuses
     */
    public static void write(BuiltSite site, Path file) {
        refuseStranger(file);
        Path place = file.toAbsolutePath();
        Path folder = place.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            throw new UsageError(file + " cannot be written: there is no folder " + folder);
        }
        // Always the same name, so that what a killed run leaves is written over by the next.
        Path fresh = place.resolveSibling("." + place.getFileName() + ".backstory");
        try {
            try {
                try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS))) {
                    for (String path : site.files().keySet()) {
                        add(zip, path, Files.readAllBytes(site.folder().resolve(path)));
                    }
                }
                Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw DiskFault.writing(file.toString(), place, e);
        }
    }

    private static void add(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** A slip of the hand must not cost an article: only a zip is replaced. */
    private static void refuseStranger(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try (var in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
                throw new UsageError(file + " is there and is not a zip file: choose another name");
            }
        } catch (IOException e) {
            throw new UsageError(file + " cannot be replaced: it is no file that can be read");
        }
    }
}
