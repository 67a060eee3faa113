package backstory.graph.link;

import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.id.EntryRef;
import backstory.entry.site.SiteConfig;
import backstory.entry.value.Body;
import backstory.graph.index.EntryIndex;
import backstory.graph.index.FileIndex;
import backstory.graph.index.LinkedEntry;
import backstory.graph.text.Target;
import backstory.markdown.Reference;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves what {@code site.yaml} names: the logo, the targets of the menu, the featured article. */
public final class SiteLinks {
    private final EntryIndex index;
    private final Problems problems = new Problems();

    private SiteLinks(EntryIndex index) {
        this.index = index;
    }

    /**
     * Resolves all of it.
     *
     * @param index the published entries
     * @param linker the linker of the same entries and of those that are no longer published
     */
    public static LinkedSite of(SiteConfig config, EntryIndex index, Linker linker) {
        LinkedProse footer = linker.line(config.appearance().footer());
        SiteLinks links = new SiteLinks(index);
        links.problems.addAll(footer.problems());
        footer.prose().references().forEach(reference -> links.check(reference, footer.target(reference)));
        return new LinkedSite(
                config.appearance()
                        .logo()
                        .map(logo -> index.images().logo(logo, links.problems))
                        .filter(Target.OfImage.class::isInstance)
                        .map(Target.OfImage.class::cast),
                footer.text(),
                jumps(footer),
                config.appearance().featured().flatMap(links::featured),
                config.menu().stream()
                        .map(item -> new LinkedSite.MenuTarget(item, links.entry(item)))
                        .toList(),
                links.problems.sorted());
    }

    /** Returns the links to headings in the footer. */
    private static List<LinkedEntry.Jump> jumps(LinkedProse footer) {
        List<LinkedEntry.Jump> jumps = new ArrayList<>();
        for (Reference reference : footer.prose().references()) {
            if (footer.target(reference) instanceof Target.OfEntry to
                    && !to.fragment().isEmpty()) {
                jumps.add(new LinkedEntry.Jump(to.entry(), to.fragment(), reference.at()));
            }
        }
        return jumps;
    }

    /**
     * Checks a link of the footer. An entry that only a withdrawn article defines is removed with it if nothing else
     * leads to it; a link in the footer does not keep it.
     */
    private void check(Reference reference, Target target) {
        if (target instanceof Target.OfEntry to && index.find(to.entry().key()).isEmpty()) {
            problems.add(Problem.of(
                            Rule.UNKNOWN_REFERENCE,
                            reference.at(),
                            "the " + to.entry().key().kind().noun() + " \""
                                    + to.entry().key().id() + "\" is defined only in an article that was withdrawn")
                    .withHint("define it at a place that is published"));
        }
    }

    private Optional<Article> featured(EntryRef reference) {
        Optional<Article> article =
                index.references().resolve(reference, problems).map(Article.class::cast);
        if (article.isPresent() && article.get().isWithdrawn()) {
            problems.add(Problem.of(
                            Rule.UNKNOWN_REFERENCE,
                            reference.at(),
                            "the article \"" + reference.to().id() + "\" was withdrawn")
                    .withHint("feature another, or delete this line: the newest article leads then"));
            return Optional.empty();
        }
        return article;
    }

    private Optional<Entry> entry(SiteConfig.MenuItem item) {
        if (!Body.isMarkdown(item.to())) {
            return Optional.empty();
        }
        Optional<String> path = FileIndex.resolve(item.at(), item.to());
        if (path.isEmpty()) {
            problems.add(index.references().leadsOut(item.to(), item.at()));
        }
        return path.flatMap(file -> index.references().resolveFile(file, item.at(), problems));
    }
}
