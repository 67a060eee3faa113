package backstory.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the accessibility checker axe-core inside a page. */
final class Axe {
    private static final String SCRIPT = script();
    private static final String RUN = """
            if (!window.axe) return ["axe is not there"];
            const also = Object.fromEntries(arguments[1].map(rule => [rule, {enabled: true}]));
            const report = await axe.run(document.querySelector(arguments[3]), {runOnly: {type: arguments[2], values: arguments[0]}, rules: also,
                resultTypes: ["violations"]});
            return report.violations.map(fault => fault.id + ": " + fault.help + ": "
                + fault.nodes.map(node => node.html + " (" + node.failureSummary + ")").join("; "));
            """;

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Rules without any of these tags that Lighthouse also checks. */
    private static final List<String> ALSO = List.of(
            "identical-links-same-purpose", "label-content-name-mismatch", "table-fake-caption", "td-has-header");

    private static final String ALL = "html";

    private Axe() {}

    /**
     * Returns the faults of the page by WCAG 2.2 AA, by good practice and by the rules that Lighthouse adds; empty if
     * there are none.
     */
    static List<String> faults(Browser browser) {
        return faults(browser, "tag", TAGS, ALSO, ALL);
    }

    /** Returns the faults of a part of the page, given as a selector, if the rest has been checked already. */
    static List<String> faults(Browser browser, String part) {
        return faults(browser, "tag", TAGS, ALSO, part);
    }

    /** Returns the faults of a page in which only colours have changed, by the rules on colours. */
    static List<String> faultsOfColour(Browser browser) {
        return faultsOfColour(browser, ALL);
    }

    static List<String> faultsOfColour(Browser browser, String part) {
        return faults(browser, "rule", List.of("color-contrast", "link-in-text-block"), List.of(), part);
    }

    /** Returns the faults of a page in other fonts, by the rule that measures targets. */
    static List<String> faultsOfSize(Browser browser) {
        return faults(browser, "rule", List.of("target-size"), List.of(), ALL);
    }

    private static List<String> faults(
            Browser browser, String type, List<String> values, List<String> also, String part) {
        if (!browser.is("window.axe")) {
            browser.run(SCRIPT);
        }
        List<?> faults = browser.await(RUN, values, also, type, part) instanceof List<?> list
                ? list
                : List.of("axe did not run");
        return faults.stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
