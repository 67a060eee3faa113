package backstory.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Checks a sitemap, or a list of sitemaps, by the rules of sitemaps.org. */
public final class SitemapRules {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private SitemapRules() {}

    /** Returns the faults of a file of a site at an address. */
    public static List<String> faults(String text, String base) {
        List<String> faults = new ArrayList<>();
        Document xml = Jsoup.parse(text, Parser.xmlParser());
        Element root = xml.firstElementChild();
        String each = root.tagName().equals("sitemapindex") ? "sitemap" : "url";
        expect(root.tagName().matches("urlset|sitemapindex"), "the root is " + root.tagName(), faults);
        expect(root.attr("xmlns").equals(NAMESPACE), "namespace " + root.attr("xmlns"), faults);
        expect(root.childrenSize() <= 50_000, root.childrenSize() + " addresses", faults);
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        expect(bytes <= 52_428_800, bytes + " bytes", faults);
        Set<String> seen = new HashSet<>();
        for (Element line : root.children()) {
            List<String> names = line.children().stream().map(Element::tagName).toList();
            expect(line.tagName().equals(each), line.tagName() + " in " + root.tagName(), faults);
            expect(names.equals(List.of("loc")) || names.equals(List.of("loc", "lastmod")), names + "", faults);
            String loc = line.select("> loc").text();
            expect(loc.startsWith(base) && loc.length() < 2048, "address " + loc, faults);
            expect(loc.matches("[!-~]+"), "address with letters that must be encoded: " + loc, faults);
            expect(seen.add(loc), "twice " + loc, faults);
            String day = line.select("> lastmod").text();
            expect(day.isEmpty() || day.matches("\\d{4}-\\d\\d-\\d\\d"), "day " + day, faults);
        }
        return faults;
    }

    private static void expect(boolean holds, String fault, List<String> faults) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
