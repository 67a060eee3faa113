package backstory.page;

import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.id.EntryKind;
import backstory.entry.value.Written;
import backstory.markdown.WebAddress;
import backstory.output.OutputPath;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the pages of entries stood before, as {@code redirect-from} says it, with the oldest first. */
public final class FirstAddress {
    private FirstAddress() {}

    /**
     * The first address that the page of an entry had, as it was asked for; encoded, below the site's own. The page of
     * another kind of entry was never its own: what stood there is only told by this one now.
     */
    public static String of(Entry entry) {
        if (entry.redirectFrom().isEmpty()) {
            return Links.path(entry).encoded();
        }
        Optional<String> first = entry.redirectFrom().stream()
                .map(Written::text)
                .filter(former -> !isOfAnotherKind(entry, former))
                .findFirst();
        return first.filter(former -> former.startsWith("/"))
                .map(former -> WebAddress.encode(former.substring(1)))
                .orElseGet(() -> first.flatMap(former -> file(entry, former))
                        .orElseGet(() -> Links.path(entry))
                        .encoded());
    }

    /** The first id of an entry: the oldest former one, else the one that it has. */
    public static String id(Entry entry) {
        return entry.redirectFrom().stream()
                .map(Written::text)
                .filter(former -> !former.startsWith("/"))
                .findFirst()
                .orElse(entry.key().id());
    }

    private static boolean isOfAnotherKind(Entry entry, String former) {
        return Stream.of(EntryKind.values())
                .filter(kind -> kind != entry.key().kind())
                .anyMatch(kind -> former.startsWith("/" + kind.address() + "/"));
    }

    /** The file at a former address, where the entry has a page there; a former id of an event is a fragment. */
    public static Optional<OutputPath> file(Entry entry, String former) {
        return entry instanceof Event && !former.startsWith("/")
                ? Optional.empty()
                : OutputPath.parse(path(entry, former));
    }

    /** The path of that file: {@code /old/} and {@code /old} are both served from {@code old/index.html}. */
    public static String path(Entry entry, String former) {
        if (!former.startsWith("/")) {
            return entry.key().kind().address() + "/" + former + ".html";
        }
        String address = former.substring(1);
        boolean file = address.substring(address.lastIndexOf('/') + 1).contains(".");
        String folder = address.isEmpty() || address.endsWith("/") ? address : address + "/";
        return file ? address : folder + "index.html";
    }
}
