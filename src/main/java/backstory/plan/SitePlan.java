package backstory.plan;

import backstory.entry.Article;
import backstory.entry.site.SiteConfig;
import backstory.graph.Reads;
import backstory.graph.link.LinkedSite;
import backstory.image.card.SocialCard;
import backstory.markdown.WebAddress;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.page.DataFile;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.StreamedFile;
import backstory.page.address.Links;
import backstory.page.list.RedirectPages;
import backstory.page.picture.SocialCards;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The plan of all files of the site.
 *
 * @param pages by address
 * @param cards the pictures of social cards
 * @param streamed files that are written piece by piece
 * @param files files that are already made
 * @param copies files that are copied as they are, by address
 */
public record SitePlan(
        List<Page> pages,
        List<StreamedFile> streamed,
        List<OutputFile> files,
        List<SocialCard> cards,
        Map<OutputPath, String> copies,
        List<Problem> problems) {
    public SitePlan {
        pages = List.copyOf(pages);
        streamed = List.copyOf(streamed);
        files = List.copyOf(files);
        cards = List.copyOf(cards);
        problems = List.copyOf(problems);
    }

    /**
     * The plans of every kind of page and of data file.
     *
     * @param reads for planning
     * @param pages by address; which they are is decided by front matter and, for some, by texts
     * @param data the kinds of files for programs
     */
    public record Planned(Reads reads, Reads.Shared<List<Page>> pages, List<DataFile> data) {
        /**
         * Puts pages together.
         *
         * @param pages what front matter decides
         * @param further what only texts decide
         */
        public static Planned of(Reads reads, List<Page> pages, Reads.Shared<List<Page>> further) {
            return new Planned(
                    reads,
                    further.map(more -> Stream.concat(pages.stream(), more.stream())
                            .sorted(Comparator.comparing(Page::path))
                            .toList()),
                    List.of());
        }

        /** The same with files for programs. */
        public Planned with(List<DataFile> kinds) {
            return new Planned(reads, pages, kinds);
        }

        private List<DataFile.MadeFiles> files(PageContext context) {
            DataFile.Site site = new DataFile.Site(context, pages, reads);
            return data.stream().map(kind -> kind.planned().of(site)).toList();
        }
    }

    /**
     * Puts together what was planned and finds addresses that two of them want.
     *
     * @param planned what every kind has planned
     * @param carded all articles with their cards
     * @param copies files that are copied as they are: address in the output to path from the root
     */
    public static SitePlan of(
            PageContext context, Planned planned, List<Carded> carded, Map<OutputPath, String> copies) {
        List<Page> pages = new ArrayList<>(planned.reads().use(planned.pages()));
        List<StreamedFile> streamed = new ArrayList<>();
        List<OutputFile> files = new ArrayList<>();
        for (DataFile.MadeFiles data : planned.files(context)) {
            pages.addAll(data.rendered());
            data.streamed().stream()
                    .filter(file -> !copies.containsKey(file.path()))
                    .forEach(streamed::add);
            data.written().stream()
                    .filter(file -> !copies.containsKey(file.path()))
                    .forEach(files::add);
        }
        Problems problems = new Problems();
        problems.addAll(RedirectPages.problems(context));
        TakenAddresses taken = new TakenAddresses(problems);
        pages.forEach(taken::page);
        streamed.forEach(file -> taken.made(file.path()));
        files.forEach(file -> taken.made(file.path()));
        copies.forEach(taken::copy);
        List<SocialCard> cards = cards(carded, context.catalog().config().title(), problems);
        cards.forEach(card -> taken.made(card.path()));
        context.catalog().site().menu().forEach(target -> check(target, context, taken, problems));
        return new SitePlan(pages, streamed, files, cards, new TreeMap<>(copies), problems.sorted());
    }

    /** Checks that the targets of a menu exist; Markdown files have already been checked. */
    private static void check(
            LinkedSite.MenuTarget target, PageContext context, TakenAddresses taken, Problems problems) {
        Links links = context.links();
        SiteConfig.MenuItem item = target.item();
        boolean there = target.namesFile()
                || WebAddress.isOutside(item.to())
                || links.path(item.to()).filter(path -> taken.hold(path.text())).isPresent();
        if (!there) {
            problems.add(Problem.of(Rule.BROKEN_LINK, item.at(), "the site has no page " + item.to())
                    .withHint("write a file such as pages/about.md, or the name of an index: "
                            + String.join(", ", links.indexes().keySet()))
                    .withHint(context.catalog().index().references().adviceOnPath(item.to(), item.at()))
                    .suggest(item.to(), List.copyOf(links.indexes().keySet())));
        }
    }

    /**
     * The addresses that others may link to and that publishing promises to keep: of articles, entries, plain pages and
     * topics, and the former ones that lead on to them. What is derived from these, such as indexes, years and the claims
     * of a speaker, may change with what the site holds.
     */
    public List<String> addresses() {
        return pages.stream()
                .filter(SitePlan::isPromised)
                .map(page -> page.path().text())
                .toList();
    }

    /** A topic is no entry, and is at its address as long as an article has it; parts of its list have an underscore. */
    private static boolean isPromised(Page page) {
        String path = page.path().text();
        boolean topic = path.startsWith("topics/") && !path.contains("_");
        return path.endsWith(".html") && (page.asked().isPresent() || topic);
    }

    /** The paths of all files that the site will have, but for the assets of its theme. */
    public List<OutputPath> paths() {
        List<OutputPath> paths = new ArrayList<>(copies.keySet());
        pages.forEach(page -> paths.add(page.path()));
        streamed.forEach(file -> paths.add(file.path()));
        files.forEach(file -> paths.add(file.path()));
        cards.forEach(card -> paths.add(card.path()));
        return paths;
    }

    /**
     * Plans the cards. A title with a letter that the faces of cards lack gets no picture, which is reported; for the
     * title of the site, which is on every card, only once.
     */
    private static List<SocialCard> cards(List<Carded> carded, String site, Problems problems) {
        List<SocialCard> cards = new ArrayList<>();
        boolean any = carded.stream().anyMatch(one -> one.card().isPresent());
        SocialCard.lacking(site)
                .filter(letter -> any)
                .ifPresent(letter -> problems.add(noCard("this site", Location.of("content/site.yaml"), letter)));
        for (Carded one : carded) {
            one.card().filter(SocialCard::isDrawable).ifPresent(cards::add);
            one.card()
                    .flatMap(card -> SocialCard.lacking(card.title()).or(() -> SocialCard.lacking(card.line())))
                    .ifPresent(letter ->
                            problems.add(noCard("this article", one.article().at(), letter)));
        }
        return cards;
    }

    private static Problem noCard(String whose, Location at, String letter) {
        return Problem.of(Rule.NO_CARD, at, "no social card is drawn with the title of " + whose)
                .withHint(String.format(
                        Locale.ROOT, "the program's fonts lack its letter %s (U+%04X)", letter, letter.codePointAt(0)));
    }

    /**
     * An article with its social card.
     *
     * @param card empty where the site has none
     */
    public record Carded(Article article, Optional<SocialCard> card) {
        /** An article with the card that it has. */
        public static Carded of(Article article, PageContext context, Reads reads) {
            return new Carded(article, new SocialCards(context.in(article)).card(article, reads));
        }
    }
}
