package backstory.publish;

import backstory.problem.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the whole site as one zip file, which can be sent, unpacked and opened from disk. Equal sites give equal
 * bytes: files are in the order of their paths, all with the same date. They are stored, not deflated, since the result
 * of deflating depends on the zlib of the Java version.
 */
public final class SiteArchive {
    /** The earliest time that a zip file can record. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SiteArchive() {}

    /**
     * Writes the site into a file, all of it or nothing.
     *
     * @throws UsageError if a file that is not a zip is there, or the disk refuses
     */
    public static void write(BuiltSite site, Path file) {
        SingleFile.at(file, SingleFile.Kind.ZIP).write(out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (String path : site.files().keySet()) {
                add(zip, path, Files.readAllBytes(site.folder().resolve(path)));
            }
            zip.finish();
        });
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
}
