package backstory.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StylesheetTest {
    @Test
    void comments_and_indentation_are_left_out() {
        assertThat(Stylesheet.lean("/* Colours */\n\na {\n  color: red; /* for now */\n}\n"))
                .isEqualTo("a{color: red;}");
    }

    @Test
    void what_a_comment_parts_stays_apart() {
        assertThat(Stylesheet.lean("a/**/b")).isEqualTo("a/**/b");
        assertThat(Stylesheet.lean("a /* or */ b")).isEqualTo("a b");
        assertThat(Stylesheet.lean("a /* never closed")).isEqualTo("a");
    }

    @Test
    void texts_and_addresses_stay_as_they_are() {
        String style =
                "a::before { content: \"/* \\\" no  comment */\"; background: url(data:image/svg+xml,%3Csvg/*/%3E) }\n"
                        + "b { content: '/*'; } .a\\/\\*b { color: red }";
        assertThat(Stylesheet.lean(style))
                .isEqualTo(
                        "a::before{content: \"/* \\\" no  comment */\";background: url(data:image/svg+xml,%3Csvg/*/%3E)}"
                                + "b{content: '/*';}.a\\/\\*b{color: red}");
        assertThat(Stylesheet.lean(".a\\, b")).isEqualTo(".a\\, b");
    }

    @Test
    void a_long_blank_is_no_burden() {
        assertThat(Stylesheet.lean("a {}" + " \n".repeat(200_000) + "b {}")).isEqualTo("a{}b{}");
        assertThat(Stylesheet.lean("/* a */ ".repeat(50_000) + "b {}")).isEqualTo("b{}");
    }
}
