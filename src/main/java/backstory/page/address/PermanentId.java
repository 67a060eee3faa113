package backstory.page.address;

import backstory.entry.Entry;
import backstory.entry.id.EntryKind;
import backstory.entry.value.LocatedText;
import backstory.markdown.WebAddress;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Identifiers of entries that stay the same when an entry moves: its first address and its first id, both the oldest
 * that {@code redirect-from} lists. Feeds, calendars and linked data need such an identifier.
 */
public final class PermanentId {
    private PermanentId() {}

    /**
     * The first address that the page of an entry had, as it was asked for; encoded, below the site's own. The page of
     * another kind of entry was never its own: what stood there is only told by this one now.
     */
    public static String address(Entry entry) {
        if (entry.redirectFrom().isEmpty()) {
            return Links.path(entry).encoded();
        }
        Optional<String> first = entry.redirectFrom().stream()
                .map(LocatedText::text)
                .filter(former -> !isOfAnotherKind(entry, former))
                .findFirst();
        return first.filter(former -> former.startsWith("/"))
                .map(former -> WebAddress.encode(former.substring(1)))
                .orElseGet(() -> first.flatMap(former -> RedirectPath.file(entry, former))
                        .orElseGet(() -> Links.path(entry))
                        .encoded());
    }

    /** The first id of an entry: the oldest former one, else the one that it has. */
    public static String id(Entry entry) {
        return entry.redirectFrom().stream()
                .map(LocatedText::text)
                .filter(former -> !former.startsWith("/"))
                .findFirst()
                .orElse(entry.key().id());
    }

    private static boolean isOfAnotherKind(Entry entry, String former) {
        return Stream.of(EntryKind.values())
                .filter(kind -> kind != entry.key().kind())
                .anyMatch(kind -> former.startsWith("/" + kind.address() + "/"));
    }
}
