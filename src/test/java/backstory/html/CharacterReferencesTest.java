package backstory.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterReferencesTest {
    @Test
    void what_is_escaped_comes_back_as_it_was() {
        String text = "a < b && \"c\" > 'd' &lt; &amp;amp;";
        assertThat(CharacterReferences.escape(text))
                .isEqualTo("a &lt; b &amp;&amp; &quot;c&quot; &gt; 'd' &amp;lt; &amp;amp;amp;");
        assertThat(CharacterReferences.unescape(CharacterReferences.escape(text)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "it&#39;s it&#x27;s it&#X27;s it&apos;s | it's it's it's it's",
                "a&#x2F;b&#38;c&#038;d | a/b&c&d",
                "&lt;&gt;&quot;&amp; | <>\"&",
                "&amp;lt; &#38;lt; | &lt; &lt;",
                "&#128512;&#x1F600; | 😀😀",
                "it&#146;s &#x2013; | it’s –",
                "&#x80;&#159;&#x81; | €Ÿ\u0081",
                "it&#39s a&#x2Fz &#65 &#x41 | it's a/z A A",
                "&#٣; | &#٣;",
                "a&b &nosuch; &; &# &#; &#x; &#xg; &lt &amp | a&b &nosuch; &; &# &#; &#x; &#xg; &lt &amp",
                "&#0;&#xD800;&#x110000;&#99999999999999999999; | \uFFFD\uFFFD\uFFFD\uFFFD",
            })
    void every_number_and_the_names_by_which_programs_escape_are_read(String html, String text) {
        assertThat(CharacterReferences.unescape(html)).isEqualTo(text);
    }
}
