package backstory.browser;

import java.util.List;

/** The cards of the page that a browser shows. */
final class Cards {
    static final List<String> KINDS = List.of("person", "organization", "term", "claim", "date", "source");

    private Cards() {}

    /** The id of the first card of a kind. */
    static String first(Browser browser, String kind) {
        return (String) browser.run("return document.querySelector('.card-' + arguments[0]).id;", kind);
    }

    /** The mark in the text that opens a card, as a selector. */
    static String mark(Browser browser, String kind) {
        return "main button[popovertarget='" + first(browser, kind) + "']";
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

    /** The id of the card that is open, or nothing. */
    static String shown(Browser browser) {
        return (String)
                browser.run("const card = document.querySelector('.card:popover-open'); return card ? card.id : '';");
    }
}
