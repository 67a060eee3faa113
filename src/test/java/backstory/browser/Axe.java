package backstory.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The accessibility checker axe-core, run inside a page. */
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

    /** Rules that Lighthouse looks at although they have none of these tags. */
    private static final List<String> ALSO = List.of(
            "identical-links-same-purpose", "label-content-name-mismatch", "table-fake-caption", "td-has-header");

    private static final String ALL = "html";

    private Axe() {}

    /** What is wrong with the page by WCAG 2.2 AA, by good practice and by what Lighthouse adds; empty if nothing is. */
    static List<String> faults(Browser browser) {
        return faults(browser, "tag", TAGS, ALSO, ALL);
    }

    /** The same for a part of the page alone, as a selector: where the rest has been looked at. */
    static List<String> faults(Browser browser, String part) {
        return faults(browser, "tag", TAGS, ALSO, part);
    }

    /** The same for a page whose colours alone have changed: only the rules that look at colours. */
    static List<String> faultsOfColour(Browser browser) {
        return faultsOfColour(browser, ALL);
    }

    static List<String> faultsOfColour(Browser browser, String part) {
        return faults(browser, "rule", List.of("color-contrast", "link-in-text-block"), List.of(), part);
    }

    /** The same for a page in other fonts: only the rule that measures targets. */
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
