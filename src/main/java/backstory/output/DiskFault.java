package backstory.output;

import backstory.problem.UsageError;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Explains in plain words why the disk refused a file. */
public final class DiskFault {
    /**
     * With less free space than this, any failure counts as a full disk, since the system's message may be in the
     * user's language or missing.
     */
    private static final long FULL = 64 * 1024;

    private DiskFault() {}

    /**
     * Returns the error for a file that could not be written.
     *
     * @param file the file as the user knows it: {@code site/index.html}
     * @param place the folder that was written to
     */
    public static UsageError writing(String file, Path place, IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return new UsageError(file + " cannot be written: permission denied");
        }
        if (fault instanceof AtomicMoveNotSupportedException) {
            return new UsageError(file + " cannot be put in place in one step, since " + place
                    + " is on another disk: choose another folder with --output");
        }
        String full = "disk full while writing " + file;
        return new UsageError(isFull(place, fault) ? full : file + " cannot be written: " + reason(fault));
    }

    /**
     * Returns the error for a file that could not be read.
     *
     * @param file the file as the user knows it: {@code site/index.html}
     */
    public static UsageError reading(String file, IOException fault) {
        return new UsageError(file + " cannot be read: " + reason(fault));
    }

    private static boolean isFull(Path place, IOException fault) {
        String words = reason(fault).toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("not enough space") || words.contains("quota exceeded")) {
            return true;
        }
        try {
            return Files.getFileStore(RealPath.existing(place)).getUsableSpace() < FULL;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Returns the reason without the name of the file, for files whose names are made up and mean nothing to the user.
     */
    public static String reason(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (fault instanceof NoSuchFileException) {
            return "it or its folder has gone away meanwhile";
        }
        String reason = fault instanceof FileSystemException known ? known.getReason() : fault.getMessage();
        return reason == null ? "the system gives no reason" : reason;
    }
}
