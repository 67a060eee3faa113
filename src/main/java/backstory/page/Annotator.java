package backstory.page;

import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.EntryRef;
import backstory.entry.Source;
import backstory.graph.Block;
import backstory.graph.LinkedText;
import backstory.graph.Target;
import backstory.markdown.Citation;
import backstory.markdown.Directive;
import backstory.markdown.Figure;
import backstory.markdown.Html;
import backstory.markdown.Mark;
import backstory.markdown.Markup;
import backstory.markdown.Prose;
import backstory.markdown.Reference;
import backstory.output.OutputPath;
import backstory.problem.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes the texts of one page and remembers what they refer to: its cards and its numbered sources, both in the order
 * of their first use. One for each page, asked in reading order.
 */
final class Annotator {
    private final PageContext context;
    private final OutputPath page;
    private final boolean carded;
    private final boolean cited;
    private final Cards cards;
    private final SourceList sources;
    private final Map<String, Integer> ids = new HashMap<>();
    private Map<String, List<Markup.Annotation>> underHeadings = Map.of();

    private Annotator(PageContext context, OutputPath page, boolean carded, boolean cited) {
        this.context = context;
        this.page = page;
        this.carded = carded;
        this.cited = cited;
        this.sources = new SourceList(context, page);
        this.cards = new Cards(context, page);
    }

    /** For a page that is read: links open cards, citations are numbered. */
    static Annotator cards(PageContext context, OutputPath page) {
        return new Annotator(context, page, true, true);
    }

    /** For a list of many entries: plain links, no citations. */
    static Annotator links(PageContext context, OutputPath page) {
        return new Annotator(context, page, false, false);
    }

    /** For a text that is read away from its page: plain links, and citations with the numbers of the page. */
    static Annotator numbers(PageContext context, OutputPath page) {
        return new Annotator(context, page, false, true);
    }

    /** The body of an entry other than an article. */
    Written body(Entry entry) {
        return body(entry, block -> BodyPart.of(Html.EMPTY));
    }

    /** Puts links below headings of the body, by the headings' ids. */
    Annotator under(Map<String, List<Markup.Annotation>> links) {
        underHeadings = links;
        return this;
    }

    /** The body of an article; its blocks are made in reading order, so that their sources are numbered in it. */
    Written body(Entry entry, Function<Block, BodyPart> make) {
        LinkedText text = context.site().body(entry);
        List<BodyPart> blocks = new ArrayList<>();
        Markup markup = markup(text, entry, block -> blocks.add(make.apply(block)));
        return new Written(text.prose(), markup, blocks);
    }

    /**
     * A body that is ready to be written.
     *
     * @param blocks what its directives place, by their index
     */
    record Written(Prose prose, Markup markup, List<BodyPart> blocks) {
        Html html() {
            return prose.html(markup);
        }
    }

    /** A value of an entry's front matter. */
    Html field(Text value, Entry entry) {
        if (value.isBlank()) {
            return Html.EMPTY;
        }
        LinkedText text = context.site().linker().field(value, entry);
        return text.prose().html(markup(text, entry, block -> {}));
    }

    /** The image at the head of an article, or empty. */
    Html head(Article article) {
        return context.site()
                .linker()
                .image(article)
                .flatMap(image -> figure(image, article))
                .map(figure -> figure.atHead(context.links().away(page)))
                .orElse(Html.EMPTY);
    }

    private Optional<Figure> figure(Target.OfImage image, Entry entry) {
        return context.figure(page, image, entry, field(image.image().caption(), entry));
    }

    /** The numbers of sources that front matter names. */
    List<CiteView> cite(List<EntryRef> references) {
        return cited
                ? context.site().library().find(references, Source.class).stream()
                        .map(source -> CiteView.of(sources.cite(source, "")))
                        .toList()
                : List.of();
    }

    /** An id for the page: as wanted, or with a number where it is taken. */
    String id(String wanted) {
        int times = ids.merge(wanted, 1, Integer::sum);
        return times == 1 ? wanted : wanted + "_" + times;
    }

