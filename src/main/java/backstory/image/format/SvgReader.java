package backstory.image.format;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a drawing and writes it anew with only the elements and attributes of {@link SvgNames}. What draws nothing is
 * left out: comments, metadata, and what editors store in namespaces of their own. What a browser might understand and
 * is not on the list is a fault.
 */
final class SvgReader {
    private static final int DEEPEST = 200;

    /** The most faults that are reported; others are found after these are corrected. */
    private static final int MOST_FAULTS = 100;

    private static final Pattern FRAGMENT = Pattern.compile("\\s*#\\S+\\s*");
    private static final Pattern DATA =
            Pattern.compile("\\s*data:image/(?<kind>png|jpe?g|gif|webp);base64,(?<data>[A-Za-z0-9+/=\\s]*)");

    private final XMLStreamReader xml;
    private final List<Fault> faults = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder style = new StringBuilder();
    private final SvgExpansion unfolding = new SvgExpansion();
    private int elements;

    /** The number of the style that is open, or 0. */
    private int styleElement;

    /** True while the tag that was written last may take attributes. */
    private boolean tagIsOpen;

    /** The names of the elements that are open, the outermost first. */
    private final List<String> open = new ArrayList<>();

    SvgReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * Something that is not on the list.
     *
     * @param element its number, from 1
     * @param attribute as it is written, or empty for the element itself
     * @param what the end of a sentence that begins with "this image"
     */
    record Fault(int element, String attribute, String what) {}

