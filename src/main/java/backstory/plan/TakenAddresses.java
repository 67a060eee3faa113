package backstory.plan;

import backstory.output.OutputPath;
import backstory.page.Page;
import backstory.page.address.Links;
import backstory.page.list.RedirectPages;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who wants which address of the site. They are compared without regard to upper and lower case, as some file systems
 * do, so that the verdict is the same everywhere; an address is taken too where another wants a folder of that name.
 */
final class TakenAddresses {
    private final Map<String, Wish> files = new HashMap<>();
    private final Map<String, Wish> folders = new HashMap<>();
    private final Problems problems;

    TakenAddresses(Problems problems) {
        this.problems = problems;
    }

    /** The purpose of an address, which decides what a writer can do about a conflict. */
    enum Sort {
        /** A page that every site has, or a file that is made beside the pages. */
        OURS(""),
        ENTRY("give it another id or slug, or rename its file"),
        COPY("rename the file"),
        /** The present use of an address goes before a former one. */
        FORMER("take it out of redirect-from: what stands there now keeps its address");

        private final String advice;

        Sort(String advice) {
            this.advice = advice;
        }
    }

    private record Wish(OutputPath path, Sort sort, Optional<Location> asked) {
        String by() {
            return asked.map(Location::file).orElse("a page that every site has");
        }
    }

    void page(Page page) {
        boolean former = page.template().equals(RedirectPages.TEMPLATE);
        Sort asked = former ? Sort.FORMER : Sort.ENTRY;
        add(new Wish(page.path(), page.asked().isPresent() ? asked : Sort.OURS, page.asked()));
    }

    /** A file that is copied from content. */
    void copy(OutputPath path, String file) {
        add(new Wish(path, Sort.COPY, Optional.of(Location.of(file))));
    }

    /** A file that is made beside the pages. */
    void made(OutputPath path) {
        add(new Wish(path, Sort.OURS, Optional.empty()));
    }

    boolean hold(String path) {
        return OutputPath.parse(path)
                .map(OutputPath::folded)
                .map(files::containsKey)
                .orElse(false);
    }

    private void add(Wish wish) {
        String folded = wish.path().folded();
        Optional<Wish> earlier =
                Optional.ofNullable(files.putIfAbsent(folded, wish)).or(() -> Optional.ofNullable(folders.get(folded)));
        for (int slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) {
            String folder = folded.substring(0, slash);
            folders.putIfAbsent(folder, wish);
            earlier = earlier.or(() -> Optional.ofNullable(files.get(folder)));
        }
        earlier.ifPresent(taken -> report(taken, wish));
    }

    /** Reported where it can be mended: of two wishes the one that gives way more easily, else the later one. */
    private void report(Wish earlier, Wish later) {
        boolean first = earlier.sort().compareTo(later.sort()) > 0;
        Wish reported = first ? earlier : later;
        Wish other = first ? later : earlier;
        boolean home = reported.sort() == Sort.FORMER && other.path().equals(Links.HOME);
        problems.add(Problem.of(
                        Rule.ADDRESS_TAKEN,
                        reported.asked().orElse(Location.of("content/site.yaml")),
                        "the address " + reported.path() + " is also used by " + other.by())
                .withHint(home ? "the first page of the site cannot be given away" : reported.sort().advice));
    }
}
