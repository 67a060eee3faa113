package backstory.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tag that begins an element.
 *
 * @param name in lower case
 * @param closed true for one that ends itself, as in SVG
 * @param raw as it was written
 */
public record HtmlTag(String name, List<Attribute> attributes, boolean closed, String raw) {
    public HtmlTag {
        attributes = List.copyOf(attributes);
    }

    /**
     * An attribute.
     *
     * @param name in lower case
     * @param value as it is written between quotation marks, with its entities
     */
    public record Attribute(String name, String value) {
        @Override
        public String toString() {
            return name + "=\"" + value.replace("\"", "&quot;") + "\"";
        }
    }

    /** The value of an attribute without entities, if it is there. */
    public Optional<String> value(String attribute) {
        return attributes.stream()
                .filter(one -> one.name().equals(attribute))
                .map(one -> CharacterReferences.unescape(one.value()))
                .findFirst();
    }

    /** True if an attribute has this word among its words. */
    public boolean has(String attribute, String word) {
        return value(attribute).stream()
                .flatMap(value -> Stream.of(value.toLowerCase(Locale.ROOT).split("\\s+")))
                .anyMatch(word::equals);
    }

    /** The same with another value of an attribute that it has. */
    public HtmlTag with(String attribute, String value) {
        String escaped = value.replace("&", "&amp;").replace("<", "&lt;");
        return rebuilt(attributes.stream()
                .map(one -> one.name().equals(attribute) ? new Attribute(attribute, escaped) : one)
                .toList());
    }

    /** The same without these attributes. */
    public HtmlTag without(String... names) {
        return rebuilt(attributes.stream()
                .filter(one -> !List.of(names).contains(one.name()))
                .toList());
    }

    private HtmlTag rebuilt(List<Attribute> changed) {
        StringBuilder out = new StringBuilder("<").append(name);
        changed.forEach(attribute -> out.append(' ').append(attribute));
        return new HtmlTag(
                name, changed, closed, out.append(closed ? "/>" : ">").toString());
    }
}
