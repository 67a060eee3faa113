package backstory.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The fonts that a browser of the tests has, in place of the machine's: the look of a page depends on them as much as
 * on its style sheet. The files come from the jars of test dependencies and are configured in Fontconfig, so this has
 * no effect if a browser uses another system (on Windows and macOS). DejaVu Sans is in every set, for Arabic, Hebrew
 * and symbols.
 */
enum Fonts {
    /** Wide fonts, under no name that the style sheet asks for. */
    WIDE("DejaVu Serif", "DejaVu Sans", ""),
    /** Narrow fonts, under no name that the style sheet asks for. */
    NARROW("Liberation Serif", "Liberation Sans", ""),
    /**
     * The font that the style sheet asks for first is present; it is wide, with as much room above and below as Charis
     * SIL, the free Charter of many machines. The other font is narrow.
     */
    CHOSEN("DejaVu Serif", "Liberation Sans", "Charter");

    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String LIBERATION = "/com/mpobjects/jasperreports/fonts/liberation/";
    private static final List<String> FILES = List.of(
            DEJAVU + "DejaVuSerif.ttf",
            DEJAVU + "DejaVuSerif-Bold.ttf",
            DEJAVU + "DejaVuSerif-Italic.ttf",
            DEJAVU + "DejaVuSerif-BoldItalic.ttf",
            DEJAVU + "DejaVuSans.ttf",
            DEJAVU + "DejaVuSans-Bold.ttf",
            DEJAVU + "DejaVuSans-Oblique.ttf",
            DEJAVU + "DejaVuSans-BoldOblique.ttf",
            DEJAVU + "DejaVuSansMono.ttf",
            LIBERATION + "LiberationSerif-Regular.ttf",
            LIBERATION + "LiberationSerif-Bold.ttf",
            LIBERATION + "LiberationSerif-Italic.ttf",
            LIBERATION + "LiberationSerif-BoldItalic.ttf",
            LIBERATION + "LiberationSans-Regular.ttf",
            LIBERATION + "LiberationSans-Bold.ttf",
            LIBERATION + "LiberationSans-Italic.ttf",
            LIBERATION + "LiberationSans-BoldItalic.ttf",
            LIBERATION + "LiberationMono-Regular.ttf");

    private final String serif;
    private final String sans;
    private final String alias;

    /**
     * @param serif the family of running text, as its files call it
     * @param sans the family of everything else
     * @param alias the name by which the style sheet finds {@code serif}, which is then no longer the machine's serif;
     *     may be empty
     */
    Fonts(String serif, String sans, String alias) {
        this.serif = serif;
        this.sans = sans;
        this.alias = alias;
    }

    String serif() {
        return serif;
    }

    String sans() {
        return sans;
    }

    /** Writes the set into a folder; returns the file for {@code FONTCONFIG_FILE}. */
    Path into(Path folder) throws IOException {
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream(file)) {
                String name = file.substring(file.lastIndexOf('/') + 1);
                byte[] font = in.readAllBytes();
                boolean named = !alias.isEmpty() && name.startsWith(serif.replace(" ", ""));
                Files.write(folder.resolve(name), named ? tall(font) : font);
            }
        }
        StringBuilder config = new StringBuilder("<fontconfig><reset-dirs/>");
        config.append("<dir>" + folder + "</dir><cachedir>" + folder.resolve("cache") + "</cachedir>");
        if (!alias.isEmpty()) {
            config.append("<match target='scan'><test name='family'><string>" + serif
                    + "</string></test><edit name='family' mode='assign'><string>" + alias
                    + "</string></edit></match>");
        }
        for (String asked : List.of("serif", "sans-serif", "system-ui", "sans")) {
            config.append("<alias binding='same'><family>" + asked + "</family><prefer><family>"
                    + (asked.equals("serif") && alias.isEmpty() ? serif : sans) + "</family></prefer></alias>");
        }
        config.append(
                "<alias binding='same'><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer>"
                        + "</alias><match target='pattern'><edit name='family' mode='append_last'><string>" + sans
                        + "</string></edit></match></fontconfig>");
        return Files.writeString(folder.resolve("fonts.conf"), config);
    }

    /** Returns a font with more room above and below its letters: 1.2 and 0.5 times their size. */
    private static byte[] tall(byte[] font) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        int head = table(font, "head");
        int metrics = table(font, "hhea");
        int size = bytes.getShort(head + 18);
        bytes.putShort(metrics + 4, (short) (size * 6 / 5)).putShort(metrics + 6, (short) (-size / 2));
        return font;
    }

    /**
     * Returns where a table of a TrueType font begins: the directory has four letters, a checksum, the offset and the
     * length for each.
     */
    private static int table(byte[] font, String name) {
        for (int entry = 12; ; entry += 16) {
            if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals(name)) {
                return ByteBuffer.wrap(font).getInt(entry + 8);
            }
        }
    }
}
