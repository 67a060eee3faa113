package backstory.image.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstory.testing.Case;
import backstory.testing.TestImages;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which parts of drawings are published, and which drawings are refused. */
class SvgTest {
    private static final String HEAD = "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:h=\"http://www.w3.org/1999/xhtml\""
            + " xmlns:m=\"http://www.w3.org/1998/Math/MathML\" width=\"3\" height=\"2\">";
    private static final String WRITTEN = "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"3\" height=\"2\"";

    private static Svg svg(String text) {
        try {
            return Svg.of(text.getBytes(StandardCharsets.UTF_8));
        } catch (UnfitImage unfit) {
            throw new AssertionError(unfit);
        }
    }

    private static String published(String inside) {
        Svg svg = svg(HEAD + inside + "</svg>");
        assertThat(svg.unsafe()).as(inside).isEmpty();
        String all = new String(svg.bytes(), StandardCharsets.UTF_8);
        assertThat(all).startsWith(WRITTEN).endsWith("\n");
        return all.substring(WRITTEN.length()).replaceAll("^>|</svg>\n$|/>\n$", "");
    }

    @ParameterizedTest
    @Case("a3")
    @ValueSource(
            strings = {
                // runs
                "<script>x</script>",
                "<g onload=\"x()\"/>",
                "<g ONLOAD=\"x()\"/>",
                "<SCRIPT/>",
                "<handler/>",
                "<foreignObject/>",
                "<foreignObject><h:b>x</h:b></foreignObject>",
                "<iframe/>",
                "<use href=\"#a\"><set attributeName=\"href\" to=\"x\"/></use>",
                "<animate attributeName=\"href\" values=\"javascript:x\"/>",
                "<animateTransform/>",
                "<discard/>",
                // other languages
                "<h:script>x</h:script>",
                "<h:img srcset=\"https://example.org/x\"/>",
                "<h:meta http-equiv=\"refresh\" content=\"0;url=https://example.org\"/>",
                "<h:form action=\"java&#10;script:x\"/>",
                "<g xmlns=\"\"><script/></g>",
                "<m:math/>",
                // leads
                "<a href=\"javascript:x\"/>",
                "<a href=\"https://example.org\"><path/></a>",
                "<a xlink:href=\"java&#10;script:x\"/>",
                "<view xlink:href=\"java&#9;script:x\"/>",
                // loads
                "<image href=\"https://example.org/x.png\"/>",
                "<image xlink:href=\"//example.org/x.png\"/>",
                "<image href=\"x.png\"/>",
                "<image href=\"\"/>",
                "<use href=\"other.svg#x\"/>",
                "<feImage href=\"https://example.org/x\"/>",
                "<image href=\"data:image/svg+xml;base64,PHN2Zz4=\"/>",
                "<image href=\"data:image/png;base64,PHN2Zz4=\"/>",
                "<image href=\"data:text/html;base64,PHN2Zz4=\"/>",
                "<image src=\"x.png\"/>",
                "<g xml:base=\"https://example.org/\"/>",
                "<g fill=\"url('x.svg#y')\"/>",
                "<g fill=\"url(https://example.org/)\"/>",
                "<g fill=\"URL( //example.org/#a)\"/>",
                "<g filter=\"u\\72l(x)\"/>",
                "<g style=\"fill:url( https://example.org/x)\"/>",
                "<g style=\"background:image-set('x.png' 1x)\"/>",
                "<g style=\"background:-webkit-image-set('x.png' 1x)\"/>",
                "<g style=\"background:src('x.png')\"/>",
                "<g style=\"fill:ur/**/l(x)\"/>",
                "<g style=\"behavior:url(#a\\29)\"/>",
                // styles
                "<style>@import 'x.css'</style>",
                "<style><g/>@import 'x.css'</style>",
                "<style>a{}<h:b/>@import 'x.css'</style>",
                "<style>@im<!-- x -->port 'x.css'</style>",
                "<style>/**/@import/**/url(x.css);</style>",
                "<style><![CDATA[@import 'x.css';]]></style>",
                "<style>@IMPORT 'x.css';</style>",
                "<style>@\\69mport 'x.css';</style>",
                "<style>&#64;import 'x.css';</style>",
                "<style>@font-face{src:url(x.woff)}</style>",
                "<style>@namespace 'x';</style>",
                "<style>a{b:u\\72l(x)}</style>",
                "<style>a{b:url(x</style>",
                "<style>a{b:'x\n'}</style>",
                "<style>a{b:expression(x)}</style>",
                "<style>a{b:image('x')}</style>",
                "<style>a{b:cross-fade(url(#a),'x')}</style>",
                "<style>/* open</style>",
                // unknown
                "<unknown/>",
                "<g unknown=\"x\"/>"
            })
    void a_drawing_that_runs_leads_or_loads_is_refused(String inside) {
        assertThat(svg(HEAD + inside + "</svg>").unsafe()).isNotEmpty();
    }

