package backstory.page;

import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.output.OutputPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page at every former address of an entry that leads on at once. A script keeps the fragment; without it, the browser
 * is sent on by the page's head. A former id of an event stays a fragment on the page of its year.
 */
final class RedirectPages {
    private RedirectPages() {}

    /**
     * The view.
     *
     * @param title what stands at the new address
     * @param language of that title
     * @param target the new address
     */
    public record RedirectView(Frame frame, String title, LanguageView language, String target) implements View {}

    static List<Page> pages(PageContext context) {
        List<Page> pages = new ArrayList<>();
        for (Entry entry : context.site().library().all()) {
            for (String former : entry.redirectFrom()) {
                path(entry, former)
                        .ifPresent(path -> pages.add(Page.of(path, "redirect", () -> view(context, path, entry))
                                .from(entry)
                                .unlisted()));
            }
        }
        return pages;
    }

    /** The file at a former address: {@code /old/} and {@code /old} are both served from {@code old/index.html}. */
    private static Optional<OutputPath> path(Entry entry, String former) {
        if (!former.startsWith("/")) {
            return entry instanceof Event
                    ? Optional.empty()
                    : Optional.of(OutputPath.of(entry.key().kind().address() + "/" + former + ".html"));
        }
        String address = former.substring(1);
        boolean file = address.substring(address.lastIndexOf('/') + 1).contains(".");
        String folder = address.isEmpty() || address.endsWith("/") ? address : address + "/";
        return OutputPath.parse(file ? address : folder + "index.html");
    }

    private static RedirectView view(PageContext context, OutputPath path, Entry entry) {
        return new RedirectView(
                context.frame(path, entry.label(), "")
                        .withCanonical(context.links().canonical(Links.path(entry)))
                        .sharing(share -> ShareView.NONE),
                entry.label(),
                context.language(entry),
                context.links().href(path, entry));
    }
}
