package backstory.reference.key;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A group of keys that stand together.
 *
 * @param name what the keys describe: {@code person}
 * @param files where in {@code content/} it is written
 * @param meaning what it is for, in a sentence
 * @param keys in the order in which one would write them
 */
public record Place(String name, List<String> files, String meaning, List<Key> keys) {
    public Place {
        files = List.copyOf(files);
        keys = List.copyOf(keys);
    }

    /** Returns the names that a writer may use for it: {@code person}, {@code people}, {@code people.yaml}. */
    public List<String> words() {
        return Stream.concat(Stream.of(name), files.stream().flatMap(Place::words))
                .distinct()
                .toList();
    }

    private static Stream<String> words(String file) {
        String stem = file.replaceFirst("[./:].*", "");
        return file.endsWith(".yaml") ? Stream.of(stem, file) : Stream.of(stem);
    }

    /** The file that holds a list of them, if there is one. */
    public Optional<String> listFile() {
        return files.stream()
                .filter(file -> file.endsWith(".yaml") && !file.equals(name + ".yaml"))
                .findFirst();
    }

    /** The key of a name. */
    public Optional<Key> key(String wanted) {
        return keys.stream().filter(key -> key.name().equals(wanted)).findFirst();
    }
}
