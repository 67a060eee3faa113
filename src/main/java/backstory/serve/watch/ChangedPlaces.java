package backstory.serve.watch;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Where something may have changed.
 *
 * @param everywhere true if nobody knows where
 * @param places paths of files and folders that may have come, gone or changed, if it is known
 */
public record ChangedPlaces(boolean everywhere, Set<Path> places) {
    /** Nothing has. */
    public static final ChangedPlaces NONE = new ChangedPlaces(false, Set.of());

    /** Something has, somewhere. */
    public static final ChangedPlaces EVERYWHERE = new ChangedPlaces(true, Set.of());

    public ChangedPlaces {
        places = Set.copyOf(places);
    }

    /** True if nothing may have changed. */
    public boolean isNone() {
        return !everywhere && places.isEmpty();
    }

    /** These places and those of another change. */
    public ChangedPlaces and(ChangedPlaces more) {
        Set<Path> all = new HashSet<>(places);
        all.addAll(more.places);
        return new ChangedPlaces(everywhere || more.everywhere, all);
    }
}
