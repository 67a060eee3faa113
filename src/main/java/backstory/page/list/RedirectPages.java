package backstory.page.list;

import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.Person;
import backstory.entry.id.EntryId;
import backstory.entry.value.LocatedText;
import backstory.graph.Reads;
import backstory.output.OutputPath;
import backstory.output.PathFaults;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.address.Links;
import backstory.page.address.RedirectPath;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.view.LanguageView;
import backstory.page.view.ShareView;
import backstory.page.view.View;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a page that redirects at once at every former address of an entry, and at every former address of its page for
 * frames. A script keeps the fragment; without scripts, the page's head redirects the browser. A former id of an event
 * stays a fragment on the page of its year.
 */
public final class RedirectPages {
    private static final String NAME = "redirect";

    /** The template that only these pages have. */
    public static final String TEMPLATE = NAME + ".ftlh";

    public static final PageKind KIND = PageKind.of(
                    "redirects", RedirectPages::pages, Map.of(TEMPLATE, RedirectView.class))
            .and(RedirectPages::timelines);

    private RedirectPages() {}

    /**
     * The view.
     *
     * @param title the title of the page at the new address
     * @param language of that title
     * @param target the new address
     */
    public record RedirectView(Frame frame, String title, LanguageView language, String target) implements View {}

    static List<Page> pages(PageContext context) {
        List<Page> pages = new ArrayList<>();
        for (Entry entry : context.catalog().index().all()) {
            Set<OutputPath> own = new HashSet<>(Set.of(Links.path(entry)));
            for (LocatedText former : entry.redirectFrom()) {
                RedirectPath.file(entry, former.text())
                        .filter(own::add)
                        .ifPresent(path -> pages.add(page(path, former, () -> view(context, path, entry))));
            }
            if (entry instanceof Claim || entry instanceof Person) {
                pages.addAll(embeds(context, entry));
            }
        }
        return pages;
    }

    /** Makes redirects for timelines: where an article has events, its timeline had a former address too. */
    private static List<Page> timelines(PageContext context, Reads reads) {
        return Stream.concat(
                        context.catalog().articles().stream()
                                .filter(article -> !reads.timelineOf(article).isEmpty()),
                        context.catalog().withdrawn().stream())
                .flatMap(article -> embeds(context, article).stream())
                .toList();
    }

    /** Makes redirects for pages for frames, which were named after the former ids too. */
    private static List<Page> embeds(PageContext context, Entry entry) {
        OutputPath to = Links.embed(entry);
        Map<OutputPath, LocatedText> formers = new LinkedHashMap<>();
        for (LocatedText former : entry.redirectFrom()) {
            EntryId id = new EntryId(entry.key().kind(), former.text());
            boolean own = context.catalog().index().follow(id).equals(Optional.of(entry));
            OutputPath.parse(Links.embed(id))
                    .filter(path -> own && !path.equals(to) && !former.text().startsWith("/"))
                    .ifPresent(path -> formers.putIfAbsent(path, former));
        }
        List<Page> pages = new ArrayList<>();
        formers.forEach((path, former) -> pages.add(page(
                path, former, () -> view(context, path, entry, context.links().href(path, to)))));
        return pages;
    }

    private static Page page(OutputPath path, LocatedText former, Supplier<RedirectView> view) {
        return Page.of(path, NAME, view).askedAt(former.at()).unlisted();
    }

    /**
     * Reports former addresses that cannot be redirected: those that are no path of a file, the entry's own address,
     * and duplicates.
     */
    public static List<Problem> problems(PageContext context) {
        Problems problems = new Problems();
        for (Entry entry : context.catalog().index().all()) {
            Set<String> own = Stream.of(
                            Links.path(entry).text(),
                            RedirectPath.of(entry, entry.key().id()))
                    .collect(Collectors.toSet());
            Set<String> known = new HashSet<>(own);
            for (LocatedText former : entry.redirectFrom()) {
                String address = RedirectPath.of(entry, former.text());
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

    /** Reports former ids of events that are ids of other events: they are fragments, so they must not clash. */
    private static List<Problem> fragments(PageContext context) {
        Map<String, Event> taken = new HashMap<>();
        List<Event> events = context.catalog().index().all(Event.class);
        events.forEach(event -> taken.put(event.key().id(), event));
        List<Problem> problems = new ArrayList<>();
        for (Event event : events) {
            for (LocatedText former : event.redirectFrom()) {
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
        return view(context, path, entry, context.links().href(path, entry));
    }

    private static RedirectView view(PageContext context, OutputPath path, Entry entry, String target) {
        return new RedirectView(
                new Frames(context)
                        .page(path, context.label(entry), "")
                        .withCanonical(context.links().canonical(Links.path(entry)))
                        .sharing(share -> ShareView.NONE),
                context.label(entry),
                context.language(entry),
                target);
    }
}
