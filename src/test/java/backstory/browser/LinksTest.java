package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every link works when the site is in a folder of a server, and a former address leads to the new one. */
@ExtendWith(InBrowser.class)
class LinksTest {
    @Test
    void every_link_of_the_real_site_is_served_below_a_project(Sites sites) throws Exception {
        SortedMap<String, String> targets = new TreeMap<>();
        for (String path : sites.real().pages()) {
            if (!path.equals("404.html")) { // without an address, its links begin at the server's root
                links(sites.real(), path).forEach(link -> targets.putIfAbsent(link, path));
            }
        }
        assertThat(targets).hasSizeGreaterThan(150);
        HttpClient client = HttpClient.newHttpClient();
        List<String> broken = new ArrayList<>();
        for (var target : targets.entrySet()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(target.getKey())).build();
            if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() != 200) {
                broken.add(target.getValue() + " → " + target.getKey());
            }
        }
        assertThat(broken).isEmpty();
    }

    private static List<String> links(ServedSite site, String path) throws IOException {
        List<String> links = new ArrayList<>();
        for (Element element :
                Jsoup.parse(Files.readString(site.folder().resolve(path))).select("[href], [src]")) {
            String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (!link.matches("(https?|mailto|data):.*")) {
                links.add(URI.create(site.http(path)).resolve(link).toString().replaceFirst("#.*", ""));
            }
        }
        return links;
    }

    @Test
    void the_page_for_lost_readers_leads_home_from_any_depth(Browser browser, Sites sites) {
        browser.open(sites.kinds().http("no/such/page.html"), Screen.WIDE);
        browser.run("document.querySelector('main a').click();");
        assertThat(browser.address()).isEqualTo(sites.kinds().http("index.html"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_click_on_a_word_follows_the_link_over_http_and_on_disk(boolean http, Browser browser, Sites sites) {
        String page = http ? sites.kinds().http(Sites.ARTICLE) : sites.kinds().file(Sites.ARTICLE);
        browser.open(page, Screen.WIDE).pointAt(".t a[href*='people/']").click();
        assertThat(browser.address()).endsWith("/people/mara-okafor.html");
        assertThat(browser.first("h1").getText()).isEqualTo("Mara Okafor");
    }

    @Test
    void a_former_address_leads_on_and_keeps_the_place_on_the_page(Browser browser, Sites sites) {
        browser.open(sites.kinds().http("2031/harbour/#who-voted"), Screen.WIDE);
        assertThat(browser.address()).isEqualTo(sites.kinds().http("articles/harbour.html#who-voted"));
        browser.open(sites.kinds().file("articles/old-harbour.html#who-voted"), Screen.WIDE);
        assertThat(browser.address()).isEqualTo(sites.kinds().file("articles/harbour.html#who-voted"));
    }

    @Test
    void a_former_address_leads_on_without_scripts(Browser browser, Sites sites) throws Exception {
        browser.open(sites.kinds().http("articles/old-harbour.html"), Screen.WIDE.withoutScripts());
        for (int i = 0; i < 50 && browser.address().endsWith("old-harbour.html"); i++) {
            Thread.sleep(20);
        }
        assertThat(browser.address()).isEqualTo(sites.kinds().http("articles/harbour.html"));
    }
}
