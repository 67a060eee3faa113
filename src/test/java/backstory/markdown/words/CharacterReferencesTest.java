package backstory.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterReferencesTest {
    @Test
    void what_is_escaped_comes_back_as_it_was() {
        String text = "a < b && \"c\" > 'd' &lt; &amp;amp;";
        assertThat(CharacterReferences.escape(text))
                .isEqualTo("a &lt; b &amp;&amp; &quot;c&quot; &gt; 'd' &amp;lt; &amp;amp;amp;");
        assertThat(CharacterReferences.unescape(CharacterReferences.escape(text)))
                .isEqualTo(text);
    }
}