    List<CardView> cards() {
        return cards.views();
    }

    List<SourceView> sources() {
        return sources.views();
    }

    private Markup markup(LinkedText text, Entry entry, Consumer<Block> place) {
        Map<Integer, Markup.Annotation> references = new HashMap<>();
        Map<Mark, Markup.Annotation> marks = new HashMap<>();
        for (Link link : inReadingOrder(text)) {
            if (link.reference().isPresent()) {
                references.put(link.reference().get().index(), annotation(link.target(), entry));
            } else {
                marks.put(link.mark(), annotation(link.target(), entry));
            }
        }
        List<List<Markup.CitationMark>> citations = new ArrayList<>();
        Map<Integer, Figure> figures = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (Directive directive : text.prose().directives()) {
            Block block = text.blocks().get(directive.index());
            steps.add(new Step(directive.passage(), () -> place.accept(block)));
        }
        for (Reference reference : text.prose().references()) {
            if (text.references().get(reference.index()) instanceof Target.OfImage image) {
                steps.add(new Step(
                        reference.passage(),
                        () -> figure(image, entry).ifPresent(figure -> figures.put(reference.index(), figure))));
            }
        }
        for (Citation citation : text.prose().citations()) {
            steps.add(new Step(
                    citation.passage(),
                    () -> citations.add(
                            cited ? numbers(citation, text.citations().get(citation.index())) : List.of())));
        }
        steps.sort(Comparator.comparingInt(Step::passage));
        steps.forEach(step -> step.work().run());
        List<Markup.Annotation> byIndex = text.prose().references().stream()
                .map(reference -> references.get(reference.index()))
                .toList();
        ProseWords words = new ProseWords(context.words(), context.wordsBeside(entry));
        return new Markup(
                byIndex,
                figures,
                marks,
                citations,
                underHeadings,
                words,
                "",
                context.links().away(page));
    }

    /** Something that uses sources, in the order of the text, so that they are numbered in it. */
    private record Step(int passage, Runnable work) {}

    private record Link(Optional<Reference> reference, Mark mark, Target target) {}

    private static List<Link> inReadingOrder(LinkedText text) {
        List<Link> links = new ArrayList<>();
        for (Reference reference : text.prose().references()) {
            Mark words = new Mark(reference.passage(), reference.start(), reference.end());
            links.add(new Link(Optional.of(reference), words, text.references().get(reference.index())));
        }
        text.marks().forEach((mark, target) -> links.add(new Link(Optional.empty(), mark, target)));
        links.sort(Comparator.comparingInt((Link link) -> link.mark().passage())
                .thenComparingInt(link -> link.mark().start()));
        return links;
    }

    /** @param from the entry in whose text the link stands */
    private Markup.Annotation annotation(Target target, Entry from) {
        if (target instanceof Target.OfEntry to) {
            String href = context.links().href(page, to.entry(), to.fragment());
            String lang = context.site().language(to.entry());
            Markup.Annotation annotation = carded && to.fragment().isEmpty()
                    ? cards.annotation(to, href, from)
                    : Markup.Annotation.link(href, to.entry().label());
            return lang.equals(context.site().language(from)) ? annotation : annotation.in(lang);
        }
        if (target instanceof Target.OfFile file) {
            return Markup.Annotation.link(context.links().href(page, OutputPath.of(file.path())), file.path());
        }
        if (target instanceof Target.OfImage image) {
            return Markup.Annotation.link("", image.image().alt().orElse(""));
        }
        if (target instanceof Target.OfHeading heading) {
            return Markup.Annotation.link(context.links().here(page, heading.fragment()), heading.fragment());
        }
        throw new IllegalStateException("a page is made only when every reference leads somewhere");
    }

    private List<Markup.CitationMark> numbers(Citation citation, List<Optional<Source>> cited) {
        List<Markup.CitationMark> numbers = new ArrayList<>();
        for (int i = 0; i < cited.size(); i++) {
            numbers.add(sources.cite(
                    cited.get(i).orElseThrow(), citation.cited().get(i).locator()));
        }
        return numbers;
    }
}
