package backstory.pipeline.render;

import backstory.bytes.Checksum;
import backstory.entry.Article;
import backstory.graph.Catalog;
import backstory.graph.PageTrace;
import backstory.graph.PageTrace.Read;
import backstory.graph.Reads;
import backstory.graph.Texts;
import backstory.language.Languages;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.page.DataFile;
import backstory.page.Media;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.pipeline.request.Parallel;
import backstory.pipeline.request.Session;
import backstory.plan.PageKinds;
import backstory.plan.SitePlan;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.read.file.ContentTree;
import backstory.render.DeadLinks;
import backstory.render.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The planned files of a site, and what they are made from.
 *
 * @param context the context in which its pages are made
 * @param asked what the plan read from texts: the plan stays the same as long as the answers do
 * @param anew the reads that texts answer differently than the texts for which the site was planned last
 * @param problems of the theme, of files and of addresses
 */
public record PlannedSite(
        Texts texts,
        SitePlan plan,
        PageContext context,
        PageTrace asked,
        Set<Read> anew,
        Templates templates,
        Copies copies,
        SiteImages images,
        List<Problem> problems) {
    /**
     * Inspects the files that texts link to and show, and plans pages, data files, cards and copies.
     *
     * @param data the kinds of data files that are planned; the others are left to {@link #madeOf}
     */
    public static PlannedSite of(Session session, ContentTree tree, Texts texts, Theme theme, List<DataFile> data) {
        Problems found = new Problems();
        Theme.Styled styled = theme.in(texts.catalog().config().appearance());
        Templates templates = styled.templates();
        found.addAll(styled.problems());
        Copies copies = Copies.of(texts, tree, found);
        SiteImages images = SiteImages.of(texts, tree, session, found);
        PageContext context = PageContext.of(
                texts.catalog(),
                Languages.all(),
                PageKinds.links(texts.catalog()),
                templates.assetPaths(),
                new Media(images.pictures(), copies.paths(), styled.palette(), styled.papers()));
        Map<OutputPath, String> sources = copies.addresses();
        sources.putAll(images.addresses());
        Planning planning = new Planning(texts.reads(), context, session.threads());
        Supplier<Reads.Shared<List<Page>>> further = session.threads().inBackground("further pages", planning::further);
        SitePlan plan = session.stage("plan", () -> planning.plan(further, data, sources));
        found.addAll(plan.problems());
        return new PlannedSite(
                texts, plan, context, planning.reads().trace(), Set.of(), templates, copies, images, found.sorted());
    }

    /** The values that the planning of pages needs. */
    private record Planning(Reads reads, PageContext context, Parallel threads) {
        Reads.Shared<List<Page>> further() {
            return reads.share(own -> PageKinds.ALL.stream()
                    .flatMap(kind -> kind.further(context, own).stream())
                    .toList());
        }

        SitePlan plan(
                Supplier<Reads.Shared<List<Page>>> further, List<DataFile> data, Map<OutputPath, String> sources) {
            List<List<Page>> pages = threads.map("planning", PageKinds.ALL, (PageKind kind) -> kind.pages(context));
            List<Reads.Shared<SitePlan.Carded>> cards = threads.map(
                    "planning",
                    reads.catalog().articles(),
                    (Article article) -> reads.share(own -> SitePlan.Carded.of(article, context, own)));
            SitePlan.Planned planned = SitePlan.Planned.of(
                    reads, pages.stream().flatMap(List::stream).toList(), further.get());
            return SitePlan.of(
                    context, planned.with(data), cards.stream().map(reads::use).toList(), sources);
        }
    }

    /**
     * Returns the same plan for texts with the same front matter that link to and show the same files.
     *
     * @param answeredAnew the reads that they answer differently than the present texts
     */
    public PlannedSite with(Texts other, Set<Read> answeredAnew) {
        return new PlannedSite(other, plan, context, asked, answeredAnew, templates, copies, images, problems);
    }

    /** Returns true if both share one plan, not only equal ones. */
    @SuppressWarnings("ReferenceEquality") // comparing two plans takes as long as making one
    public boolean hasPlanOf(PlannedSite other) {
        return plan == other.plan;
    }

    /** Makes the files of further kinds of data files. */
    public List<OutputFile> madeOf(List<DataFile> kinds) {
        Reads reads = texts.reads();
        DataFile.Site site = new DataFile.Site(context, reads.share(own -> plan.pages()), reads);
        return kinds.stream()
                .flatMap(kind -> kind.planned().of(site).written().stream())
                .toList();
    }

    /** Returns the catalogue: the content of front matter and lists. */
    public Catalog catalog() {
        return texts.catalog();
    }

    /** Returns the addresses that other sites may link to. */
    public List<String> addresses() {
        return plan.addresses();
    }

    /** Returns a checksum of the addresses of all files that pages show. */
    public long shownFiles() {
        Checksum sum = new Checksum();
        sum.update(copies.addresses().toString());
        sum.update(images.pictures().toString());
        return sum.value();
    }

    /**
     * Returns a check of the finished pages for links that lead nowhere.
     *
     * @param unplanned files of the site that are not in the plan
     */
    DeadLinks deadLinks(List<OutputPath> unplanned) {
        List<OutputPath> paths = new ArrayList<>(unplanned);
        if (templates.hasOwn()) {
            paths.addAll(plan.paths());
            paths.addAll(templates.assetPaths().values());
        }
        return DeadLinks.of(templates, paths, context.links().url());
    }
}
