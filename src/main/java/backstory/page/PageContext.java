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
 * Everything but texts that a page is made with: the catalogue, the words of its language, its links, and the menu and
 * the logo of the site.
 *
 * <p><b>The language of a page.</b> The words of the interface, dates and plural forms among them, are in the language
 * of the page's text where there are words for it, else in that of the site, else in English; {@code <html lang>} is
 * always the language of these words. Every text in another language is marked with it, from a name in a list to the
 * whole body of an article in a language that the interface does not speak.
 *
 * @param languages all that the interface speaks
 * @param words in the language of the page
 * @param dates writes dates in the same language
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

    /** Returns the context of pages in the site's own language. */
    public static PageContext of(
            Catalog catalog, Languages languages, Links links, SortedMap<String, OutputPath> assets, Media media) {
        Messages words = words(languages, catalog.config().language()).orElseGet(languages::english);
        Masthead masthead = Masthead.of(catalog, links, media);
        return new PageContext(catalog, languages, words, DateText.of(words), links, assets, media, masthead, true);
    }

    /** Returns the same context with whole addresses, for texts that are read outside the site. */
    public PageContext withAbsoluteUrls() {
        return new PageContext(
                catalog, languages, words, dates, links.withAbsoluteUrls(), assets, media, masthead, typeset);
    }

    /** Returns the same context with another way to write dates. */
    public PageContext with(DateText wording) {
        return new PageContext(catalog, languages, words, wording, links, assets, media, masthead, typeset);
    }

    /** Returns the same context with every text as it was typed: for programs, since only pages use typography. */
    public PageContext asTyped() {
        return new PageContext(catalog, languages, words, dates, links, assets, media, masthead, false);
    }

    /**
     * Returns the same context for the page of an entry's own text. The page is in the language of the text if the
     * interface has words for it.
     */
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

    /** Returns the language of an entry's texts, as it is marked on this page. */
    public LanguageView language(Entry entry) {
        return language(catalog.language(entry));
    }

    /** Returns how the texts of an entry are set: as its language prints them, or as they were typed. */
    public Typography typography(Entry entry) {
        return isSet()
                ? LanguageTag.parse(catalog.language(entry)).map(Typography::of).orElse(Typography.OFF)
                : Typography.OFF;
    }

    /** Returns how the running text of an entry is set on a page. Lines may break wherever the language allows it. */
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

    /** Returns the words of a value of an entry, as a page prints them without links. */
    public String printed(Text value, Entry entry) {
        return proseTypography(entry).set(catalog.plain(value, entry));
    }

    /**
     * Returns the label of an entry as it is printed: our own words are typeset, but names and the titles of sources
     * stay exact.
     */
    public String label(Entry entry) {
        return switch (entry.key().kind()) {
            case ARTICLE, PAGE, CLAIM, EVENT, TERM -> typography(entry).set(entry.label());
            case PERSON, ORGANIZATION, SOURCE -> entry.label();
        };
    }

    /** Returns the site's own language, in which its title, topics and menu are written. */
    public LanguageView language() {
        return language(catalog.config().language());
    }

    private LanguageView language(String lang) {
        return lang.equals(words.language()) ? LanguageView.SAME : new LanguageView(lang, direction(lang));
    }

    /** Returns the language of the interface words that stand beside a text of this entry. */
    public LanguageView wordsBeside(Entry entry) {
        String lang = words.language();
        return lang.equals(catalog.language(entry)) ? LanguageView.SAME : new LanguageView(lang, direction(lang));
    }

    /** Returns the language of a quotation, or empty where it is the page's. */
    public String languageOf(Claim.Quote quote, Claim claim) {
        return language(quote.lang().isEmpty() ? catalog.language(claim) : quote.lang())
                .lang();
    }

    /**
     * Returns the language of a source's title, or empty where it is the page's. A description in brackets is in our
     * words.
     */
    public String languageOfTitle(Source source) {
        boolean ours = source.lang().isEmpty() || source.title().startsWith("[");
        return language(ours ? catalog.language(source) : source.lang()).lang();
    }

    /** Returns true if the page runs from right to left, as the words of its language do. */
    public boolean isRightToLeft() {
        return direction(words.language()).equals("rtl");
    }

    /**
     * Returns {@code ltr} or {@code rtl}: what the site sets for its own language, else the usual direction of the
     * language.
     */
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

    /**
     * Returns a date in words as a page prints it, or as typed for programs and for texts that are read outside the
     * site.
     */
    public String dateText(Edtf date) {
        return (typeset && !links.absolute() ? dates.printed() : dates).text(date);
    }

    /** A date in words, with its form for programs; {@link DateView#NONE} where there is none. */
    public DateView date(Optional<Edtf> date) {
        return date.map(this::date).orElse(DateView.NONE);
    }
}
