package backstory.browser;

import backstory.testing.RunningPreview;

/** The bar and the list of problems that {@code backstory serve} adds to the page that a browser shows. */
record PreviewBar(Browser browser) {
    private static final String BAR = "document.querySelector('#backstory-preview')";

    /** Waits until an expression is true; {@code shadow} is the root of the bar and of the elements above it. */
    void until(String condition) {
        RunningPreview.until(() -> browser.is(BAR + " && " + in(condition)));
    }

    boolean is(String condition) {
        return browser.is(in(condition));
    }

    String text(String selector) {
        return (String) browser.run("return " + in("shadow.querySelector('" + selector + "').textContent") + ";");
    }

    void press(String button) {
        browser.run(in("[...shadow.querySelectorAll('button')].find(b => b.textContent === '" + button + "').click()"));
    }

    private static String in(String expression) {
        return "(shadow => " + expression + ")(" + BAR + ".shadowRoot)";
    }
}
