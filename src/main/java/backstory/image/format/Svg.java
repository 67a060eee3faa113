package backstory.image.format;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A drawing in SVG. A browser runs no scripts of a drawing inside a page, but it does when a reader opens the file
 * itself, at the address of the site. So the published file is written anew from what is known to be harmless, and
 * anything else is refused.
 *
 * @param size from width and height in pixels or else from its view box
 * @param bytes the file to publish, in UTF-8
 * @param unsafe what runs, links or loads something or is unknown, with its place; if there is any, the drawing must
 *     not be published
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Svg(Size size, byte[] bytes, List<Unsafe> unsafe) {
    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)(px)?\\s*");

    private static final Pattern ENTITY = Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)[^#;\\s]++;");

    /** Something that must not be in it; {@code what} is the end of a sentence that begins with "this image". */
    public record Unsafe(SvgPlaces.Place place, String what) {
        /** The problem of a file that holds it. */
        public Problem problem(String file) {
            Location at = new Location(file, place.line(), place.column(), place.length());
            return Problem.of(Rule.IMAGE_UNSAFE, at, "this image " + what).withHint(hint());
        }

        private String hint() {
            if (what.startsWith("draws")) {
                return "browsers leave it out or stop at it: export it without copies (clones, symbols), or as PNG";
            }
            return what.contains("foreignObject")
                    ? "its text is HTML: in draw.io export it without word wrap and formatted text, in Mermaid with"
                            + " htmlLabels: false, or as PNG"
                    : "it could run, lead away or load something: export it as plain SVG without scripts, animation"
                            + " and links, or as PNG";
        }
    }

    /** Looks through the whole drawing. */
    public static Svg of(byte[] bytes) throws UnfitImage {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            boolean typed = prologue(xml);
            String text = new String(bytes, charset(xml));
            if (typed && ENTITY.matcher(text).find()) { // which Java passes over, as if somebody else knew them
                throw UnfitImage.broken("has entities of its own");
            }
            Size size = size(xml);
            SvgReader reader = new SvgReader(xml);
            byte[] written = reader.read().getBytes(StandardCharsets.UTF_8);
            SvgPlaces places = new SvgPlaces(text);
            return new Svg(
                    size,
                    written,
                    reader.faults().stream()
                            .map(fault -> new Unsafe(places.of(fault.element(), fault.attribute()), fault.what()))
                            .toList());
        } catch (XMLStreamException notXml) {
            throw UnfitImage.broken("is no SVG that can be read: it is not well-formed XML");
        }
    }

    /**
     * Goes to the first element.
     *
     * @return true if the document has a type
     */
    private static boolean prologue(XMLStreamReader xml) throws XMLStreamException, UnfitImage {
        boolean typed = false;
        while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
            int event = xml.next();
            typed |= event == XMLStreamConstants.DTD;
            if (event == XMLStreamConstants.DTD && String.valueOf(xml.getText()).contains("[")) {
                throw UnfitImage.broken("has a document type with definitions of its own");
            }
            if (event == XMLStreamConstants.PROCESSING_INSTRUCTION
                    && xml.getPITarget().equals("xml-stylesheet")) {
                throw UnfitImage.broken("loads a style sheet with <?xml-stylesheet?>");
            }
        }
        if (!xml.getLocalName().equals("svg") || !SvgNames.SVG.equals(xml.getNamespaceURI())) {
            throw UnfitImage.broken(
                    "is no SVG that a browser shows: it does not begin with <svg xmlns=\"" + SvgNames.SVG + "\">");
        }
        return typed;
    }

    private static Charset charset(XMLStreamReader xml) {
        String said = xml.getCharacterEncodingScheme();
        return said != null && Charset.isSupported(said) ? Charset.forName(said) : StandardCharsets.UTF_8;
    }

    private static Size size(XMLStreamReader xml) throws UnfitImage {
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
