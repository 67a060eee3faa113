package backstory.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventStreamsTest {
    /** As the HTML standard has server-sent events: a line ends with CR, LF or both. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    '',           'data: '
                    a,            'data: a'
                    'a~b',        'data: a~data: b'
                    'a~',         'data: a~data: '
                    'a<CR>~b',    'data: a~data: b'
                    'a<CR>b<CR>', 'data: a~data: b~data: '
                    '~~é: b',     'data: ~data: ~data: é: b'
                    """)
    void each_line_of_a_page_is_a_line_of_data(String text, String data) {
        byte[] page = text.replace('~', '\n').replace("<CR>", "\r").getBytes(StandardCharsets.UTF_8);
        assertThat(new String(EventStreams.event("page", page), StandardCharsets.UTF_8))
                .isEqualTo("event: page\n" + data.replace('~', '\n') + "\n\n");
    }
}
