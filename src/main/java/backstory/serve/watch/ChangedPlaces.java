package backstory.serve.watch;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The places where something may have changed.
 *
 * @param everywhere true if the places are not known
 * @param places paths of files and folders that may have been added, removed or changed, if they are known
 */
public record ChangedPlaces(boolean everywhere, Set<Path> places) {
    /** No change. */
    public static final ChangedPlaces NONE = new ChangedPlaces(false, Set.of());

    /** A change at an unknown place. */
    public static final ChangedPlaces EVERYWHERE = new ChangedPlaces(true, Set.of());

    public ChangedPlaces {
        places = Set.copyOf(places);
    }

    /** Returns true if nothing may have changed. */
    public boolean isNone() {
        return !everywhere && places.isEmpty();
    }

    /** Returns these places together with those of another change. */
    public ChangedPlaces and(ChangedPlaces more) {
        Set<Path> all = new HashSet<>(places);
        all.addAll(more.places);
        return new ChangedPlaces(everywhere || more.everywhere, all);
    }
}