    @ParameterizedTest
    @Case("a3")
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/1999/xhtml\" width=\"3\" height=\"2\"><form/></svg>",
                "<h:svg xmlns:h=\"http://www.w3.org/1999/xhtml\" width=\"3\" height=\"2\"/>",
                "<svg width=\"3\" height=\"2\"/>",
                "<!DOCTYPE svg [<!ENTITY x \"y\">]><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"2\"/>",
                "<!DOCTYPE svg SYSTEM \"x.dtd\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"2\">&x;</svg>",
                "<!DOCTYPE svg SYSTEM \"x.dtd\" [<!ENTITY x \"y\">]><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\""
                        + " height=\"2\"><text>&x;</text></svg>",
                "<!DOCTYPE svg SYSTEM \"x.dtd\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"2\""
                        + " id=\"&x;\"/>",
                "<?xml-stylesheet href=\"x.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"2\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"2\">&x;</svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"2\"><g></svg>"
            })
    void what_a_browser_takes_for_another_document_is_no_drawing(String text) {
        assertThatThrownBy(() -> Svg.of(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(UnfitImage.class);
    }

    @Test
    @Case("159")
    void nothing_of_what_a_program_wrote_beside_a_drawing_is_published() {
        String text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<!-- SECRET -->\n<?plantuml SECRET?>\n"
                + "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/x.dtd\">\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\""
                + " xmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\" viewBox=\"0 0 30 20\""
                + " inkscape:export-filename=\"/home/SECRET/map.png\" sodipodi:docname=\"SECRET.svg\""
                + " content=\"&lt;mxfile SECRET\" data-name=\"SECRET\" version=\"1.1\">\n"
                + "<sodipodi:namedview><inkscape:grid id=\"SECRET\"/></sodipodi:namedview>\n"
                + "<metadata><r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">SECRET</r:RDF></metadata>\n"
                + "<style>/* SECRET */.a{fill:url(#g)}/*SECRET*/</style>\n"
                + "<switch><foreignObject requiredExtensions=\"http://ns.adobe.com/x\">SECRET</foreignObject>"
                + "<g inkscape:label=\"SECRET\">SECRET<path d=\"M0 0h3\" class=\"a\"/></g></switch>"
                + "<text x=\"1\"> a &amp; <tspan>\u00E9</tspan></text></svg><!-- SECRET -->";
        Svg svg;
        try {
            svg = Svg.of(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (UnfitImage unfit) {
            throw new AssertionError(unfit);
        }
        assertThat(svg.unsafe()).isEmpty();
        assertThat(new String(svg.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                        + " viewBox=\"0 0 30 20\">\n\n\n<style>/**/.a{fill:url(#g)}/**/</style>\n"
                        + "<switch><g><path d=\"M0 0h3\" class=\"a\"/></g></switch>"
                        + "<text x=\"1\"> a &amp; <tspan>\u00E9</tspan></text></svg>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Inkscape
                "<defs id=\"d\"><linearGradient id=\"g\" xlink:href=\"#h\"><stop style=\"stop-color:#fff;stop-opacity:1\""
                        + " offset=\"0\"/></linearGradient></defs>",
                "<path style=\"font-variation-settings:normal;opacity:1;fill:url(#g) none;stroke:#000;paint-order:stroke"
                        + " fill markers;-inkscape-font-specification:'Sans, Normal'\" d=\"m 1,2 3e-5,4 z\"/>",
                // Illustrator
                "<style>.cls-1,.cls-2:not(.a){fill:#fff;font-family:ArialMT, Arial;}.b{clip-path:url(#c)}</style>",
                "<g style=\"enable-background:new 0 0 30 20\" xml:space=\"preserve\"/>",
                // matplotlib
                "<style type=\"text/css\">*{stroke-linejoin: round; stroke-linecap: butt}</style>",
                "<g id=\"axes_1\"><use xlink:href=\"#m1\" x=\"57.6\" y=\"-0.5\" style=\"stroke: #000000; stroke-width:"
                        + " 0.8\"/></g>",
                "<g clip-path=\"url(#p1)\" transform=\"scale(1 -1) translate(0 -266.112)\"/>",
                // D3, draw.io, Mermaid
                "<g fill=\"none\" font-size=\"10\" font-family=\"sans-serif\" text-anchor=\"middle\"/>",
                "<rect fill=\"light-dark(#ffffff, var(--x, #121212))\" style=\"color-scheme: light dark\"/>",
                "<style>@media (prefers-color-scheme: dark){:root{--x:#121212}}@keyframes a{from{opacity:0}}</style>",
                "<text font-family=\"&quot;Open Sans&quot;, Helvetica\" aria-label=\"a (b)\" role=\"img\">x</text>",
                "<filter id=\"f\"><feColorMatrix type=\"matrix\" values=\"1 0 0 0 0\"/></filter>"
            })
    void drawings_of_programs_are_published_as_they_draw(String inside) {
        assertThat(published(inside)).isEqualTo(inside);
    }

    @Test
    @Case("159")
    void a_picture_in_a_drawing_is_cleaned_as_one_of_its_own() {
        byte[] plain = TestImages.jpeg(TestImages.quarters(8, 8));
        byte[] phone = TestImages.fromPhone(plain, 1);
        String image = "<image href=\"data:image/jpg;base64,%s\"/>";
        assertThat(published(image.formatted(Base64.getMimeEncoder().encodeToString(phone))))
                .isEqualTo(image.replace("jpg", "jpeg")
                        .formatted(Base64.getEncoder().encodeToString(plain)));
    }

    @Test
    @Case("a3")
    void what_must_not_be_in_a_drawing_is_told_with_its_place_all_at_once(@TempDir Path folder) {
        Built built = TestSite.in(folder)
                .with(
                        "content/images/m.svg",
                        HEAD
                                + "\n<!-- <script> -->\n<g>\u00E9\n  <g id=\" onload='' \" onload=\"x()\"/><script>x</script>"
                                + "\n</g><style>\n@import 'x';</style>\n<foreignObject/><path d=\"m\"/></svg>")
                .with("content/images.yaml", "- {src: images/m.svg, alt: M, credit: C, license: L}\n")
                .article("a", "---\nText.\n\n![](../images/m.svg)\n")
                .build();
        assertThat(built.problems())
                .containsExactly(
                        "content/images/m.svg:4:23: error: this image has the attribute onload [image-unsafe]",
                        "content/images/m.svg:4:38: error: this image has the element <script> [image-unsafe]",
                        "content/images/m.svg:5:6: error: this image has @import in a style [image-unsafe]",
                        "content/images/m.svg:7:2: error: this image has the element <foreignObject> [image-unsafe]");
        assertThat(built.console()).contains("in draw.io export it without word wrap");
    }

    @ParameterizedTest
    @CsvSource({"3,2,3x2", "3px,2.4px,3x2", "100%,100%,30x20", "'','',30x20"})
    void the_size_is_that_in_pixels_or_that_of_the_view_box(String width, String height, String size) {
        Svg svg = svg("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 30 20\"/>");
        assertThat(svg.size().width() + "x" + svg.size().height()).isEqualTo(size);
    }

    /** Each level draws the one before it twice. */
    private static String doubled(int levels, String begin, String copy, String end) {
        StringBuilder all = new StringBuilder("<path id=\"l0\" d=\"M0 0h3\"/>");
        for (int i = 1; i <= levels; i++) {
            String before = copy.replace("#", "#l" + (i - 1));
            all.append("\n")
                    .append(begin.replace("#", "l" + i))
                    .append(before)
                    .append(before)
                    .append(end);
        }
        return all.toString();
    }

    @ParameterizedTest
    @Case("p18")
    @CsvSource(
            delimiter = '|',
            value = {
                "<g id=\"#\">                    | <use href=\"#\"/>                     | </g>      | href",
                "<g id=\"#\">                    | <use xlink:href=\" # \"/>             | </g>      | xlink:href",
                "<symbol id=\"#\"><g id=\"x\"><g>  | <use href=\"#\"/>                     | </g></g></symbol> | href",
                "<pattern id=\"#\">              | <path fill=\"url(#)\"/>               | </pattern> | fill",
                "<mask id=\"#\">                 | <path style=\"mask:url( '#' ) 1\"/>   | </mask>   | style",
                "<marker id=\"#\">               | <path marker-mid=\"url(#)\"/>         | </marker> | marker-mid"
            })
    void copies_within_copies_are_counted_as_they_are_drawn(String begin, String copy, String end, String attribute) {
        assertThat(svg(HEAD + doubled(14, begin, copy, end) + "</svg>").unsafe())
                .isEmpty();

        Svg svg = svg(HEAD + doubled(60, begin, copy, end) + "</svg>");
        assertThat(svg.unsafe()).hasSize(1);
        assertThat(svg.unsafe().get(0).what())
                .isEqualTo("draws more than a million elements, with copies within copies");
        assertThat(svg.unsafe().get(0).place().length()).isEqualTo(attribute.length());
        assertThat(svg.unsafe().get(0).place().line()).isBetween(17, 21);
    }

    @ParameterizedTest
    @Case("p18")
    @ValueSource(
            strings = {
                "<g id=\"a\"><use href=\"#a\"/></g>",
                "<g id=\"a\"><g><use href=\"#b\"/></g></g><g id=\"b\"><use href=\"#a\"/></g>",
                "<pattern id=\"a\"><path fill=\"url(#a)\"/></pattern>",
                "<use id=\"a\" href=\"#a\"/>"
            })
    void a_drawing_within_itself_is_refused(String inside) {
        assertThat(svg(HEAD + inside + "</svg>").unsafe())
                .extracting(Svg.Unsafe::what)
                .containsExactly("draws itself within itself");
    }

    @ParameterizedTest
    @Case("p18")
    @ValueSource(
            strings = {
                "<g clip-path=\"url(#c)\" id=\"a\"><defs><clipPath id=\"c\"><path/></clipPath></defs></g>",
                "<use href=\"#a\"/><use href=\"#a\"/><g id=\"a\"/><g id=\"a\"><use href=\"#a\"/></g>",
                "<use href=\"#nobody\"/><path fill=\"url(#nobody) none\"/>"
            })
    void ordinary_references_are_good(String inside) {
        assertThat(svg(HEAD + inside + "</svg>").unsafe()).isEmpty();
    }

    @Test
    @Case("p18")
    void references_in_a_long_row_are_followed_to_their_end() {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            row.append("<use id=\"u")
                    .append(i)
                    .append("\" href=\"#u")
                    .append(i + 1)
                    .append("\"/>");
        }
        assertThat(svg(HEAD + row.substring(0, row.indexOf("<use id=\"u1000\"")) + "</svg>")
                        .unsafe())
                .isEmpty();
        assertThat(svg(HEAD + row + "</svg>").unsafe()).hasSize(1);
    }
}
