package backstory.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.id.EntryKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkSchemeTest {
    @Test
    void the_schemes_of_entries_are_those_of_their_kinds() {
        assertThat(Arrays.stream(EntryKind.values()).map(EntryKind::scheme).filter(scheme -> !scheme.isEmpty()))
                .containsExactlyElementsOf(LinkScheme.ENTRY);
    }

    @Test
    void a_message_names_schemes_with_their_colons() {
        assertThat(LinkScheme.either(List.of("org", "term", "claim"))).isEqualTo("org:, term: or claim:");
    }
}
