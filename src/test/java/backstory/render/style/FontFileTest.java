package backstory.render.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The format of a font is determined by its bytes. */
class FontFileTest {
    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof String text) {
                out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
            } else {
                out.writeBytes(new byte[(int) part]);
            }
        }
        return out.toByteArray();
    }

    @Test
    void its_first_four_bytes_name_its_format() {
        assertThat(FontFile.of(bytes("wOF2", 60))).contains(new FontFile("woff2", false));
        assertThat(FontFile.of(bytes("wOFF", 60))).contains(new FontFile("woff", false));
        assertThat(FontFile.of(bytes("OTTO", 60))).contains(new FontFile("opentype", false));
        assertThat(FontFile.of(bytes("\0\1\0\0", 60))).contains(new FontFile("truetype", false));
    }

    @Test
    void a_picture_an_empty_file_and_half_a_name_are_no_font() {
        assertThat(FontFile.of(bytes("\u0089PNG", 60))).isEmpty();
        assertThat(FontFile.of(bytes(0))).isEmpty();
        assertThat(FontFile.of(bytes("wO"))).isEmpty();
    }

    @Test
    void one_with_axes_is_variable() {
        assertThat(FontFile.of(bytes("\0\1\0\0", "\0\2", 6, "cmap", 12, "fvar", 12)))
                .contains(new FontFile("truetype", true));
        assertThat(FontFile.of(bytes("wOFF", 8, "\0\2", 30, "cmap", 16, "fvar", 16)))
                .contains(new FontFile("woff", true));
        // WOFF 2: cmap with one length, glyf with two of two bytes, one named in full, then fvar
        assertThat(FontFile.of(bytes("wOF2", 8, "\0\4", 34, "\0\5", "\12\u0081\1\u0081\2", "\77abcd\5", "\57\5")))
                .contains(new FontFile("woff2", true));
    }
}
