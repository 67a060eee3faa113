package backstory.build;

import backstory.output.Checksum;
import backstory.problem.Problem;
import backstory.read.ContentFile;
import backstory.read.ContentTree;
import backstory.read.Witness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that a build depends on: every file by its content, never by its time; what was asked; the program. Equal inputs
 * give equal sites.
 *
 * @param program tells the program from others
 * @param request tells what was asked, as far as it matters to the site and to the verdict
 * @param files of {@code content/} and {@code templates/}, by path
 */
record Inputs(long program, long request, List<Input> files) {
    /** What is read piece by piece instead of whole. */
    private static final int LARGE = 1 << 20;

    /**
     * A file that is read.
     *
     * @param path from the site's root
     * @param content tells its content from others
     */
    record Input(String path, long content) {}

    Inputs {
        files = List.copyOf(files);
    }

    static Inputs of(BuildRequest request, ContentTree tree, Parallel parallel) {
        List<ContentFile> all =
                Stream.concat(tree.files().stream(), tree.templates().stream()).toList();
        List<Input> files =
                parallel.map("comparing", all, (ContentFile file) -> new Input(file.path(), content(file.location())));
        return new Inputs(Program.FINGERPRINT, asked(request, tree.problems()), files);
    }

    /** Tells whether a file still holds what it held when it was compared. */
    Witness witness() {
        Map<String, Long> contents = contents();
        return (path, bytes) -> Long.valueOf(Checksum.of(bytes)).equals(contents.get(path));
    }

    /** A number for the content of each file, by path. */
    Map<String, Long> contents() {
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

    /** With what is wrong with the names of files and with links, which stands in no file. */
    private static long asked(BuildRequest request, List<Problem> problems) {
        Checksum sum = new Checksum();
        sum.update(request.url().toString());
        sum.update(request.now().toString());
        sum.update(request.drafts() ? 1 : 0);
        sum.update(request.strict() ? 1 : 0);
        sum.update(problems.toString());
        return sum.value();
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
