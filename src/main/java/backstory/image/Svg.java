package backstory.image;

import backstory.problem.Rule;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A drawing in SVG. A browser runs no script of one that a page shows, but it does when a reader opens the file by
 * itself, at the address of the site. So it is copied, as it is, only if nothing in it runs and nothing in it is loaded
 * from elsewhere; what is not plainly harmless is refused, never mended.
 */
final class Svg {
    /** Elements that run, or that hold another kind of document. */
    private static final Set<String> REFUSED = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "embed",
            "object",
            "audio",
            "video",
            "handler",
            "listener",
            "set",
            "animate",
            "animatemotion",
            "animatetransform");

    private static final Pattern INSIDE =
            Pattern.compile("#.*|data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]*");
    private static final Pattern LOADS = Pattern.compile("(?i)@import|url\\(\\s*+['\"]?+(?!#)|\\\\|javascript:");
    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)(px)?\\s*");
    private static final int DEEPEST = 200;

    private Svg() {}

    /**
     * Looks through the whole drawing.
     *
     * @return its size, from width and height in pixels or else from its view box
     */
    static Size check(byte[] bytes) throws UnfitImage {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return read(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException notXml) {
            throw UnfitImage.broken("is no SVG that can be read: it is not well-formed XML");
        }
    }

    private static Size read(XMLStreamReader xml) throws XMLStreamException, UnfitImage {
        Size size = new Size(0, 0);
        int depth = 0;
        boolean style = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (depth++ == 0) {
                        size = size(xml);
                    }
                    refuse(depth > DEEPEST, "is nested too deep");
                    element(xml);
                    style = name(xml).equals("style");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    style = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    refuse(style && LOADS.matcher(xml.getText()).find(), "has a style that loads something");
                case XMLStreamConstants.DTD ->
                    refuse(String.valueOf(xml.getText()).contains("["), "has a document type with definitions");
                case XMLStreamConstants.ENTITY_REFERENCE -> refuse(true, "has entities of its own");
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    refuse(true, "has the instruction <?" + xml.getPITarget() + "?>");
                default -> {}
            }
        }
        return size;
    }

    private static String name(XMLStreamReader xml) {
        return xml.getLocalName().toLowerCase(Locale.ROOT);
    }

    private static void element(XMLStreamReader xml) throws UnfitImage {
        refuse(REFUSED.contains(name(xml)), "has the element <" + xml.getLocalName() + ">");
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i);
            refuse(attribute.startsWith("on") || attribute.equals("base"), "has the attribute " + attribute);
            boolean address = attribute.equals("href") || attribute.equals("src");
            refuse(address && !INSIDE.matcher(value.strip()).matches(), "leads or loads to " + value.strip());
            refuse(!address && LOADS.matcher(value).find(), "loads something in its attribute " + attribute);
        }
    }

    private static void refuse(boolean refused, String what) throws UnfitImage {
        if (refused) {
            throw new UnfitImage(
                    Rule.IMAGE_UNSAFE,
                    what + ", which could run or be loaded from elsewhere",
                    "export it as plain SVG without scripts, animation and links, or as PNG");
        }
    }

    private static Size size(XMLStreamReader xml) throws UnfitImage {
        if (!xml.getLocalName().equals("svg")) {
            throw UnfitImage.broken("is no SVG that can be read");
        }
        double width = length(xml.getAttributeValue(null, "width"));
        double height = length(xml.getAttributeValue(null, "height"));
        String box = xml.getAttributeValue(null, "viewBox");
        String[] parts = box == null ? new String[0] : box.strip().split("[\\s,]+");
        if ((width <= 0 || height <= 0) && parts.length == 4) {
            width = length(parts[2]);
            height = length(parts[3]);
        }
        if (!(width >= 1 && height >= 1 && width <= 100_000 && height <= 100_000)) {
            throw UnfitImage.broken("does not say how large it is");
        }
        return new Size((int) Math.round(width), (int) Math.round(height));
    }

    private static double length(String text) {
        Matcher length = LENGTH.matcher(text == null ? "" : text);
        return length.matches() ? Double.parseDouble(length.group(1)) : 0;
    }
}