    /** Reads the drawing, from its first element, where the reader is, to the end. */
    String read() throws XMLStreamException, UnfitImage {
        begin();
        while (xml.hasNext()) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                default -> {}
            }
        }
        unfolding.fault().ifPresent(this::add);
        return out.append('\n').toString();
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    private void begin() throws XMLStreamException, UnfitImage {
        elements++;
        String space = space(xml.getNamespaceURI());
        String name = xml.getLocalName();
        boolean svg = space.equals(SvgNames.SVG);
        if (styleElement > 0) {
            fault("", "has an element in a style: <" + written() + ">");
        }
        if (!SvgNames.UNDERSTOOD.contains(space) || (svg && drawsNothing(name))) {
            skip();
            return;
        }
        if (!svg || !SvgNames.ELEMENTS.contains(name)) {
            fault("", "has the element <" + written() + ">" + (svg ? "" : ", which is none of SVG"));
        }
        if (open.size() >= DEEPEST) {
            throw UnfitImage.broken("is nested too deep");
        }
        closeTag();
        out.append('<').append(name);
        tagIsOpen = true;
        if (open.isEmpty()) {
            out.append(" xmlns=\"" + SvgNames.SVG + "\" xmlns:xlink=\"" + SvgNames.XLINK + "\"");
        }
        open.add(name);
        unfolding.begin(Optional.ofNullable(xml.getAttributeValue(null, "id")).orElse(""));
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(i);
        }
        styleElement = name.equals("style") ? elements : styleElement;
    }

    /** Returns true for what draws nothing, including what only programs draw that know more than browsers. */
    private boolean drawsNothing(String name) {
        return SvgNames.DRAWS_NOTHING.contains(name)
                || (name.equals("foreignObject") && xml.getAttributeValue(null, "requiredExtensions") != null);
    }

    /** Skips an element with all its content. */
    private void skip() throws XMLStreamException {
        for (int inside = 1; inside > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                elements++;
                inside++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside--;
            }
        }
    }

    private void end() {
        String name = open.remove(open.size() - 1);
        unfolding.end();
        if (name.equals("style") && styleElement > 0) {
            String written = style.toString();
            Optional<String> fault = SvgStyle.fault(written);
            fault.ifPresent(what -> add(new Fault(styleElement, "", "has " + what + " in a style")));
            write(SvgStyle.bare(written));
            style.setLength(0);
            styleElement = 0;
        }
        out.append(tagIsOpen ? "/>" : "</" + name + ">");
        tagIsOpen = false;
    }

    /** Writes a text between tags. */
    private void write(String text) {
        closeTag();
        escape(text, "");
    }

    private void closeTag() {
        out.append(tagIsOpen ? ">" : "");
        tagIsOpen = false;
    }

    private void text() {
        String name = open.isEmpty() ? "" : open.get(open.size() - 1);
        if (styleElement > 0) {
            style.append(xml.getText());
        } else if (SvgNames.WITH_TEXT.contains(name)) {
            write(xml.getText());
        } else if (xml.getText().indexOf('\n') >= 0) {
            write("\n");
        }
    }

    private void attribute(int i) throws UnfitImage {
        String space = space(xml.getAttributeNamespace(i));
        String name = xml.getAttributeLocalName(i);
        String value = xml.getAttributeValue(i);
        String prefix = xml.getAttributePrefix(i);
        String written = prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
        boolean link = name.equals("href") && (space.isEmpty() || space.equals(SvgNames.XLINK));
        if (link) {
            link(written, value, space.isEmpty() ? "href" : "xlink:href");
        } else if (space.equals(SvgNames.XML)) {
            fault(name.equals("base"), written, "has the attribute " + written);
            write("xml:" + name, value, name.equals("space") || name.equals("lang"));
        } else if (space.isEmpty() && !isIdle(name)) {
            Optional<String> fault = isPlain(name) ? Optional.empty() : SvgStyle.fault(value);
            fault(!isKnown(name), written, "has the attribute " + name);
            fault(isKnown(name) && fault.isPresent(), written, "has " + fault.orElse("") + " in its attribute " + name);
            String bare = isPlain(name) ? value : SvgStyle.bare(value);
            write(name, bare, fault.isEmpty() && isKnown(name));
            unfolding.style(elements, written, bare);
        }
    }

    private static boolean isIdle(String name) {
        return SvgNames.IDLE.contains(name) || name.startsWith("data-");
    }

    private static boolean isKnown(String name) {
        return SvgNames.ATTRIBUTES.contains(name) || name.startsWith("aria-");
    }

    /** Returns true for an attribute whose value no browser reads as a style. */
    private static boolean isPlain(String name) {
        return name.equals("id") || name.equals("class") || name.startsWith("aria-");
    }

    /** Writes a link to a place in the drawing; an embedded picture is cleaned as one in a file of its own. */
    private void link(String written, String value, String name) throws UnfitImage {
        if (FRAGMENT.matcher(value).matches()) {
            write(name, value.strip(), true);
            unfolding.link(elements, written, value);
            return;
        }
        Matcher data = DATA.matcher(value);
        if (!data.matches()) {
            String shown = value.strip();
            fault(written, "leads or loads to " + (shown.length() > 60 ? shown.substring(0, 60) + "…" : shown));
            return;
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(data.group("data"));
            Optional<Format> format = Format.of(bytes).filter(found -> found != Format.SVG);
            fault(format.isEmpty(), written, "holds a picture that cannot be read");
            if (format.isPresent()) {
                String bare = Base64.getEncoder().encodeToString(format.get().bare(bytes));
                write(name, "data:image/" + format.get().mediaType() + ";base64," + bare, true);
            }
        } catch (IllegalArgumentException noBase64) {
            fault(written, "holds a picture that cannot be read");
        }
    }

    private void write(String name, String value, boolean kept) {
        if (kept) {
            out.append(' ').append(name).append("=\"");
            escape(value, "\n\t");
            out.append('"');
        }
    }

    /** @param also characters that an XML parser would turn into blanks */
    private void escape(String text, String also) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean number = sign == '\r' || also.indexOf(sign) >= 0;
                    out.append(number ? "&#" + (int) sign + ";" : String.valueOf(sign));
                }
            }
        }
    }

    private static String space(String uri) {
        return uri == null ? "" : uri;
    }

    private String written() {
        String prefix = xml.getPrefix();
        return prefix == null || prefix.isEmpty() ? xml.getLocalName() : prefix + ":" + xml.getLocalName();
    }

    private void fault(String attribute, String what) {
        add(new Fault(elements, attribute, what));
    }

    private void fault(boolean isOne, String attribute, String what) {
        if (isOne) {
            fault(attribute, what);
        }
    }

    private void add(Fault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }
}
