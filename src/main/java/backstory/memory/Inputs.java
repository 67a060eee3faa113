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
 * All that a build by this program depends on: what was asked, and every file of {@code content/} and {@code templates/} by
 * a hash of its content, never by its time. Equal inputs give equal sites. Sites have files by the hundred thousand, and a
 * preview asks for this at each save, so it is two lists and no map.
 */
public final class Inputs {
    /** The inputs of a build that remembers nothing: no file is known. */
    public static final Inputs NONE = of(0, Collections.emptySortedMap());

    /** What is read piece by piece instead of whole, in bytes. */
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
     * What a build reads.
     *
     * @param request a hash of what was asked, as far as it matters to the site and to the verdict
     * @param files hashes of files, by path from the root
     */
    public static Inputs of(long request, SortedMap<String, Long> files) {
        long[] contents = files.values().stream().mapToLong(Long::longValue).toArray();
        return new Inputs(request, List.copyOf(files.keySet()), contents);
    }

    /** The path of a file and the hash of what it holds now. Where it cannot be read, whoever needs it says so. */
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

    /** The hash of what was asked. */
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

    /** The hash of a file's content; 0 for one that is not known. */
    public long content(String path) {
        int place = place(path);
        return place < 0 ? 0 : contents[place];
    }

    /** Tells whether a file still holds what it held when it was hashed. */
    public ContentCheck check() {
        return (path, bytes) -> has(path) && content(path) == Checksum.of(bytes);
    }

    /** The same for some files, by the hashes of what these held. */
    public static ContentCheck check(Map<String, Long> files) {
        return (path, bytes) -> Long.valueOf(Checksum.of(bytes)).equals(files.get(path));
    }

    /** The same but for some of the files, by path. */
    public Inputs with(Map<String, Long> changed) {
        long[] now = contents.clone();
        changed.forEach((path, content) -> now[place(path)] = content);
        return new Inputs(request, paths, now);
    }

    /** The files that came, went or hold something else than they did, by path. */
    public SortedSet<String> since(Inputs before) {
        SortedSet<String> differ = new TreeSet<>(before.paths);
        differ.addAll(paths);
        differ.removeIf(path -> has(path) && before.has(path) && content(path) == before.content(path));
        return differ;
    }

    /** True for those of which the same comes. */
    public boolean isSameAs(Inputs other) {
        return request == other.request && Arrays.equals(contents, other.contents) && paths.equals(other.paths);
    }

    /** A hash of all of it. */
    long hash() {
        Checksum sum = new Checksum();
        sum.update(request);
        sum.update(hash(0, paths.size()));
        return sum.value();
    }

    /** A hash of the templates, which make pages of views. */
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
     * A hash of what pages know beside texts: what was asked, all front matter and lists, and every file that is no text.
     *
     * @param read what the files say
     */
    public long pageBasis(List<FileEntries> read) {
        Checksum sum = new Checksum();
        sum.update(request);
        read.forEach(file -> add(file, sum));
        return sum.value();
    }

    /**
     * A hash of what every text is linked against: what was asked, which entries there are and what they are called, and
     * every file that makes no entries. As long as it stays, a text whose own file stays means the same.
     *
     * @param read what the files say
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
     * True if two readings of a file of text say the same to all other files: only its Markdown differs. Of a list or a file
     * that is copied this is never said.
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
