package backstory.memory;

import backstory.bytes.Checksum;
import backstory.entry.value.Body;
import backstory.read.entry.FileEntries;
import backstory.read.file.ContentCheck;
import backstory.read.file.ContentFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Everything that a build by this program depends on: the request, and every file of {@code content/} and
 * {@code templates/} by a hash of its content, never by its time. Equal inputs give equal sites. Sites can have
 * hundreds of thousands of files, and a preview needs this at each save, so it uses two lists and no map.
 */
public final class Inputs {
    /** The inputs of a build that remembers nothing: no file is known. */
    public static final Inputs NONE = of(0, Collections.emptySortedMap());

    /** The size in bytes from which a file is read piece by piece instead of whole. */
    private static final int LARGE = 1 << 20;

    private static final String TEMPLATES = "templates/";

    private final long request;

    /** Paths from the root, in the order of Java's texts. */
    private final List<String> paths;

    /** Hashes, one for each path. */
    private final long[] contents;

    private Inputs(long request, List<String> paths, long[] contents) {
        this.request = request;
        this.paths = paths;
        this.contents = contents;
    }

    /**
     * Creates the inputs of a build.
     *
     * @param request a hash of the request, as far as it affects the site and the problems
     * @param files hashes of files, by path from the root
     */
    public static Inputs of(long request, SortedMap<String, Long> files) {
        long[] contents = files.values().stream().mapToLong(Long::longValue).toArray();
        return new Inputs(request, List.copyOf(files.keySet()), contents);
    }

    /**
     * Returns the path of a file and the hash of its present content. A file that cannot be read is reported later by
     * the code that needs it.
     */
    public static Map.Entry<String, Long> hashed(ContentFile file) {
        return Map.entry(file.path(), hash(file.location()));
    }

    private static long hash(Path file) {
        Checksum sum = new Checksum();
        try (SeekableByteChannel in = Files.newByteChannel(file)) {
            ByteBuffer piece = ByteBuffer.allocate((int) Math.min(LARGE, in.size() + 1));
            while (in.read(piece) >= 0) {
                sum.update(piece.array(), piece.position());
                piece.clear();
            }
            return sum.value();
        } catch (IOException unreadable) {
            return 0;
        }
    }

    /** Returns the hash of the request. */
    public long request() {
        return request;
    }

    /** The paths of all files, from the root. */
    public List<String> paths() {
        return paths;
    }

    private int place(String path) {
        return Collections.binarySearch(paths, path);
    }

    /** True if there is a file at a path. */
    public boolean has(String path) {
        return place(path) >= 0;
    }

    /** Returns the hash of a file's content; 0 for an unknown file. */
    public long content(String path) {
        int place = place(path);
        return place < 0 ? 0 : contents[place];
    }

    /** Returns a check that a file still has the content that was hashed. */
    public ContentCheck check() {
        return (path, bytes) -> has(path) && content(path) == Checksum.of(bytes);
    }

    /** Returns the same check for some files, by their hashes. */
    public static ContentCheck check(Map<String, Long> files) {
        return (path, bytes) -> Long.valueOf(Checksum.of(bytes)).equals(files.get(path));
    }

    /** Returns the same inputs with other hashes for some files, by path. */
    public Inputs with(Map<String, Long> changed) {
        long[] now = contents.clone();
        changed.forEach((path, content) -> now[place(path)] = content);
        return new Inputs(request, paths, now);
    }

    /** Returns the files that were added, removed or changed, by path. */
    public SortedSet<String> since(Inputs before) {
        SortedSet<String> differ = new TreeSet<>(before.paths);
        differ.addAll(paths);
        differ.removeIf(path -> has(path) && before.has(path) && content(path) == before.content(path));
        return differ;
    }

    /** Returns true for inputs that give the same result. */
    public boolean isSameAs(Inputs other) {
        return request == other.request && Arrays.equals(contents, other.contents) && paths.equals(other.paths);
    }

    /** Returns a hash of all inputs. */
    long hash() {
        Checksum sum = new Checksum();
        sum.update(request);
        sum.update(hash(0, paths.size()));
        return sum.value();
    }

    /** Returns a hash of the templates, which turn views into pages. */
    public long theme() {
        int from = -1 - place(TEMPLATES); // which is no file
        int to = from;
        while (to < paths.size() && paths.get(to).startsWith(TEMPLATES)) {
            to++;
        }
        return hash(from, to);
    }

    private long hash(int from, int to) {
        Checksum sum = new Checksum();
        for (int i = from; i < to; i++) {
            sum.update(paths.get(i));
            sum.update(contents[i]);
        }
        return sum.value();
    }

    /**
     * Returns a hash of what pages use beside texts: the request, all front matter and lists, and every file that is
     * not text.
     *
     * @param read the content of the files
     */
    public long pageBasis(List<FileEntries> read) {
        Checksum sum = new Checksum();
        sum.update(request);
        read.forEach(file -> add(file, sum));
        return sum.value();
    }

    /**
     * Returns a hash of what every text is linked against: the request, the entries with their names, and every file
     * that makes no entries. As long as it is the same, a text whose own file is unchanged has the same meaning.
     *
     * @param read the content of the files
     */
    public long linkBasis(List<FileEntries> read) {
        Checksum sum = new Checksum();
        sum.update(request);
        for (FileEntries file : read) {
            addState(file, sum);
            sum.update(
                    switch (file.file().role()) {
                        case SITE_CONFIG, IMAGE_LIST, IMAGE, STATIC, TEMPLATE, OTHER ->
                            content(file.file().path());
                        default -> 0;
                    });
            file.entries().forEach(entry -> LinkFacts.add(entry, sum));
        }
        return sum.value();
    }

    /**
     * Returns true if two readings of a text file mean the same to all other files, since only their Markdown differs.
     * It is always false for a list or a file that is copied.
     */
    public boolean differOnlyInText(FileEntries before, FileEntries after) {
        return switch (after.file().role()) {
            case ARTICLE, PAGE, PERSON, ORGANIZATION, TERM -> basis(before) == basis(after);
            default -> false;
        };
    }

    private long basis(FileEntries file) {
        Checksum sum = new Checksum();
        add(file, sum);
        return sum.value();
    }

    private void add(FileEntries file, Checksum sum) {
        String path = file.file().path();
        addState(file, sum);
        file.entries().forEach(entry -> sum.update(entry.body() == Body.NONE ? 0 : 1));
        sum.update(
                switch (file.file().role()) {
                    case ARTICLE, PAGE, PERSON, ORGANIZATION, TERM -> file.dataChecksum();
                    case URLS_LOCK -> 0; // only says which pages there have to be
                    default -> content(path);
                });
    }

    private static void addState(FileEntries file, Checksum sum) {
        sum.update(file.file().path());
        sum.update(file.entries().size());
        sum.update(file.readable() ? 1 : 0);
        sum.update(file.status().toString());
        sum.update(file.invalid().toString());
        sum.update(file.orphanBody() == Body.NONE ? 0 : 1);
    }
}
