package backstory.page.text;

import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.Person;
import backstory.entry.Source;
import backstory.entry.id.EntryRef;
import backstory.graph.text.Block;
import backstory.graph.text.LinkedText;
import backstory.graph.text.Target;
import backstory.language.Typography;
import backstory.markdown.Html;
import backstory.markdown.html.HtmlRenderer;
import backstory.markdown.render.Annotation;
import backstory.markdown.render.CitationMark;
import backstory.markdown.render.DividedBody;
import backstory.markdown.render.Figure;
import backstory.markdown.render.InterfaceWords;
import backstory.markdown.render.Resolver;
import backstory.markdown.render.Typesetter;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.picture.Figures;
import backstory.page.view.ProseWords;
import backstory.problem.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes the texts of one page and remembers what they refer to: its cards and its numbered sources, both in the order
 * of their first use. Use one for each page, and ask it in reading order.
 */
public final class PageText {
    private final PageContext context;
    private final OutputPath page;
    private final boolean carded;
    private final boolean cited;
    private final String pageUrl;
    private final Cards cards;
    private final SourceList sources;
    private final Map<String, Integer> ids = new HashMap<>();
    private Map<String, List<Annotation>> belowHeadings = Map.of();

    private PageText(PageContext context, OutputPath page, boolean carded, boolean cited) {
        this(
                context,
                page,
                carded,
                cited,
                CitationStyle.of(context, page),
                context.links().pageUrl(page));
    }

    private PageText(
            PageContext context, OutputPath page, boolean carded, boolean cited, CitationStyle style, String pageUrl) {
        this.context = context;
        this.page = page;
        this.carded = carded;
        this.cited = cited;
        this.pageUrl = pageUrl;
        this.sources = new SourceList(style);
        this.cards = new Cards(context, page);
    }

    /** Creates the writer for a page that is read: links open cards, and citations are numbered. */
    public static PageText cards(PageContext context, OutputPath page) {
        return new PageText(context, page, true, true);
    }

    /** Creates the writer for a list of many entries: with plain links and without citations. */
    public static PageText links(PageContext context, OutputPath page) {
        return new PageText(context, page, false, false);
    }

    /**
     * Creates the writer for a text that is read outside its page: with plain links, and citations with the numbers of
     * the page.
     */
    public static PageText numbers(PageContext context, OutputPath page) {
        return new PageText(context, page, false, true);
    }

    /**
     * Creates the writer for a text in another file beside the page: its citations are links whose addresses stand at
     * its foot.
     */
    static PageText references(PageContext context, OutputPath page) {
        String pageUrl = context.links().href(page, page);
        return new PageText(context, page, false, true, CitationStyle.beside(context, page), pageUrl);
    }

    /** Puts links below headings of the body, by the headings' ids. */
    public PageText below(Map<String, List<Annotation>> links) {
        belowHeadings = links;
        return this;
    }

    /** The body of an entry that has no blocks. */
    public Html body(LinkedText text, Entry entry) {
        return HtmlRenderer.render(text.tokens(), new Answers(text, entry));
    }

    /**
     * A body with blocks.
     *
     * @param words makes a part of what stands between two blocks
     * @param block makes what a directive places; called in reading order, since this numbers the sources
     * @param <P> a part of the body
     */
    public <P> DividedBody<P> body(LinkedText text, Entry entry, Function<Html, P> words, Function<Block, P> block) {
        return HtmlRenderer.divide(text.tokens(), new Answers(text, entry), new DividedBody.Pieces<>() {
            @Override
            public P words(Html html) {
                return words.apply(html);
            }

            @Override
            public P block(int directive) {
                return block.apply(text.blocks().get(directive));
            }
        });
    }

    /** A value of an entry's front matter. */
    public Html field(Text value, Entry entry) {
        return field(value, entry, context.proseTypography(entry));
    }

    /**
     * Writes a value whose exact words matter, such as those that a correction takes back: every character stays as
     * typed.
     */
    public Html exact(Text value, Entry entry) {
        return field(value, entry, Typography.OFF);
    }

    private Html field(Text value, Entry entry, Typography typography) {
        if (value.isBlank()) {
            return Html.EMPTY;
        }
        LinkedText text = context.catalog().value(value, entry);
        return HtmlRenderer.render(text.tokens(), new Answers(text, entry, typography));
    }

    /** The image at the head of the page of an entry, or empty. */
    public Html head(Entry entry) {
        return context.catalog()
                .image(entry)
                .flatMap(image -> figure(image, entry))
                .map(figure -> HtmlRenderer.head(figure, context.links().pageUrl(page)))
                .orElse(Html.EMPTY);
    }

