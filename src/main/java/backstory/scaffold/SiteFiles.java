package backstory.scaffold;

import backstory.bytes.WholeFile;
import backstory.problem.UsageError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The files that a writer keeps, to be added to.
 *
 * @param root the folder that holds {@code content/}
 */
record SiteFiles(Path root) {
    static SiteFiles in(Path root) {
        return new SiteFiles(root.toAbsolutePath());
    }

    /** The text of a file as it is, or empty where there is none. */
    String text(String path) {
        try {
            byte[] bytes = Files.readAllBytes(root.resolve(path));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (NoSuchFileException e) {
            return "";
        } catch (CharacterCodingException e) {
            throw new UsageError(path + " is not UTF-8: save it so, and nothing is lost");
        } catch (IOException e) {
            throw new UsageError(path + ": cannot be read; look at its permissions");
        }
    }

    /** Makes a file that is not there. */
    void make(String path, String text) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new UsageError(path + " is in the way, and nothing was written");
        } catch (IOException e) {
            throw unwritable(path);
        }
    }

    /** Puts another text into a file. */
    void replace(String path, String text) {
        try {
            WholeFile.write(real(path), text);
        } catch (IOException e) {
            throw unwritable(path);
        }
    }

    /** The file that a path leads to: a symbolic link stays one, and may not lead out of the site. */
    private Path real(String path) throws IOException {
        Path file = root.resolve(path);
        Path real = Files.exists(file) ? file.toRealPath() : file;
        if (!real.equals(file) && !real.startsWith(root.toRealPath())) {
            throw new UsageError(path + " leads out of the site: nothing was written");
        }
        return real;
    }

    private static UsageError unwritable(String path) {
        return new UsageError(path + " cannot be written; look at the permissions of its folder");
    }
}
