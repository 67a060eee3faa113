package backstory.page;

import backstory.edtf.Edtf;
import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Source;
import backstory.entry.site.SiteConfig;
import backstory.entry.value.LanguageTag;
import backstory.graph.Catalog;
import backstory.language.DateText;
import backstory.language.Languages;
import backstory.language.Messages;
import backstory.language.Typography;
import backstory.output.OutputPath;
import backstory.page.address.Links;
import backstory.page.view.DateView;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import backstory.page.view.NameView;
import backstory.problem.Text;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a page is made with besides texts: the catalogue, the words of its language, its links,
 * and the menu and the logo of the site.
 *
 * <p><b>In which language a page speaks.</b> The words of the interface, dates and plural forms among them, are in the
 * language of the page's text where there are words for it, else in that of the site, else in English; {@code <html
 * lang>} is always the language of these words. Every text that is in another language says so where it stands, be it
 * a name in a list or the whole body of an article that the interface has no words for.
 *
 * @param languages all that the interface speaks
 * @param words in the language of the page
 * @param dates in the same
 * @param media what is known of pictures
 * @param assets where the theme's assets are written, by name: {@code backstory.css}
 * @param masthead the menu and the logo, which stand on every page
 * @param typeset whether our own words are set as their language prints them, or stay as they were typed
 */
public record PageContext(
        Catalog catalog,
        Languages languages,
        Messages words,
        DateText dates,
        Links links,
        SortedMap<String, OutputPath> assets,
        Media media,
        Masthead masthead,
        boolean typeset) {

    /** For pages in the site's own language. */
    public static PageContext of(
            Catalog catalog, Languages languages, Links links, SortedMap<String, OutputPath> assets, Media media) {
        Messages words = words(languages, catalog.config().language()).orElseGet(languages::english);
        Masthead masthead = Masthead.of(catalog, links, media);
        return new PageContext(catalog, languages, words, DateText.of(words), links, assets, media, masthead, true);
    }

    /** The same with whole addresses, for texts that are read elsewhere. */
    public PageContext withAbsoluteUrls() {
        return new PageContext(
                catalog, languages, words, dates, links.withAbsoluteUrls(), assets, media, masthead, typeset);
    }

    /** The same with dates written in another way. */
    public PageContext with(DateText wording) {
        return new PageContext(catalog, languages, words, wording, links, assets, media, masthead, typeset);
    }

    /** The same with every text as it was typed: for programs, since typography is of pages alone. */
    public PageContext asTyped() {
        return new PageContext(catalog, languages, words, dates, links, assets, media, masthead, false);
    }

    /** The same for the page of an entry's own text: it speaks the language of the text, if there are words for it. */
    public PageContext in(Entry entry) {
        if (catalog.language(entry).equals(words.language())) {
            return this;
        }
        return words(languages, catalog.language(entry))
                .map(words -> new PageContext(
                        catalog, languages, words, DateText.of(words), links, assets, media, masthead, typeset))
                .orElse(this);
    }

    private static Optional<Messages> words(Languages languages, String lang) {
        return LanguageTag.parse(lang).flatMap(languages::words);
    }

    /** The language of an entry's texts, as it is marked on this page. */
    public LanguageView language(Entry entry) {
        return language(catalog.language(entry));
    }

    /** How the texts of an entry are set: as its language prints them, or as they were typed. */
    public Typography typography(Entry entry) {
        return isSet()
                ? LanguageTag.parse(catalog.language(entry)).map(Typography::of).orElse(Typography.OFF)
                : Typography.OFF;
    }

    /** How the running text of an entry is set on a page, where lines break where they may. */
    public Typography proseTypography(Entry entry) {
        return isSet() && !links.absolute()
                ? LanguageTag.parse(catalog.language(entry))
                        .map(languages::printed)
                        .orElse(Typography.OFF)
                : typography(entry);
    }

    private boolean isSet() {
        return typeset && catalog.config().text().smartTypography();
    }

    /** The words of a value of an entry as a page prints them where nothing in them is a link. */
    public String printed(Text value, Entry entry) {
        return proseTypography(entry).set(catalog.plain(value, entry));
    }

    /** What an entry is called, as it is printed: our own words are set, names and the titles of sources stay exact. */
    public String label(Entry entry) {
        return switch (entry.key().kind()) {
            case ARTICLE, PAGE, CLAIM, EVENT, TERM -> typography(entry).set(entry.label());
            case PERSON, ORGANIZATION, SOURCE -> entry.label();
        };
    }

    /** The site's own language, in which its title, topics and menu are. */
    public LanguageView language() {
        return language(catalog.config().language());
    }

    private LanguageView language(String lang) {
        return lang.equals(words.language()) ? LanguageView.SAME : new LanguageView(lang, direction(lang));
    }

    /** The language of the interface beside a text of this entry. */
    public LanguageView wordsBeside(Entry entry) {
        String lang = words.language();
        return lang.equals(catalog.language(entry)) ? LanguageView.SAME : new LanguageView(lang, direction(lang));
    }

    /** The language of a quotation, or empty where it is the page's. */
    public String languageOf(Claim.Quote quote, Claim claim) {
        return language(quote.lang().isEmpty() ? catalog.language(claim) : quote.lang())
                .lang();
    }

    /** The language of a source's title, or empty where it is the page's. A description in brackets is in our words. */
    public String languageOfTitle(Source source) {
        boolean ours = source.lang().isEmpty() || source.title().startsWith("[");
        return language(ours ? catalog.language(source) : source.lang()).lang();
    }

    /** True if the page runs from right to left, as its words do. */
    public boolean isRightToLeft() {
        return direction(words.language()).equals("rtl");
    }

    /** {@code ltr} or {@code rtl}: what the site says of its own language, else what is usual. */
    public String direction(String lang) {
        SiteConfig config = catalog.config();
        return lang.equals(config.language()) && !config.text().direction().isEmpty()
                ? config.text().direction()
                : NameView.direction(lang);
    }

    /** A link to an entry with its label, in the language of the label. */
    public LinkView link(OutputPath from, Entry entry) {
        return new LinkView(label(entry), links.href(from, entry), false, language(entry));
    }

    /** A link to a topic. */
    public LinkView link(OutputPath from, Catalog.Topic topic) {
        return new LinkView(topic.name(), links.href(from, Links.topic(topic.id())), false, language());
    }

    /** A date in words, with its form for programs. */
    public DateView date(Edtf date) {
        return new DateView(dateText(date), date.machine());
    }

    /** A date in words, as a page prints it; as it would be typed for programs and for what is read elsewhere. */
    public String dateText(Edtf date) {
        return (typeset && !links.absolute() ? dates.printed() : dates).text(date);
    }

    /** A date in words, with its form for programs; {@link DateView#NONE} where there is none. */
    public DateView date(Optional<Edtf> date) {
        return date.map(this::date).orElse(DateView.NONE);
    }
}