    /** An image as this page shows it. */
    Optional<Figure> figure(Target.OfImage image, Entry entry) {
        LinkedText caption = context.catalog().value(image.image().caption(), entry);
        return new Figures(context, page)
                .of(image, entry, new Figure.Caption(caption.tokens(), new Answers(caption, entry)));
    }

    /** Returns the resolver for a text, for output in any format. */
    Resolver answers(LinkedText text, Entry entry) {
        return new Answers(text, entry);
    }

    /**
     * Returns the mark of a person whom a page names beside the text of an article, on the day that the article speaks
     * from.
     */
    public Annotation mark(Person person, Article article) {
        return annotation(new Target.OfEntry(person, Optional.of(article.day()), ""), article);
    }

    /** The mark of the sources that front matter names, or none. */
    public List<CitationMark> cite(List<EntryRef> references) {
        if (!cited) {
            return List.of();
        }
        List<LinkedText.Cited> uses = context.catalog().index().find(references, Source.class).stream()
                .map(source -> new LinkedText.Cited(source, "", ""))
                .toList();
        return sources.cite(uses).stream().toList();
    }

    /** Returns an id for the page: the wanted one, or one with a number if that is taken. */
    public String id(String wanted) {
        int times = ids.merge(wanted, 1, Integer::sum);
        return times == 1 ? wanted : wanted + "_" + times;
    }

    /** Returns the cards of all entries linked so far, in the order of first use. */
    public List<CardView> cards() {
        return cards.views();
    }

    /** The sources cited so far, in the order of their numbers. */
    public SourcesView sources() {
        return sources.view();
    }

    /** Resolves the links and citations of one text. */
    private final class Answers implements Resolver {
        private final LinkedText text;
        private final Entry entry;
        private final InterfaceWords words;
        private final Typography typography;

        /** @param entry that the text is of */
        Answers(LinkedText text, Entry entry) {
            this(text, entry, context.proseTypography(entry));
        }

        Answers(LinkedText text, Entry entry, Typography typography) {
            this.typography = typography;
            this.text = text;
            this.entry = entry;
            this.words = new ProseWords(context.words(), context.wordsBeside(entry));
        }

        @Override
        public Annotation link(int reference) {
            return annotation(text.targets().get(reference), entry);
        }

        @Override
        public Annotation mention(int mention) {
            return annotation(text.mentions().get(mention), entry);
        }

        @Override
        public Optional<CitationMark> cite(List<Integer> citations) {
            return cited
                    ? sources.cite(citations.stream()
                            .flatMap(citation -> text.citations().get(citation).stream())
                            .toList())
                    : Optional.empty();
        }

        @Override
        public Optional<Figure> figure(int reference) {
            return text.targets().get(reference) instanceof Target.OfImage shown
                    ? PageText.this.figure(shown, entry)
                    : Optional.empty();
        }

        @Override
        public List<Annotation> below(String heading) {
            return belowHeadings.getOrDefault(heading, List.of());
        }

        @Override
        public Typesetter typesetter() {
            Typography.Block block = typography.block();
            return new Typesetter() {
                @Override
                public String set(String words, String next) {
                    return block.set(words, next);
                }

                @Override
                public void skip() {
                    block.skip();
                }
            };
        }

        @Override
        public InterfaceWords words() {
            return words;
        }

        @Override
        public String pageUrl() {
            return pageUrl;
        }
    }

    /** @param from the entry in whose text the link stands */
    private Annotation annotation(Target target, Entry from) {
        if (target instanceof Target.OfEntry to) {
            String href = context.links().href(page, to.entry(), to.fragment());
            String lang = context.catalog().language(to.entry());
            Annotation annotation = carded && to.fragment().isEmpty()
                    ? cards.annotation(to, href, from)
                    : Annotation.link(href, context.label(to.entry()));
            return lang.equals(context.catalog().language(from)) ? annotation : annotation.withLanguage(lang);
        }
        if (target instanceof Target.OfFile file) {
            return Annotation.link(context.links().href(page, OutputPath.of(file.path())), file.path());
        }
        if (target instanceof Target.OfImage image) {
            return Annotation.link("", image.image().alt().orElse(""));
        }
        if (target instanceof Target.OfHeading heading) {
            return Annotation.link(context.links().here(page, heading.fragment()), heading.fragment());
        }
        throw new IllegalStateException("a page is made only when every reference leads somewhere");
    }
}
