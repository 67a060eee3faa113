package backstory.browser;

import java.util.List;
import java.util.Map;

/** Finds and opens cards of the page that a browser shows. */
final class Cards {
    /** The first mark of each kind of card. */
    private static final Map<String, String> MARKS = Map.of(
            "person", "main .t a[href*='people/'] + button",
            "organization", "main .t a[href*='organizations/'] + button",
            "term", "main .t a[href*='glossary/'] + button",
            "claim", "main .t a[href*='claims/'] + button",
            "date", "main .t a[href*='timeline/'] + button",
            "source", "main sup button[popovertarget^=s_]",
            "sources", "main sup button[popovertarget^=g_]");

    static final List<String> KINDS = List.of("person", "organization", "term", "claim", "date", "source", "sources");

    private Cards() {}

    /** Returns the mark in the text that opens a card of a kind, as a selector. */
    static String mark(Browser browser, String kind) {
        return "main button[popovertarget='" + first(browser, kind) + "']";
    }

    /** Returns the id of the first card of a kind. */
    static String first(Browser browser, String kind) {
        return (String) browser.run(
                "return document.querySelector(arguments[0]).getAttribute('popovertarget');", MARKS.get(kind));
    }

    /** Opens the first card of a kind, as a click on its mark does. */
    static void open(Browser browser, String kind) {
        close(browser);
        browser.run("document.querySelector(arguments[0]).click();", mark(browser, kind));
        if (!shown(browser).equals(first(browser, kind))) {
            throw new AssertionError("the card of a " + kind + " does not open");
        }
    }

    static void close(Browser browser) {
        browser.run("document.querySelectorAll(':popover-open').forEach(card => card.hidePopover());");
    }

    /** Returns the id of the open card, or empty. */
    static String shown(Browser browser) {
        return (String)
                browser.run("const card = document.querySelector(':popover-open'); return card ? card.id : '';");
    }
}
