package backstory.build;

import backstory.entry.PromisedAddress;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a site holds, for lists.
 *
 * @param addresses of its pages, below its own: {@code people/rand-paul.html}; none where the site was not planned
 * @param promised what {@code content/urls.lock} says
 */
public record Inventory(List<String> addresses, List<PromisedAddress> promised) {
    /** Of a site that was not read. */
    public static final Inventory NONE = new Inventory(List.of(), List.of());

    public Inventory {
        addresses = List.copyOf(addresses);
        promised = List.copyOf(promised);
    }

    /** The addresses that are not promised yet. */
    public List<String> fresh() {
        Set<String> known = promised.stream().map(PromisedAddress::path).collect(Collectors.toSet());
        return addresses.stream().filter(path -> !known.contains(path)).toList();
    }
}
