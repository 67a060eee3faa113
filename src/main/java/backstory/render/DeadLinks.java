package backstory.render;

import backstory.html.CharacterReferences;
import backstory.output.OutputPath;
import backstory.page.Page;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.Suggest;
import backstory.render.template.Templates;
import backstory.render.theme.TemplateFile;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds broken links in the finished pages of a site that has templates of its own. The built-in templates write only
 * links that {@link backstory.page.address.Links} made, so a site without templates of its own need not be checked. A
 * fragment ({@code #team}) is checked only if a template of the site contains it: all others come from the content,
 * whose references were checked before. Each fault is reported once, at its place in the template, or with the
 * template's name if the address is composed from parts. Safe for use by many threads.
 */
public final class DeadLinks {
    private static final String PAGE = ".html";

    private final Templates templates;
    private final Set<String> files;
    private final LinkFollower follow;
    private final TemplateLiterals literals;
    /** For each template, by its name, itself and the templates that it includes, as far as they are the site's own. */
    private final Map<String, List<TemplateFile>> ownTemplates = new ConcurrentHashMap<>();

    private final Map<Fault, TemplateProblem> faults = new ConcurrentHashMap<>();
    private final Map<Place, Set<Link>> linked = new ConcurrentHashMap<>();

    /** The ids in each page that the templates' literals name. */
    private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();

    /** A fault, in however many pages it occurs. */
    private record Fault(String template, String address) {}

    /** A place in a page. */
    private record Place(String path, String fragment) {}

    /** A link to a place. */
    private record Link(Page from, String address) {}

    private DeadLinks(Templates templates, Set<String> files, String url) {
        this.templates = templates;
        this.files = files;
        this.follow = new LinkFollower(url);
        this.literals = new TemplateLiterals(templates.own());
    }

    /**
     * Creates the check for the pages of one site.
     *
     * @param paths all files that the site will have
     * @param url the site's address in ASCII with a slash at its end, or empty
     */
    public static DeadLinks of(Templates templates, Collection<OutputPath> paths, String url) {
        return new DeadLinks(templates, paths.stream().map(OutputPath::text).collect(Collectors.toSet()), url);
    }

    /** Returns false for a site whose templates are all built in, whose pages need no check. */
    private boolean isNeeded() {
        return templates.hasOwn();
    }

    /**
     * Returns true if links in an unchanged page may have broken: a file has gone, or a template names places in other
     * pages, which may no longer have them.
     *
     * @param earlier the paths of all files of the last build
     */
    public boolean mayHaveDied(Collection<String> earlier) {
        return isNeeded() && (literals.leadElsewhere() || !files.containsAll(earlier));
    }

    /** Checks the links of a finished page. Links to places in pages are checked when all pages are finished. */
    public void check(Page page, byte[] bytes) {
        if (!isNeeded() || !page.path().text().endsWith(PAGE)) {
            return;
        }
        HtmlAddresses.PageAddresses found = HtmlAddresses.in(new String(bytes, StandardCharsets.UTF_8));
        ids.put(page.path().text(), literals.among(found.ids()));
        if (!ownTemplates(page).isEmpty()) {
            found.addresses().forEach(address -> check(page, found.base(), address));
        }
    }

    private void check(Page page, String base, String address) {
        Optional<LinkFollower.Target> target = follow.from(page.path(), base, CharacterReferences.unescape(address));
        if (target.isEmpty()) {
            return;
        }
        String path = target.get().path();
        String fragment = target.get().fragment();
        if (!files.contains(path)) {
            add(page, address, "this address leads nowhere: the site has no " + path);
        } else if (path.endsWith(PAGE) && literals.has(fragment)) {
            linked.computeIfAbsent(new Place(path, fragment), place -> ConcurrentHashMap.newKeySet())
                    .add(new Link(page, address));
        }
    }

    private void add(Page page, String address, String message) {
        Problem problem = Problem.of(Rule.BROKEN_LINK, Location.of(page.template()), message);
        faults.merge(new Fault(page.template(), address), new TemplateProblem(problem, page, 1), TemplateProblem::with);
    }

    private List<TemplateFile> ownTemplates(Page page) {
        return ownTemplates.computeIfAbsent(page.template(), templates::ownBehind);
    }

    /**
     * Returns the problems, by place.
     *
     * @param unchanged returns the bytes of an unchanged page, which was not checked, by its path; empty if there is
     *     none
     */
    public List<Problem> problems(Function<String, Optional<byte[]>> unchanged) {
        linked.forEach((place, links) -> ids(place.path(), unchanged)
                .filter(found -> TemplateLiterals.spellings(place.fragment()).noneMatch(found::contains))
                .ifPresent(found -> links.forEach(
                        link -> add(link.from(), link.address(), place.path() + " has no place " + place.fragment()))));
        Map<Reported, TemplateProblem> reported = new HashMap<>();
        faults.forEach((fault, problem) -> located(fault, problem)
                .forEach(at -> reported.merge(
                        new Reported(at.at(), fault.address()),
                        new TemplateProblem(at, problem.first(), problem.pages()),
                        TemplateProblem::with)));
        return reported.values().stream().map(TemplateProblem::report).sorted().toList();
    }

    /** What is reported only once. */
    private record Reported(Location at, String address) {}

    private Optional<Set<String>> ids(String path, Function<String, Optional<byte[]>> unchanged) {
        return Optional.ofNullable(ids.get(path))
                .or(() -> unchanged
                        .apply(path)
                        .map(bytes -> HtmlAddresses.in(new String(bytes, StandardCharsets.UTF_8))
                                .ids()));
    }

    /**
     * Returns the problem in each of the site's own templates that contains the address, or else in the nearest one.
     */
    private List<Problem> located(Fault fault, TemplateProblem found) {
        String written = fault.address();
        String address = CharacterReferences.unescape(written);
        Page page = found.first();
        Optional<LinkFollower.Target> target = follow.from(page.path(), "", address);
        boolean lost = target.filter(to -> !files.contains(to.path())).isPresent();
        String path = address.replaceFirst("[?#].*", "");
        String top = target.map(LinkFollower.Target::path).orElse(path);
        List<String> forms = lost
                ? List.of(written, address, bare(address), path, bare(path), top)
                : List.of(written, address, bare(address), address.substring(address.indexOf('#')));
        List<TemplateFile> own = ownTemplates(page);
        List<Problem> spelled = own.stream()
                .flatMap(file -> literals.find(file, forms).stream()
                        .map(at -> problemAt(at, found, lost ? suggestion(page, top, bare(path)) : "")
                                .withExcerpt(file.line(at.line()))))
                .toList();
        return spelled.isEmpty() && lost
                ? List.of(problemAt(Location.of(own.get(0).shown()), found, ": " + written))
                : spelled;
    }

    private static Problem problemAt(Location at, TemplateProblem found, String more) {
        return Problem.of(Rule.BROKEN_LINK, at, found.problem().message() + more);
    }

    private static String bare(String address) {
        return address.replaceFirst("^(?:\\.{0,2}/)+", "");
    }

    /** Returns the nearest existing file, as that page would link to it. */
    private String suggestion(Page page, String path, String typed) {
        return Suggest.nearest(typed, files)
                .or(() -> Suggest.nearest(path, files))
                .flatMap(OutputPath::parse)
                .map(near -> "; did you mean " + near.relativeTo(page.path()) + "?")
                .orElse("");
    }
}
