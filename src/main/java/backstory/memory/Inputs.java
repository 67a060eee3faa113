package backstory.memory;

import backstory.output.Checksum;
import backstory.read.file.ContentFile;
import backstory.read.file.Witness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a build depends on: every file by its content, never by its time; what was asked; the program. Equal inputs
 * give equal sites.
 *
 * @param program tells the program from others
 * @param request tells what was asked, as far as it matters to the site and to the verdict
 * @param files of {@code content/} and {@code templates/}, by path
 */
public record Inputs(long program, long request, List<Input> files) {
    /** Of a build that compares nothing. */
    public static final Inputs NONE = new Inputs(0, 0, List.of());

    /** What is read piece by piece instead of whole. */
    private static final int LARGE = 1 << 20;

    /**
     * A file that is read.
     *
     * @param path from the site's root
     * @param content tells its content from others
     */
    public record Input(String path, long content) {
        /** A file as it is now. */
        public static Input of(ContentFile file) {
            return new Input(file.path(), Inputs.content(file.location()));
        }
    }

    public Inputs {
        files = List.copyOf(files);
    }

    /** For this program. */
    public static Inputs of(long request, List<Input> files) {
        return new Inputs(ProgramFingerprint.VALUE, request, files);
    }

    /** Tells whether a file still holds what it held when it was compared. */
    public Witness witness() {
        Map<String, Long> contents = contents();
        return (path, bytes) -> Long.valueOf(Checksum.of(bytes)).equals(contents.get(path));
    }

    /** A number for the content of each file, by path. */
    public Map<String, Long> contents() {
        Map<String, Long> contents = new HashMap<>();
        files.forEach(file -> contents.put(file.path(), file.content()));
        return contents;
    }

    /** A number for all of it. */
    long key() {
        Checksum sum = new Checksum();
        sum.update(program);
        sum.update(request);
        sum.update(files.size());
        files.forEach(file -> {
            sum.update(file.path());
            sum.update(file.content());
        });
        return sum.value();
    }

    /** A number for what makes a page of a view. */
    long theme() {
        Checksum sum = new Checksum();
        sum.update(program);
        files.stream().filter(Inputs::isOfTheme).forEach(file -> {
            sum.update(file.path());
            sum.update(file.content());
        });
        return sum.value();
    }

    static boolean isOfTheme(Input file) {
        return file.path().startsWith("templates/");
    }

    /** Of a file that cannot be read nothing is said here: whoever needs it says so. */
    private static long content(Path file) {
        Checksum sum = new Checksum();
        try (var in = Files.newByteChannel(file)) {
            var piece = java.nio.ByteBuffer.allocate((int) Math.min(LARGE, in.size() + 1));
            while (in.read(piece) >= 0) {
                sum.update(piece.array(), piece.position());
                piece.clear();
            }
            return sum.value();
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
