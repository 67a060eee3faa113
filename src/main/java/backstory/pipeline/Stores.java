package backstory.pipeline;

import backstory.memory.RecordStore;
import backstory.memory.UnfinishedFolder;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What a build puts on the disk while it goes on, since it is too much to be held.
 *
 * @param files what each file of content says
 * @param texts what the texts of each entry say
 * @param folder where both are until they are kept for the next build
 */
record Stores(RecordStore files, RecordStore texts, UnfinishedFolder folder) implements AutoCloseable {
    private static final String FILES = "entries";
    private static final String TEXTS = "texts";

    /**
     * New ones, empty.
     *
     * @param root of the site
     * @param lasting true if they may be kept
     */
    static Stores open(Path root, boolean lasting) {
        UnfinishedFolder folder = UnfinishedFolder.of(root, lasting);
        try {
            RecordStore files = RecordStore.open(root, FILES, folder);
            return new Stores(files, RecordStore.open(root, TEXTS, folder), folder);
        } catch (RuntimeException refused) {
            folder.close();
            throw refused;
        }
    }

    /**
     * Leaves both to the next build.
     *
     * @throws IOException if they cannot be kept
     */
    void keep() throws IOException {
        files.close();
        texts.close();
        folder.keep(FILES);
        folder.keep(TEXTS);
    }

    @Override
    public void close() {
        texts.close();
        files.close();
        folder.close();
    }
}
