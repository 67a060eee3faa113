package backstory.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.output.OutputPath;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServedFilesTest {
    private static final Set<String> SITE =
            Set.of("index.html", "people/index.html", "people/ann.html", "people/Ann.png");

    private final ServedFiles files = new ServedFiles(new ShownFiles() {
        @Override
        public boolean has(OutputPath path) {
            return SITE.contains(path.text());
        }

        @Override
        public Optional<byte[]> bytes(OutputPath path) {
            return Optional.empty();
        }

        @Override
        public int changedIn(String page) {
            return 0;
        }
    });

    private String at(String address) {
        return files.at(address).map(OutputPath::text).orElse("nothing");
    }

    @Test
    void an_address_stands_for_a_file_a_page_without_its_ending_or_the_first_page_of_a_folder() {
        assertThat(at("")).isEqualTo("index.html");
        assertThat(at("people/")).isEqualTo("people/index.html");
        assertThat(at("people/ann")).isEqualTo("people/ann.html");
        assertThat(at("people/ann.html")).isEqualTo("people/ann.html");
        assertThat(files.isFolder("people")).isTrue();
    }

    @Test
    void letters_have_the_case_that_they_have_and_no_way_leads_up() {
        assertThat(at("people/ann.png")).isEqualTo("nothing");
        assertThat(at("people/../index.html")).isEqualTo("nothing");
        assertThat(at("/index.html")).isEqualTo("nothing");
    }
}
