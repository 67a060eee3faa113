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
 * What leads nowhere in the finished pages of a site that has templates of its own. The program's templates write the
 * links of one writer, so a site without templates of its own need not be checked. A place in a page ({@code #team}) is asked for where
 * a template of the site spells it out: others come with the content, which was asked before. Each fault is reported once, at the
 * place in the template, or with the template's name where the address is put together. For use by many threads.
 */
public final class DeadLinks {
    private static final String PAGE = ".html";

    private final Templates templates;
    private final Set<String> files;
    private final LinkFollower follow;
    private final TemplateLiterals literals;
    private final Map<String, List<TemplateFile>> behind = new ConcurrentHashMap<>();
    private final Map<Key, TemplateProblem> faults = new ConcurrentHashMap<>();
    private final Map<Aim, Set<Sight>> aims = new ConcurrentHashMap<>();

    /** The places of each page that literals name. */
    private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();

    /** One fault, in however many pages. */
    private record Key(String template, String address) {}

    /** A place in a page. */
    private record Aim(String path, String fragment) {}

    /** A page that leads there. */
    private record Sight(Page page, String address) {}

    private DeadLinks(Templates templates, Set<String> files, String url) {
        this.templates = templates;
        this.files = files;
        this.follow = new LinkFollower(url);
        this.literals = new TemplateLiterals(templates.own());
    }

    /**
     * Asks the pages of one site.
     *
     * @param paths all files that the site will have
     * @param url the site's address in ASCII with a slash at its end, or empty
     */
    public static DeadLinks of(Templates templates, Collection<OutputPath> paths, String url) {
        return new DeadLinks(templates, paths.stream().map(OutputPath::text).collect(Collectors.toSet()), url);
    }

    /** False for a site whose templates are all built in: then no page need be looked at. */
    public boolean areLooked() {
        return templates.hasOwn();
    }

    /**
     * True if a page that stays as it is must be looked at again: one of the files that were there has gone, or a
     * template names places of other pages, which may have lost them.
     */
    public boolean mayCome(Collection<String> earlier) {
        return areLooked() && (literals.leadElsewhere() || !files.containsAll(earlier));
    }

    /** Looks at a finished page. */
    public void look(Page page, byte[] bytes) {
        if (!areLooked() || !page.path().text().endsWith(PAGE)) {
            return;
        }
        HtmlAddresses.PageAddresses found = HtmlAddresses.in(new String(bytes, StandardCharsets.UTF_8));
        ids.put(page.path().text(), literals.among(found.ids()));
        if (!behind(page).isEmpty()) {
            found.addresses().forEach(address -> look(page, found.base(), address));
        }
    }

    private void look(Page page, String base, String address) {
        Optional<LinkFollower.Target> target = follow.from(page.path(), base, CharacterReferences.unescape(address));
        if (target.isEmpty()) {
            return;
        }
        String path = target.get().path();
        String fragment = target.get().fragment();
        if (!files.contains(path)) {
            note(page, address, nowhere(path));
        } else if (path.endsWith(PAGE) && literals.has(fragment)) {
            aims.computeIfAbsent(new Aim(path, fragment), aim -> ConcurrentHashMap.newKeySet())
                    .add(new Sight(page, address));
        }
    }

    private static String nowhere(String path) {
        return "this address leads nowhere: the site has no " + path;
    }

    private void note(Page page, String address, String message) {
        Problem problem = Problem.of(Rule.BROKEN_LINK, Location.of(page.template()), message);
        faults.merge(new Key(page.template(), address), new TemplateProblem(problem, page, 1), TemplateProblem::with);
    }

    private List<TemplateFile> behind(Page page) {
        return behind.computeIfAbsent(page.template(), templates::ownBehind);
    }

    /**
     * What was found, by place.
     *
     * @param kept the bytes of a page that was not looked at since it stays as it is; empty where there is none
     */
    public List<Problem> problems(Function<String, Optional<byte[]>> kept) {
        aims.forEach((aim, sights) -> places(aim.path(), kept)
                .filter(there -> TemplateLiterals.spellings(aim.fragment()).noneMatch(there::contains))
                .ifPresent(there -> sights.forEach(
                        sight -> note(sight.page(), sight.address(), aim.path() + " has no place " + aim.fragment()))));
        Map<Told, TemplateProblem> told = new HashMap<>();
        faults.forEach((key, fault) -> at(key, fault)
                .forEach(problem -> told.merge(
                        new Told(problem.at(), key.address()),
                        new TemplateProblem(problem, fault.first(), fault.pages()),
                        TemplateProblem::with)));
        return told.values().stream().map(TemplateProblem::told).sorted().toList();
    }

    /** What is reported once. */
    private record Told(Location at, String address) {}

    private Optional<Set<String>> places(String path, Function<String, Optional<byte[]>> kept) {
        return Optional.ofNullable(ids.get(path))
                .or(() -> kept.apply(path)
                        .map(bytes -> HtmlAddresses.in(new String(bytes, StandardCharsets.UTF_8))
                                .ids()));
    }

    /** The fault in each own template that spells the address out, or else in the nearest one. */
    private List<Problem> at(Key key, TemplateProblem fault) {
        String address = CharacterReferences.unescape(key.address());
        Optional<LinkFollower.Target> target = follow.from(fault.first().path(), "", address);
        boolean lost = target.filter(to -> !files.contains(to.path())).isPresent();
        String path = address.replaceFirst("[?#].*", "");
        String top = target.map(LinkFollower.Target::path).orElse(path);
        List<String> forms = lost
                ? List.of(key.address(), address, bare(address), path, bare(path), top)
                : List.of(key.address(), address, bare(address), address.substring(address.indexOf('#')));
        List<TemplateFile> own = behind(fault.first());
        List<Problem> spelled = own.stream()
                .flatMap(file -> literals.find(file, forms).stream()
                        .map(at -> problem(at, fault, lost ? meant(fault.first(), top, bare(path)) : "")
                                .withExcerpt(file.line(at.line()))))
                .toList();
        return spelled.isEmpty() && lost
                ? List.of(problem(Location.of(own.get(0).shown()), fault, ": " + key.address()))
                : spelled;
    }

    private static Problem problem(Location at, TemplateProblem fault, String more) {
        return Problem.of(Rule.BROKEN_LINK, at, fault.problem().message() + more);
    }

    private static String bare(String address) {
        return address.replaceFirst("^(?:\\.{0,2}/)+", "");
    }

    /** As it is written on that page. */
    private String meant(Page page, String path, String typed) {
        return Suggest.nearest(typed, files)
                .or(() -> Suggest.nearest(path, files))
                .flatMap(OutputPath::parse)
                .map(near -> "; did you mean " + near.relativeTo(page.path()) + "?")
                .orElse("");
    }
}
