package backstory.page.list;

import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.value.Written;
import backstory.output.OutputPath;
import backstory.output.PathFaults;
import backstory.page.FirstAddress;
import backstory.page.Frame;
import backstory.page.Links;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.view.LanguageView;
import backstory.page.view.ShareView;
import backstory.page.view.View;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page at every former address of an entry that leads on at once. A script keeps the fragment; without it, the browser
 * is sent on by the page's head. A former id of an event stays a fragment on the page of its year.
 */
public final class RedirectPages {
    private static final String NAME = "redirect";

    /** The template that only these pages have. */
    public static final String TEMPLATE = NAME + ".ftlh";

    public static final PageKind KIND =
            PageKind.of("redirects", RedirectPages::pages, Map.of(TEMPLATE, RedirectView.class));

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
        for (Entry entry : context.catalog().index().all()) {
            Set<OutputPath> own = new HashSet<>(Set.of(Links.path(entry)));
            for (Written former : entry.redirectFrom()) {
                FirstAddress.file(entry, former.text())
                        .filter(own::add)
                        .ifPresent(path -> pages.add(Page.of(path, NAME, () -> view(context, path, entry))
                                .askedAt(former.at())
                                .unlisted()));
            }
        }
        return pages;
    }

    /** Former addresses that cannot be given: those of no file, the entry's own, and those that it names twice. */
    public static List<Problem> problems(PageContext context) {
        Problems problems = new Problems();
        for (Entry entry : context.catalog().index().all()) {
            Set<String> own = Stream.of(
                            Links.path(entry).text(),
                            FirstAddress.path(entry, entry.key().id()))
                    .collect(Collectors.toSet());
            Set<String> known = new HashSet<>(own);
            for (Written former : entry.redirectFrom()) {
                String address = FirstAddress.path(entry, former.text());
                Optional<String> fault = PathFaults.of(address);
                if (fault.isPresent()) {
                    String message = "no page can be made at \"" + former + "\": the path " + fault.get();
                    problems.add(Problem.of(Rule.INVALID_ADDRESS, former.at(), message)
                            .withHint("take it out of redirect-from"));
                } else if (!known.add(address)) {
                    String message = "\"" + former + "\" is "
                            + (own.contains(address) ? "the address that this entry has" : "named here twice");
                    problems.add(Problem.of(Rule.ADDRESS_TAKEN, former.at(), message)
                            .withHint("take it out of redirect-from"));
                }
            }
        }
        problems.addAll(fragments(context));
        return problems.sorted();
    }

    /** A former id of an event is a fragment, so that it must not be that of another event. */
    private static List<Problem> fragments(PageContext context) {
        Map<String, Event> taken = new HashMap<>();
        List<Event> events = context.catalog().index().all(Event.class);
        events.forEach(event -> taken.put(event.key().id(), event));
        List<Problem> problems = new ArrayList<>();
        for (Event event : events) {
            for (Written former : event.redirectFrom()) {
                Event other = taken.getOrDefault(former.text(), event);
                taken.putIfAbsent(former.text(), event);
                if (!other.key().equals(event.key())) {
                    problems.add(Problem.of(
                                    Rule.ADDRESS_TAKEN,
                                    former.at(),
                                    "the id \"" + former + "\" is also used by "
                                            + other.at().file())
                            .withHint("take it out of redirect-from: what stands there now keeps its address"));
                }
            }
        }
        return problems;
    }

    private static RedirectView view(PageContext context, OutputPath path, Entry entry) {
        return new RedirectView(
                context.frame(path, context.label(entry), "")
                        .withCanonical(context.links().canonical(Links.path(entry)))
                        .sharing(share -> ShareView.NONE),
                context.label(entry),
                context.language(entry),
                context.links().href(path, entry));
    }
}
