package backstory.move;

import backstory.problem.Location;
import backstory.problem.Text;
import backstory.problem.UsageError;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** The changes to all files of a site, by path. */
final class SiteEdits {
    private final ContentTree tree;
    private final SortedMap<String, TextEdits> files = new TreeMap<>();

    SiteEdits(ContentTree tree) {
        this.tree = tree;
    }

    /** The files that change. */
    SortedMap<String, TextEdits> files() {
        return files;
    }

    /** The changes to one file, so far perhaps none. */
    TextEdits of(String path) {
        return files.computeIfAbsent(path, this::read);
    }

    /**
     * Puts a word in place of the one at a place.
     *
     * @throws UsageError where it is not written there in plain letters
     */
    void replace(Location at, String word, String other) {
        if (!of(at.file()).replace(at, word, other)) {
            throw unreadable(at, word, other);
        }
    }

    /** The same within a value of front matter, whose letters may have no places of their own. */
    void replace(Text within, Location at, String word, String other) {
        boolean done = within.exact()
                ? of(at.file()).replace(at, word, other)
                : of(at.file()).replaceIn(within, word, other);
        if (!done && !of(at.file()).replaceDefined(word, other)) {
            throw unreadable(at, word, other);
        }
    }

    private static UsageError unreadable(Location at, String word, String other) {
        return new UsageError(at + " means " + word + " in other letters: write " + other
                + " there by hand after the move, or " + word + " before it; nothing was written");
    }

    private TextEdits read(String path) {
        ContentFile file = tree.file(path).orElseThrow();
        try {
            return new TextEdits(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new UsageError(path + " is not UTF-8: save it so, and nothing is lost");
        }
    }
}
