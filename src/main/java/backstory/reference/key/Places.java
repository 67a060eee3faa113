package backstory.reference.key;

import java.util.List;
import java.util.Optional;

/** All places that have keys. */
public final class Places {
    private Places() {}

    /** All, in the order in which a writer meets them. */
    public static List<Place> all() {
        return List.of(
                SiteKeys.place(),
                ArticleKeys.article(),
                ArticleKeys.page(),
                PersonKeys.person(),
                PersonKeys.organization(),
                TermKeys.place(),
                DateKeys.place(),
                SourceKeys.place(),
                ClaimKeys.place(),
                ImageKeys.place());
    }

    /** Returns the place with this name, plural or file. */
    public static Optional<Place> called(String word) {
        return all().stream().filter(place -> place.words().contains(word)).findFirst();
    }

    /**
     * The keys at a path of names: {@code person} for those of a person, {@code person.roles} for those of a role; empty
     * for a path that leads nowhere.
     */
    public static List<Key> at(String path) {
        String[] names = path.split("\\.", -1);
        List<Key> keys = called(names[0]).map(Place::keys).orElse(List.of());
        for (int i = 1; i < names.length; i++) {
            String name = names[i];
            keys = keys.stream()
                    .filter(key -> key.name().equals(name))
                    .flatMap(key -> key.keys().stream())
                    .toList();
        }
        return keys;
    }
}
