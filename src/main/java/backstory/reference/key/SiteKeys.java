package backstory.reference.key;

import java.util.List;

/** The settings of a whole site. */
final class SiteKeys {
    private SiteKeys() {}

    static Place place() {
        return new Place(
                "site",
                List.of("site.yaml"),
                "The settings of the whole site.",
                List.of(
                        Key.of(Value.LINE, "The name of the site.", "title: The Verrin Explainer")
                                .required()
                                .calledElsewhere("name", "site-name"),
                        Key.of(
                                        Value.LINE,
                                        "What the site is, in a sentence, for its first page and search engines.",
                                        "description: News of Verrin, and what it rests on.")
                                .calledElsewhere("summary", "subtitle", "tagline"),
                        Key.of(
                                        Value.SITE_ADDRESS,
                                        "Where the site is, or will be: for feeds, the sitemap and canonical links. The"
                                                + " option --url goes before it.",
                                        "url: https://example.org/verrin")
                                .calledElsewhere("base-url", "baseurl", "site-url", "address", "domain"),
                        Key.of(Value.LANGUAGE, "The language of its texts and of the interface.", "language: en")
                                .otherwise("en")
                                .calledElsewhere("lang", "locale", "language-code"),
                        Key.of(Value.WORD, "Which way its text runs.", "direction: ltr")
                                .oneOf(List.of("ltr", "rtl"))
                                .otherwise("that of the language"),
                        Key.of(Value.LINE, "Who publishes it.", "publisher: Verrin Media Trust")
                                .calledElsewhere("organization", "owner", "company"),
                        Key.of(Value.LINE, "Who writes what names no authors.", "authors: The Verrin desk")
                                .list()
                                .calledElsewhere("author"),
                        menu(),
                        ArticleKeys.autolink(),
                        Key.of(Value.WORD, "Whether pictures for social networks are drawn.", "social-cards: off")
                                .oneOf(List.of("on", "off"))
                                .otherwise("on")
                                .calledElsewhere("og-images", "social", "cards"),
                        Key.of(
                                        Value.WORD,
                                        "Whether quotation marks, apostrophes, dashes (-- and ---) and ellipses (...) are set as"
                                                + " the language of the text prints them. Exact words, code and addresses stay"
                                                + " as they are.",
                                        "typography: off")
                                .oneOf(List.of("smart", "off"))
                                .otherwise("smart")
                                .calledElsewhere("smartypants", "smart-quotes", "smart", "typographer"),
                        Key.of(Value.NAMES, "The topics that articles may have, in the order of the menu.", """
                                        topics:
                                          harbour: The harbour
                                          water: Water and sewage
                                        """)
                                .calledElsewhere("tags", "categories", "sections", "taxonomies"),
                        Key.of(
                                        Value.SEVERITIES,
                                        "How much a rule matters that is a warning or a notice by itself: in all files, or by"
                                                + " their paths as problems name them, where * is any letters but / and ** any."
                                                + " The first path that fits holds. What is an error stays one.",
                                        """
                                        rules:
                                          no-url: off
                                          part-of-name:
                                            content/articles/2019-*.md: notice
                                        """)
                                .calledElsewhere("checks", "lint", "severity", "severities"),
                        Key.of(Value.HOST, "The site's own domain on GitHub Pages.", "cname: news.example.org")
                                .calledElsewhere("custom-domain", "host"),
                        Key.of(
                                        Value.TARGET,
                                        "Where readers report mistakes: a page, or an address.",
                                        "corrections: mailto:desk@example.org")
                                .calledElsewhere("contact", "email", "report"),
                        logo(),
                        colors(),
                        fonts(),
                        Key.of(
                                        Value.MARKDOWN,
                                        "What stands at the foot of every page.",
                                        "footer: By the *Verrin Media Trust*. [Write to us](mailto:desk@verrin.example).")
                                .calledElsewhere("copyright", "foot"),
                        Key.of(Value.REFERENCE, "The article that leads the home page.", "featured: harbour")
                                .naming("article")
                                .otherwise("the newest article")
                                .calledElsewhere("lead", "pinned", "sticky"),
                        SharedKeys.extra()));
    }

