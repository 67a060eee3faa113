package backstory.pipeline.render;

import backstory.entry.Article;
import backstory.graph.Catalog;
import backstory.graph.Reads;
import backstory.graph.Texts;
import backstory.image.card.Palette;
import backstory.language.Languages;
import backstory.output.Checksum;
import backstory.output.OutputPath;
import backstory.page.Media;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.pipeline.request.Parallel;
import backstory.pipeline.request.Session;
import backstory.plan.DataFiles;
import backstory.plan.PageKinds;
import backstory.plan.SitePlan;
import backstory.read.file.ContentTree;
import backstory.render.DeadLinks;
import backstory.render.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * All that a site will consist of, and what it is made from.
 *
 * @param renderable false if errors were found so far; then no page is made, and the plan may lack what they left out
 */
public record PlannedSite(
        Texts texts, SitePlan plan, Templates templates, Copies copies, SiteImages images, boolean renderable) {
    /** Looks at the files that texts link and show, and plans pages, data files, cards and copies. */
    public static PlannedSite of(Session session, ContentTree tree, Texts texts, Theme theme) {
        session.problems().addAll(theme.problems());
        Templates templates = theme.templates().in(texts.catalog().config().look(), session.problems());
        Copies copies = Copies.of(texts, tree, session.problems());
        SiteImages images = SiteImages.of(texts, tree, session);
        PageContext context = PageContext.of(
                texts.catalog(),
                Languages.load(),
                PageKinds.links(texts.catalog()),
                templates.assetPaths(),
                new Media(images.pictures(), copies.paths(), Palette.of(templates.stylesheet()), templates.papers()));
        Map<OutputPath, String> sources = copies.addresses();
        sources.putAll(images.addresses());
        SitePlan plan = session.stage("plan", () -> plan(texts, context, sources, session.threads()));
        session.problems().addAll(plan.problems());
        return new PlannedSite(texts, plan, templates, copies, images, !session.hasErrors());
    }

    private static SitePlan plan(Texts texts, PageContext context, Map<OutputPath, String> sources, Parallel threads) {
        Reads reads = texts.reads();
        Supplier<Reads.Shared<List<Page>>> further = threads.inBackground(
                "further pages",
                () -> reads.share(own -> PageKinds.ALL.stream()
                        .flatMap(kind -> kind.further(context, own).stream())
                        .toList()));
        List<List<Page>> pages = threads.map("planning", PageKinds.ALL, (PageKind kind) -> kind.pages(context));
        List<SitePlan.Carded> cards = threads.map(
                "planning", texts.catalog().articles(), (Article article) -> SitePlan.Carded.of(article, context, texts.reads()));
        SitePlan.Planned planned =
                SitePlan.Planned.of(reads, pages.stream().flatMap(List::stream).toList(), further.get());
        return SitePlan.of(context, planned.with(DataFiles.ALL), cards, sources);
    }

    public Catalog catalog() {
        return texts.catalog();
    }

    /** The pages that will be; none of a site that is not renderable. */
    public List<Page> pages() {
        return renderable ? plan.pages() : List.of();
    }

    /** The addresses that others may link to. */
    public List<String> addresses() {
        return plan.addresses();
    }

    /** A checksum of the addresses of all files that pages show. */
    public long shownFiles() {
        Checksum sum = new Checksum();
        sum.update(copies.addresses().toString());
        sum.update(images.pictures().toString());
        return sum.value();
    }

    /** Asks the finished pages for what leads nowhere. */
    DeadLinks deadLinks() {
        List<OutputPath> paths = new ArrayList<>();
        if (templates.hasOwn()) {
            paths.addAll(plan.paths());
            paths.addAll(templates.assetPaths().values());
        }
        return DeadLinks.of(templates, paths, PageKinds.links(catalog()).url());
    }
}
