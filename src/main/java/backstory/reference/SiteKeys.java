package backstory.reference;

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
                        Shared.extra()));
    }

    private static Key menu() {
        return Key.of(Value.KEYS, "The menu, in its order.", """
                        menu:
                          - label: People
                            to: people/index.html
                          - label: Verrin
                            to: https://verrin.example/
                        """)
                .list()
                .with(
                        Key.of(Value.LINE, "What it says.", "label: People")
                                .required()
                                .calledElsewhere("name", "title", "text"),
                        Key.of(Value.TARGET, "Where it leads.", "to: people/index.html")
                                .required()
                                .calledElsewhere("url", "href", "link", "path", "target", "page-ref"))
                .otherwise("the indexes that hold something")
                .calledElsewhere("nav", "navigation", "links", "menus");
    }
}
