package backstory.page.address;

import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.output.OutputPath;
import java.util.Optional;

/** Returns where to write the page that redirects from a former address or a former id of an entry. */
public final class RedirectPath {
    private RedirectPath() {}

    /**
     * Returns the file for a former address, where the entry has a page; a former id of an event is only a fragment.
     */
    public static Optional<OutputPath> file(Entry entry, String former) {
        return entry instanceof Event && !former.startsWith("/")
                ? Optional.empty()
                : OutputPath.parse(of(entry, former));
    }

    /** Returns the path of that file: {@code /old/} and {@code /old} are both served from {@code old/index.html}. */
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