    private static Key menu() {
        return Key.of(Value.KEYS, "The menu, in its order.", """
                        menu:
                          - label: People
                            to: people
                          - label: Verrin
                            to: https://verrin.example/
                        """)
                .list()
                .with(
                        Key.of(Value.LINE, "What it says.", "label: People")
                                .required()
                                .calledElsewhere("name", "title", "text"),
                        Key.of(Value.TARGET, "Where it leads.", "to: people")
                                .required()
                                .calledElsewhere("url", "href", "link", "path", "target", "page-ref"))
                .otherwise("the indexes that hold something")
                .calledElsewhere("nav", "navigation", "links", "menus");
    }

    private static Key logo() {
        return Key.of(
                        Value.LINE_OR_KEYS,
                        "A picture that stands in place of the site's name, or before it where alt is \"\". A path alone"
                                + " where images.yaml has its alt.",
                        """
                        logo:
                          src: images/dock.svg
                          alt: The Verrin Explainer
                        """)
                .with(
                        Key.of(Value.PATH, "Its file, as in Markdown.", "src: images/dock.svg")
                                .required()
                                .calledElsewhere("file", "path", "url", "href"),
                        Key.of(Value.LINE, "What it says, in words.", "alt: The Verrin Explainer")
                                .calledElsewhere("alt-text", "description", "title"))
                .calledElsewhere("brand", "site-logo");
    }

    private static Key colors() {
        return Key.of(
                        Value.KEYS,
                        "Colors of the light scheme, in quotes; dark: holds those of the dark one. All others are derived"
                                + " from these four.",
                        """
                        colors:
                          accent: "#0b5d3b"
                          link: "#0b4f6c"
                          dark:
                            accent: "#8fd6b4"
                        """)
                .with(
                        accent("#0b5d3b"),
                        paper("#fbfaf6"),
                        ink("#1c1b18"),
                        link("#0b4f6c"),
                        Key.of(Value.KEYS, "The same for the dark scheme.", """
                                        dark:
                                          accent: "#8fd6b4"
                                        """)
                                .with(accent("#8fd6b4"), paper("#15171a"), ink("#ebe8e1"), link("#8fcbe8"))
                                .otherwise(
                                        "accent and link as light as dark paper asks for; paper and ink of the theme"))
                .calledElsewhere("colours", "palette", "theme");
    }

    private static Key accent(String example) {
        return Key.of(Value.LINE, "Of rules, marks and what stands above headings.", "accent: \"" + example + "\"")
                .calledElsewhere("primary", "accent-color");
    }

    private static Key paper(String example) {
        return Key.of(Value.LINE, "Of the page.", "paper: \"" + example + "\"").calledElsewhere("background", "bg");
    }

    private static Key ink(String example) {
        return Key.of(Value.LINE, "Of the text.", "ink: \"" + example + "\"")
                .calledElsewhere("text", "foreground", "fg");
    }

    private static Key link(String example) {
        return Key.of(Value.LINE, "Of links.", "link: \"" + example + "\"").calledElsewhere("links", "link-color");
    }

    private static Key fonts() {
        return Key.of(Value.KEYS, "Fonts of your own, files below templates/assets/.", """
                        fonts:
                          serif: fonts/Verrin-Text.woff2
                          sans: fonts/Verrin-Sans.woff2
                        """)
                .with(
                        Key.of(Value.PATH, "Of texts and headings.", "serif: fonts/Verrin-Text.woff2")
                                .calledElsewhere("text", "body", "heading"),
                        Key.of(Value.PATH, "Of notes, dates, menus and cards.", "sans: fonts/Verrin-Sans.woff2")
                                .calledElsewhere("sans-serif", "ui"))
                .otherwise("those of the reader's device")
                .calledElsewhere("font", "typeface");
    }
}
