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
 * The whole site as one zip file, to be sent and unpacked and opened from disk. Equal sites give equal bytes: files
 * stand by path, all with one date, and are stored, not deflated, since what deflating gives depends on the zlib that
 * a Java came with.
 */
public final class SiteArchive {
    /** The earliest time that a zip file can record. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SiteArchive() {}

    /**
     * Writes the site into a file, all of it or nothing.
     *
     * @throws UsageError if something that is no zip stands there, or the disk refuses
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
