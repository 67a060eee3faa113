package backstory.testing;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the JSON-LD of pages with a processor that knows nothing about this program. */
public final class LinkedData {
    /** The namespace of schema.org. */
    public static final String SCHEMA = "http://schema.org/";

    /** The part of schema.org's context that pages need; nothing is fetched. */
    private static final JsonDocument CONTEXT = context("""
            {"@context": {"@vocab": "http://schema.org/",
              "archivedAt": {"@type": "@id"}, "image": {"@type": "@id"}, "mainEntityOfPage": {"@type": "@id"},
              "sameAs": {"@type": "@id"}, "url": {"@type": "@id"}}}
            """);

    private static final DocumentLoader LOADER = (address, options) -> {
        if (!address.toString().equals("https://schema.org")) {
            throw new IllegalArgumentException("pages name one context, not " + address);
        }
        return CONTEXT;
    };

    private LinkedData() {}

    private static JsonDocument context(String text) {
        try {
            return JsonDocument.of(new StringReader(text));
        } catch (JsonLdError fault) {
            throw new AssertionError(fault);
        }
    }

    /** Returns the only block of a page, parsed by a strict JSON reader. */
    public static JsonStructure read(Document page) {
        List<Element> blocks = page.select("script[type=application/ld+json]");
        if (blocks.size() != 1) {
            throw new AssertionError(blocks.size() + " blocks of JSON-LD");
        }
        try (JsonReader reader =
                Json.createReader(new StringReader(blocks.get(0).data()))) {
            return reader.read();
        }
    }

    /**
     * Returns the node objects of a page in expanded form: full names of types and properties, absolute addresses.
     *
     * @param address that the page is read at
     */
    public static List<JsonObject> nodes(Document page, String address) {
        try {
            return JsonLd.expand(JsonDocument.of(read(page))).base(URI.create(address)).loader(LOADER).get().stream()
                    .map(JsonValue::asJsonObject)
                    .toList();
        } catch (JsonLdError fault) {
            throw new AssertionError(fault);
        }
    }
}
