package backstory.page.address;

import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.output.OutputPath;
import java.util.Optional;

/** Where a page is written that redirects from a former address or a former id of an entry. */
public final class RedirectPath {
    private RedirectPath() {}

    /** The file at a former address, where the entry has a page there; a former id of an event is a fragment. */
    public static Optional<OutputPath> file(Entry entry, String former) {
        return entry instanceof Event && !former.startsWith("/")
                ? Optional.empty()
                : OutputPath.parse(of(entry, former));
    }

    /** The path of that file: {@code /old/} and {@code /old} are both served from {@code old/index.html}. */
    public static String of(Entry entry, String former) {
        if (!former.startsWith("/")) {
            return entry.key().kind().page(former);
        }
        String address = former.substring(1);
        boolean file = address.substring(address.lastIndexOf('/') + 1).contains(".");
        String folder = address.isEmpty() || address.endsWith("/") ? address : address + "/";
        return file ? address : folder + "index.html";
    }
}
