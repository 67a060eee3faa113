package backstory.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.parser.Parser;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * Checks a feed by its standard, Atom (RFC 4287) or JSON Feed 1.1, and by our own promises: absolute addresses, and
 * HTML without anything else in it.
 */
public final class FeedRules {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)";
    private static final Set<String> IN_FEED = Set.of(
            "author",
            "category",
            "contributor",
            "generator",
            "icon",
            "id",
            "link",
            "logo",
            "rights",
            "subtitle",
            "title",
            "updated",
            "entry");
    private static final Set<String> IN_ENTRY = Set.of(
            "author",
            "category",
            "content",
            "contributor",
            "id",
            "link",
            "published",
            "rights",
            "source",
            "summary",
            "title",
            "updated");
    private static final Set<String> MANY = Set.of("author", "category", "contributor", "link", "entry");
    private static final Set<String> TEXTS = Set.of("title", "subtitle", "summary", "content", "rights");

    private final List<String> faults = new ArrayList<>();

    private FeedRules() {}

    /** Returns the faults of an Atom feed at an address. */
    public static List<String> atom(String text, String self) {
        FeedRules rules = new FeedRules();
        rules.feed(parse(text), self);
        return rules.faults;
    }

    /** Returns the faults of a JSON feed at an address. */
    public static List<String> json(String text, String self) {
        FeedRules rules = new FeedRules();
        try {
            rules.feed(new ObjectMapper().readTree(text), self);
        } catch (JsonProcessingException broken) {
            rules.faults.add(broken.getMessage());
        }
        return rules.faults;
    }

    private static Element parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private void expect(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    // Atom

    private void feed(Element feed, String self) {
        expect(ATOM.equals(feed.getNamespaceURI()) && feed.getLocalName().equals("feed"), "not an Atom feed");
        children(feed, IN_FEED, List.of("id", "title", "updated"));
        links(feed);
        expect(
                all(feed, "link")
                        .filter(link -> link.getAttribute("rel").equals("self"))
                        .map(link -> link.getAttribute("href"))
                        .toList()
                        .equals(List.of(self)),
                "the feed does not say where it stands");
        Set<String> ids = new HashSet<>();
        all(feed, "entry").forEach(entry -> {
            children(entry, IN_ENTRY, List.of("id", "title", "updated"));
            links(entry);
            expect(ids.add(text(entry, "id")), "two entries have the id " + text(entry, "id"));
            expect(has(entry, "author") || has(feed, "author"), "nobody has written " + text(entry, "id"));
            expect(
                    has(entry, "content")
                            || all(entry, "link").anyMatch(link -> rel(link).equals("alternate")),
                    "an entry without text leads nowhere");
        });
    }

    private void children(Element parent, Set<String> allowed, List<String> demanded) {
        Set<String> seen = new HashSet<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                String name = child.getLocalName();
                expect(ATOM.equals(child.getNamespaceURI()), "foreign element " + name);
                expect(allowed.contains(name), name + " in " + parent.getLocalName());
                expect(seen.add(name) || MANY.contains(name), "two of " + name);
                child(child, name);
            } else {
                expect(node.getTextContent().isBlank(), "loose text in " + parent.getLocalName());
            }
        }
        demanded.forEach(name -> expect(seen.contains(name), parent.getLocalName() + " without " + name));
    }

    private void child(Element child, String name) {
        String text = child.getTextContent();
        String lang = child.getAttribute("xml:lang");
        expect(lang.isEmpty() || lang.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"), "language " + lang);
        switch (name) {
            case "id" -> expect(isWhole(text), "id " + text);
            case "updated", "published" -> expect(isTime(text), name + " " + text);
            case "author", "contributor" -> {
                expect(all(child, "name").count() == 1 && !text(child, "name").isBlank(), "a person without a name");
                expect(child.getElementsByTagName("*").getLength() == 1, "more of a person than a name");
            }
            case "category" ->
                expect(!child.getAttribute("term").isEmpty() && text.isEmpty(), "a category without a term");
            case "link" -> expect(text.isEmpty() && isWhole(child.getAttribute("href")), "link " + text);
            default -> {
                if (TEXTS.contains(name)) {
                    expect(all(child, "*").findAny().isEmpty(), name + " holds elements");
                    expect(List.of("", "text", "html").contains(child.getAttribute("type")), "type of " + name);
                    if (child.getAttribute("type").equals("html")) {
                        html(text);
                    }
                }
            }
        }
    }

    private void links(Element parent) {
        Set<String> seen = new HashSet<>();
        all(parent, "link")
                .filter(link -> rel(link).equals("alternate"))
                .forEach(link -> expect(
                        seen.add(link.getAttribute("type") + link.getAttribute("hreflang")), "two alternates alike"));
    }

    private static String rel(Element link) {
        return link.getAttribute("rel").isEmpty() ? "alternate" : link.getAttribute("rel");
    }

    private static boolean has(Element parent, String name) {
        return all(parent, name).findAny().isPresent();
    }

    private static String text(Element parent, String name) {
        return all(parent, name).map(Node::getTextContent).findFirst().orElse("");
    }

    private static Stream<Element> all(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child
                    && (name.equals("*") || child.getLocalName().equals(name))) {
                children.add(child);
            }
        }
        return children.stream();
    }

    // JSON Feed

    private void feed(JsonNode feed, String self) {
        known(
                feed,
                Set.of("version", "title", "home_page_url", "feed_url", "description", "language", "authors", "items"));
        expect(feed.path("version").asText().equals("https://jsonfeed.org/version/1.1"), "version");
        expect(feed.path("title").isTextual(), "a feed without a title");
        expect(feed.path("feed_url").asText().equals(self), "the feed does not say where it stands");
        expect(isWhole(feed.path("home_page_url").asText()), "home page");
        expect(feed.path("items").isArray(), "no list of items");
        authors(feed);
        Set<String> ids = new HashSet<>();
        for (JsonNode item : feed.path("items")) {
            known(
                    item,
                    Set.of(
                            "id",
                            "url",
                            "title",
                            "summary",
                            "content_html",
                            "date_published",
                            "date_modified",
                            "authors",
                            "tags",
                            "language"));
            expect(item.path("id").isTextual() && ids.add(item.path("id").asText()), "id " + item.path("id"));
            expect(isWhole(item.path("url").asText()), "url " + item.path("url"));
            expect(item.path("content_html").isTextual(), "an item without text");
            expect(isTime(item.path("date_published").asText()), "published " + item.path("date_published"));
            expect(isTime(item.path("date_modified").asText()), "modified " + item.path("date_modified"));
            item.path("tags").forEach(tag -> expect(tag.isTextual(), "tag " + tag));
            authors(item);
            html(item.path("content_html").asText());
        }
    }

    private void authors(JsonNode of) {
        expect(of.path("authors").isMissingNode() || !of.path("authors").isEmpty(), "no author in the list");
        of.path("authors").forEach(one -> expect(!one.path("name").asText().isBlank(), "an author without a name"));
    }

    private void known(JsonNode object, Set<String> keys) {
        object.fieldNames().forEachRemaining(key -> expect(keys.contains(key), "key " + key));
    }

    // both

    private void html(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        parser.parseFragmentInput(html, new org.jsoup.nodes.Element("body"), "").forEach(node -> {});
        parser.getErrors().forEach(error -> faults.add("HTML: " + error));
        org.jsoup.nodes.Element body = Jsoup.parse(html).body();
        expect(
                body.select("script, style, button, svg, iframe, form, [popover], span:not([lang])")
                        .isEmpty(),
                "elements for pages only");
        for (org.jsoup.nodes.Element element : body.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                expect(
                        !attribute.getKey().matches("id|class|style|role|on.*|aria-.*|data-.*|popover.*|srcset"),
                        "attribute " + attribute);
                boolean address = attribute.getKey().matches("href|src");
                expect(
                        !address || attribute.getValue().matches("(https?://|mailto:).+"),
                        "address " + attribute.getValue());
            }
        }
    }

    private static boolean isWhole(String address) {
        return address.matches("https?://.+") && URI.create(address).isAbsolute();
    }

    private static boolean isTime(String text) {
        try {
            return text.matches(TIME) && OffsetDateTime.parse(text) != null;
        } catch (DateTimeParseException noTime) {
            return false;
        }
    }
}
