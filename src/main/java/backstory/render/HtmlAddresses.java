package backstory.render;

import backstory.html.CharacterReferences;
import backstory.html.HtmlReader;
import backstory.html.HtmlTag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the addresses and the ids in a finished page. */
final class HtmlAddresses implements HtmlReader.Pieces {
    private static final Set<String> ONE =
            Set.of("href", "src", "action", "formaction", "poster", "xlink:href", "data");
    private static final Set<String> SEVERAL = Set.of("srcset", "imagesrcset");

    private final Set<String> addresses = new LinkedHashSet<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final List<String> bases = new ArrayList<>();

    private HtmlAddresses() {}

    /**
     * The targets of a page's links, and the places in it to which others can link.
     *
     * @param base the base of its relative addresses, from {@code <base>}, or empty
     * @param addresses as they are written, each once
     * @param ids the places in it, without entities
     */
    record PageAddresses(String base, List<String> addresses, Set<String> ids) {}

    static PageAddresses in(String html) {
        HtmlAddresses found = new HtmlAddresses();
        HtmlReader.read(html, found);
        String base = found.bases.isEmpty() ? "" : found.bases.get(0);
        return new PageAddresses(base, List.copyOf(found.addresses), found.ids);
    }

    @Override
    public void begin(HtmlTag tag) {
        tag.attributes().forEach(attribute -> add(tag.name(), attribute.name(), attribute.value()));
    }

    private void add(String element, String name, String value) {
        if (name.equals("id") || (name.equals("name") && element.equals("a"))) {
            ids.add(CharacterReferences.unescape(value));
        } else if (name.equals("href") && element.equals("base")) {
            bases.add(value);
        } else if (ONE.contains(name) && (!name.equals("data") || element.equals("object"))) {
            addresses.add(value);
        } else if (SEVERAL.contains(name)) {
            several(value);
        }
    }

    /** Splits {@code small.png 1x, large.png 2x}: a comma within an address belongs to it, one at its end does not. */
    private void several(String value) {
        for (String rest = value; !rest.isEmpty(); ) {
            String begin = rest.replaceFirst("^[\\s,]+", "");
            String address = begin.split("\\s", 2)[0];
            String behind = begin.substring(address.length());
            String bare = address.replaceFirst(",+$", "");
            int comma = bare.length() < address.length() ? 0 : behind.indexOf(',');
            rest = comma < 0 ? "" : behind.substring(comma);
            if (!bare.isEmpty()) {
                addresses.add(bare);
            }
        }
    }
}
