package backstory.page.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.LinkedData;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON-LD in which pages describe their subjects. */
class JsonLdTest {
    @TempDir
    Path folder;

    private static JsonObject node(Built built, String page, String type) {
        return nodes(built, page).stream()
                .filter(node -> node.getString("@type").equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " in " + nodes(built, page)));
    }

    private static List<JsonObject> nodes(Built built, String page) {
        return LinkedData.read(built.page(page))
                .asJsonObject()
                .getJsonArray("@graph")
                .getValuesAs(JsonObject.class);
    }

    @ParameterizedTest
    @Case("94")
    @CsvSource(delimiter = '|', textBlock = """
                    articles/a.md | ---\\ntitle: %s\\ndate: 2031-04-05\\n---\\nText.\\n | BackgroundNewsArticle | headline
                    people.yaml   | - id: a\\n  name: %s\\n                                | Person                | name
                    organizations.yaml | - id: a\\n  name: %s\\n                           | Organization          | name
                    dates.yaml    | - id: a\\n  date: 2031\\n  title: %s\\n               | Event                 | name
                    terms.yaml    | - id: a\\n  term: T\\n  definition: %s\\n              | DefinedTerm           | description
                    claims.yaml   | - id: a\\n  claim: %s\\n  by: {name: N}\\n             | Claim                 | text
                    sources.yaml  | - id: a\\n  title: %s\\n  type: report\\n              | Report                | name
                    """)
    void no_value_ends_the_script_that_it_stands_in(String file, String lines, String type, String property) {
        boolean markdown = property.equals("description"); // in which HTML is told as a fault, and & begins a reference
        String value = markdown
                ? "Test\\\\</script>\\\\<script>alert(1)\\\\</script>\\\\<!-- \\u2028"
                : "Test</script><script>alert(1)</script><!-- \\u2028 &amp;";
        Built built = TestSite.in(folder)
                .with("content/site.yaml", "title: Test\ntypography: off\n")
                .with("content/" + file, lines.replace("\\n", "\n").formatted("\"" + value + "\""))
                .build();
        String path = built.files().keySet().stream()
                .filter(one -> one.matches(
                        "(articles|people|organizations|glossary|claims|sources)/a\\.html|timeline/2031\\.html"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(built.console()));

        assertThat(node(built, path, type).getString(property))
                .isEqualTo("Test</script><script>alert(1)</script><!--" + (markdown ? "" : " \u2028 &amp;"));
        String page = built.text(path);
        String block = page.substring(page.indexOf("ld+json\">"), page.indexOf("</script>", page.indexOf("ld+json")));
        assertThat(block).contains("Test\\u003c/script>").doesNotContain("<", "\u2028");
    }

    @Test
    @Case("96")
    void every_block_is_read_by_a_strict_reader_and_gives_back_what_was_typed() {
        Built built = TestSite.in(folder)
                .with(
                        "content/articles/a.md",
                        "---\ntitle: \"Okafor's \\\"deal\\\" \\\\ path\"\ndate: 2031-04-05\nsummary: |\n"
                                + "  One line\tand\n  another's \"end\".\n---\nText.\n")
                .with("content/site.yaml", "title: Test\ntypography: off\n")
                .build();

        JsonObject article = node(built, "articles/a.html", "BackgroundNewsArticle");
        assertThat(article.getString("headline")).isEqualTo("Okafor's \"deal\" \\ path");
        assertThat(article.getString("description")).matches("One line\\sand\\sanother's \"end\"\\.");
        assertThat(built.text("articles/a.html")).doesNotContain("\\x27");
        built.files().keySet().stream()
                .filter(path -> path.endsWith(".html") && !path.startsWith("embed/"))
                .forEach(path ->
                        assertThat(LinkedData.read(built.page(path))).as(path).isNotNull());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2018                  | 2018             |            |
                    2018-08               | 2018-08          |            |
                    2018-08-06            | 2018-08-06       |            |
                    2018-08-06T14:00      | 2018-08-06T14:00 |            |
                    2018-08-06T14:00+03:00 | 2018-08-06T14:00+03:00 |     |
                    2018-08-06/2018-08-07 | 2018-08-06       | 2018-08-07 |
                    2017-09/..            | 2017-09          |            |
                    ../2014-03            |                  | 2014-03    |
                    2018-08~              |                  |            | about August 2018
                    2018?                 |                  |            | 2018 (uncertain)
                    201X                  |                  |            | the 2010s
                    2018-21               |                  |            | spring 2018
                    "[2018-08-06,2018-08-07]" |              |            | 6 or 7 August 2018
                    2017~/2018-02         |                  | 2018-02    | about 2017 – February 2018
                    -0043                 |                  |            | 44 BCE
                    """)
    void a_date_is_as_fine_as_it_was_written_and_what_cannot_be_said_is_said_in_words(
            String date, String start, String end, String words) {
        Built built = TestSite.in(folder)
                .with("content/dates.yaml", "- id: e\n  date: '" + date.replace("\"", "") + "'\n  title: E\n")
                .build();
        String page = built.files().keySet().stream()
                .filter(path -> path.matches("timeline/-?\\d+\\.html"))
                .findFirst()
                .orElseThrow();

        JsonObject event = node(built, page, "Event");
        assertThat(Optional.ofNullable(event.getString("startDate", null))).isEqualTo(Optional.ofNullable(start));
        assertThat(Optional.ofNullable(event.getString("endDate", null))).isEqualTo(Optional.ofNullable(end));
        assertThat(Optional.ofNullable(event.getString("disambiguatingDescription", null)))
                .isEqualTo(Optional.ofNullable(words));
    }

    @Test
    void an_office_has_its_organization_and_its_time() {
        Built built = TestSite.in(folder)
                .with("content/organizations.yaml", "- id: senate\n  name: The Senate\n")
                .with(
                        "content/people.yaml",
                        "- id: ann\n  name: Ann Lind\n  born: 1960~\n  roles:\n    - title: Senator\n"
                                + "      organization: senate\n      when: 2011-01/2014\n    - title: Mayor\n"
                                + "      place: Tallinn\n      when: 2001/..\n")
                .build();

        JsonObject person = node(built, "people/ann.html", "Person");
        JsonObject senator = person.getJsonArray("memberOf").getJsonObject(0);
        assertThat(senator.getString("@type")).isEqualTo("OrganizationRole");
        assertThat(senator.getString("roleName")).isEqualTo("Senator");
        assertThat(senator.getString("startDate")).isEqualTo("2011-01");
        assertThat(senator.getString("endDate")).isEqualTo("2014");
        assertThat(senator.getJsonObject("memberOf").getString("@id"))
                .isEqualTo("../organizations/senate.html#organization");
        JsonObject mayor = person.getJsonArray("hasOccupation").getJsonObject(0);
        assertThat(mayor.getString("startDate")).isEqualTo("2001");
        assertThat(mayor.containsKey("endDate")).isFalse();
        assertThat(mayor.getJsonObject("hasOccupation")
                        .getJsonObject("occupationLocation")
                        .getString("name"))
                .isEqualTo("Tallinn");
        assertThat(person.containsKey("birthDate"))
                .as("about 1960 is no birthday")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    status: confirmed | true
                    status: 'false'   | true
                    status: disputed  | false
                    status: unverified | false
                                      | false
                    """)
    void a_claim_is_reviewed_only_where_an_editor_says_whether_it_is_true(String status, boolean reviewed) {
        String known = status == null ? "" : "  " + status + "\n  reason: The minutes show it.\n";
        Built built = TestSite.in(folder)
                .with("content/sources.yaml", "- id: minutes\n  title: Minutes\n")
                .with(
                        "content/claims.yaml",
                        "- id: rain\n  claim: It rained.\n  by: { name: A passer-by }\n  date: 2031-04\n"
                                + "  place: Riga\n  sources: [minutes]\n" + known)
                .build();

        JsonObject claim = node(built, "claims/rain.html", "Claim");
        assertThat(claim.getString("text")).isEqualTo("It rained.");
        assertThat(claim.getString("author")).isEqualTo("A passer-by");
        assertThat(claim.getString("dateCreated")).isEqualTo("2031-04");
        assertThat(claim.getJsonObject("locationCreated").getString("name")).isEqualTo("Riga");
        assertThat(claim.getJsonArray("appearance").getJsonObject(0).getString("@id"))
                .isEqualTo("../sources/minutes.html#source");
        assertThat(claim.containsKey("review")).isEqualTo(reviewed);
        if (reviewed) {
            JsonObject review = claim.getJsonObject("review");
            assertThat(review.getString("reviewBody")).isEqualTo("The minutes show it.");
            assertThat(review.getJsonObject("reviewRating").containsKey("ratingValue"))
                    .as("nobody gave a number")
                    .isFalse();
        }
    }

    @Test
    void an_identifier_is_the_same_from_every_page_and_stays_where_an_entry_moves() {
        TestSite site = TestSite.in(folder)
                .with("content/people.yaml", "- id: new\n  name: Ann Lind\n  redirect-from: [first, second]\n")
                .with("content/claims.yaml", "- id: rain\n  claim: It rained.\n  by: new\n");
        Built from = site.build();
        String person = "https://x.example/p/people/first.html#person";

        assertThat(ids(from, "people/new.html", "https://x.example/p/")).contains(person);
        assertThat(ids(from, "claims/rain.html", "https://x.example/p/")).contains(person);

        Built at =
                site.asking(request -> request.withUrl("https://x.example/p")).build();
        assertThat(node(at, "people/new.html", "Person").getString("@id")).isEqualTo(person);
        assertThat(node(at, "claims/rain.html", "Claim").getJsonObject("author").getString("@id"))
                .isEqualTo(person);
        assertThat(node(at, "people/new.html", "Person").getString("mainEntityOfPage"))
                .isEqualTo("https://x.example/p/people/new.html");
    }

    @ParameterizedTest
    @CsvSource({
        "articles/new.html, BackgroundNewsArticle, old/first.html#article",
        "pages/new.html, WebPage, pages/first.html#page",
        "people/new.html, Person, people/first.html#person",
        "organizations/new.html, Organization, organizations/first.html#organization",
        "glossary/new.html, DefinedTerm, glossary/first.html#term",
        "timeline/2031.html, Event, timeline/index.html#first",
        "claims/new.html, Claim, claims/first.html#claim",
        "sources/new.html, Report, sources/first.html#source"
    })
    void each_kind_keeps_the_identifier_that_it_had_first(String page, String type, String first) {
        String former = "  redirect-from: [first, second]\n";
        TestSite site = TestSite.in(folder)
                .article("new", "redirect-from: [/old/first.html, second]\npeople: [new]\n---\nText.\n")
                .with("content/pages/new.md", "---\ntitle: P\n" + former.strip() + "\n---\nText.\n")
                .with("content/people.yaml", "- id: new\n  name: Ann Lind\n" + former)
                .with("content/organizations.yaml", "- id: new\n  name: The Senate\n" + former)
                .with("content/terms.yaml", "- id: new\n  term: Tariff\n  definition: A tax.\n" + former)
                .with("content/dates.yaml", "- id: new\n  date: 2031\n  title: E\n" + former)
                .with("content/claims.yaml", "- id: new\n  claim: It rained.\n  by: new\n" + former)
                .with("content/sources.yaml", "- id: new\n  title: S\n  type: report\n" + former);
        String base = "https://x.example/p/";

        assertThat(typed(site.build(), page, base)).contains(type + " " + base + first);
        Built at =
                site.asking(request -> request.withUrl("https://x.example/p")).build();
        assertThat(typed(at, page, base)).contains(type + " " + base + first);
    }

    private static List<String> typed(Built built, String page, String base) {
        return LinkedData.nodes(built.page(page), base + page).stream()
                .map(Identified::of)
                .map(node -> String.join(" ", node.types()) + " " + node.id())
                .toList();
    }

    @Test
    void a_page_that_is_served_at_any_depth_names_no_address_unless_that_of_the_site_is_known() {
        TestSite site = TestSite.in(folder);

        JsonObject unplaced = nodes(site.build(), "404.html").get(0);
        assertThat(unplaced.toString()).doesNotContain("@id");
        assertThat(unplaced.containsKey("isPartOf")).isFalse();
        assertThat(trail(site.build(), "404.html")).containsExactly("Test", "Page not found");
        Built at =
                site.asking(request -> request.withUrl("https://x.example/p")).build();
        assertThat(nodes(at, "404.html").get(0).getJsonObject("isPartOf").getString("@id"))
                .isEqualTo("https://x.example/p/#site");
    }

    private static List<String> ids(Built built, String page, String base) {
        return LinkedData.nodes(built.page(page), base + page).stream()
                .flatMap(node -> Identified.in(node).stream())
                .map(Identified::id)
                .toList();
    }

    @Test
    void an_article_says_its_day_what_it_cites_and_how_it_was_corrected() {
        Built built = TestSite.in(folder)
                .with("content/site.yaml", "title: Test\npublisher: The Desk\ntopics:\n  rain: Rain\n")
                .with("content/sources.yaml", "- id: minutes\n  title: Minutes\n")
                .with("content/people.yaml", "- id: ann\n  name: Ann Lind\n")
                .article(
                        "a",
                        "updated: 2031-04-06\nas-of: 2030-01\nauthors: [Bo Ek]\ntopics: [rain]\ncorrections:\n"
                                + "  - date: 2031-04-07\n    kind: correction\n    text: The year was wrong.\n"
                                + "---\n[Ann](person:ann) left [@minutes].\n")
                .build();

        JsonObject article = node(built, "articles/a.html", "BackgroundNewsArticle");
        assertThat(article.getString("datePublished")).isEqualTo("2031-04-05");
        assertThat(article.getString("dateModified")).isEqualTo("2031-04-07");
        assertThat(article.getString("temporalCoverage")).isEqualTo("2030-01");
        assertThat(article.getJsonObject("publisher").getString("name")).isEqualTo("The Desk");
        assertThat(article.getJsonArray("articleSection").getString(0)).isEqualTo("Rain");
        assertThat(article.getJsonArray("mentions").getJsonObject(0).getString("@id"))
                .isEqualTo("../people/ann.html#person");
        assertThat(article.getJsonArray("citation").getJsonObject(0).getString("name"))
                .isEqualTo("Minutes");
        JsonObject correction = article.getJsonArray("correction").getJsonObject(0);
        assertThat(correction.getString("@type")).isEqualTo("CorrectionComment");
        assertThat(correction.getString("text")).isEqualTo("The year was wrong.");
    }

    @Test
    void the_way_to_a_page_begins_at_the_first_page() {
        Built built = TestSite.in(folder)
                .with("content/terms.yaml", "- term: Tariff\n  definition: A tax.\n")
                .build();

        assertThat(trail(built, "glossary/tariff.html")).containsExactly("Test", "Glossary", "Tariff");
        assertThat(trail(built, "glossary/index.html")).containsExactly("Test", "Glossary");
        assertThat(node(built, "index.html", "WebPage").containsKey("breadcrumb"))
                .isFalse();
        assertThat(node(built, "glossary/tariff.html", "DefinedTerm")
                        .getJsonObject("inDefinedTermSet")
                        .getString("@id"))
                .isEqualTo("index.html#terms");
    }

    private static List<String> trail(Built built, String page) {
        JsonObject breadcrumb = nodes(built, page).get(0).getJsonObject("breadcrumb");
        return breadcrumb.getJsonArray("itemListElement").stream()
                .map(JsonValue::asJsonObject)
                .map(item -> item.getString("name"))
                .toList();
    }
}
