package backstory.graph.index;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.value.Body;
import backstory.problem.Location;
import backstory.problem.Problem;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds entries by path: that of the Markdown file of an entry, or the address of its page. */
final class EntryPaths {
    /** The entries that have a Markdown file of their own, by its path. */
    private final Map<String, Entry> byFile;

    private final FileIndex files;
    private final Function<EntryId, Optional<Entry>> find;

    /**
     * Collects the paths of some entries.
     *
     * @param files the other files
     * @param find finds an entry by its id or a former one
     */
    EntryPaths(Collection<Entry> entries, FileIndex files, Function<EntryId, Optional<Entry>> find) {
        this.byFile = byFile(entries);
        this.files = files;
        this.find = find;
    }

    private static Map<String, Entry> byFile(Collection<Entry> entries) {
        Map<String, Entry> byFile = new HashMap<>();
        for (Entry entry : entries) {
            String file = entry.at().file();
            if (file.startsWith("content/" + entry.key().kind().plural() + "/") && Body.isMarkdown(file)) {
                byFile.put(file, entry);
            }
        }
        return byFile;
    }

    /** Returns the entry of a Markdown file. */
    Optional<Entry> inFile(String path) {
        return Optional.ofNullable(byFile.get(path));
    }

    /** Returns the entry whose page has this address, with or without {@code .html} and {@code /} at its end. */
    Optional<Entry> ofPage(String path) {
        String[] parts = path.substring("content/".length()).split("/", 0);
        if (parts.length != 2) {
            return Optional.empty();
        }
        String id = parts[1].endsWith(".html") ? parts[1].substring(0, parts[1].length() - 5) : parts[1];
        return Arrays.stream(EntryKind.values())
                .filter(kind -> kind != EntryKind.EVENT && kind.address().equals(parts[0]))
                .flatMap(kind -> find.apply(new EntryId(kind, id)).stream())
                .findFirst();
    }

    /** Returns the problem that nothing exists at a path, with what may have been meant. */
    Problem missing(String path, Location at) {
        Problem missing = files.missing(path, at, byFile.keySet());
        return link(path).map(missing::withHint).orElse(missing);
    }

    /** Returns the problem that a path leads out of content/, with what may have been meant. */
    Problem leadsOut(String written, Location at) {
        return files.leadsOut(written, at, byFile.keySet());
    }

    /** Returns the link to an entry that was probably meant by a path made of its kind and id. */
    private Optional<String> link(String path) {
        String[] parts = path.split("/", -1);
        String id = parts[parts.length - 1].replaceFirst("[.](html|md)$", "");
        String folder = parts.length < 2 ? "" : parts[parts.length - 2];
        return Arrays.stream(EntryKind.values())
                .filter(kind -> !kind.scheme().isEmpty()
                        && (kind.plural().equals(folder) || kind.noun().equals(folder)))
                .filter(kind -> find.apply(new EntryId(kind, id)).isPresent())
                .findFirst()
                .map(kind -> "write " + kind.scheme() + ":" + id);
    }
}
