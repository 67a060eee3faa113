package backstory.page.address;

import backstory.entry.Entry;
import backstory.entry.id.EntryKind;
import backstory.entry.value.LocatedText;
import backstory.markdown.WebAddress;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Returns identifiers of entries that stay the same when an entry moves: its first address and its first id, each the
 * oldest that {@code redirect-from} lists. Feeds, calendars and linked data need such identifiers.
 */
public final class PermanentId {
    private PermanentId() {}

    /**
     * Returns the first address of an entry's page as it was requested, encoded and below the site's own. Where the
     * page at the former address belonged to another kind of entry, it was never this entry's own page and does not
     * count.
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

    /** Returns the first id of an entry: the oldest former one, else the present one. */
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
