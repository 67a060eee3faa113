package backstory.read.entry;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.Organization;
import backstory.entry.id.EntryKind;
import backstory.entry.value.LocatedText;
import backstory.entry.value.Name;
import backstory.problem.Location;
import backstory.read.TestFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of an organization, in a list and in a file of its own. */
class OrganizationReaderTest {
    @TempDir
    Path root;

    private TestFolder folder;

    @BeforeEach
    void make() {
        folder = new TestFolder(root);
    }

    @Test
    void all_keys_are_read() {
        folder.with("content/organizations.yaml", """
            - name: Federation Council
              id: federation-council
              aliases: [the upper house, Council of Federation]
              names:
                - {text: Совет Федерации, lang: ru}
                - {text: Sovet Federatsii, lang: ru-Latn, kind: transliteration}
              description: The [upper house](term:upper-house).
              place: Moscow
              same-as: https://example.org/council
              sources: [g1, g2]
              redirect-from: [council, /council.html]
            """);
        assertThat(folder.problems()).isEmpty();
        Organization council = folder.only(Organization.class);
        assertThat(council.key().toString()).isEqualTo("organization:federation-council");
        assertThat(council.label()).isEqualTo("Federation Council");
        assertThat(council.names().aliases()).containsExactly("the upper house", "Council of Federation");
        assertThat(council.names().forms())
                .containsExactly(
                        new Name("Совет Федерации", "ru", Name.Kind.NATIVE),
                        new Name("Sovet Federatsii", "ru-Latn", Name.Kind.TRANSLITERATION));
        assertThat(council.description().at(17, 33)).isEqualTo(new Location("content/organizations.yaml", 7, 33, 16));
        assertThat(council.place()).isEqualTo("Moscow");
        assertThat(council.sameAs()).containsExactly("https://example.org/council");
        assertThat(council.sources()).extracting(ref -> ref.to().toString()).containsExactly("source:g1", "source:g2");
        assertThat(council.redirectFrom()).extracting(LocatedText::text).containsExactly("council", "/council.html");
        assertThat(council.at()).isEqualTo(new Location("content/organizations.yaml", 2, 7, 18));
        assertThat(council.body().text().isBlank()).isTrue();
    }

    @Test
    void a_name_is_enough_and_gives_the_id() {
        folder.with("content/organizations.yaml", "- name: U.S. Senate\n");
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.only(Organization.class).key().id()).isEqualTo("u-s-senate");
        assertThat(folder.only(Organization.class).place()).isEmpty();
    }

    @Test
    void a_file_of_its_own_gives_the_id_and_a_longer_text() {
        folder.with("content/organizations/federation-council.md", "---\nname: Federation Council\n---\nLonger.\n");
        Organization council = folder.only(Organization.class);
        assertThat(council.key().id()).isEqualTo("federation-council");
        assertThat(council.body().text().value()).isEqualTo("Longer.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- id: port | 1:3: organization \"port\" has no name; add a line such as name: The Council",
                "- Port | 1:3: an organization should be keys and values, found text; write name: before it",
                "- {name: Port, id: The Port} | 1:20: id may only have lower-case letters, digits and single hyphens, "
                        + "found \"The Port\"; write the-port",
                "- {name: Port, alises: x} | 1:16: unknown key \"alises\"; did you mean \"aliases\"?",
                "- {name: Port, roles: x} | 1:16: unknown key \"roles\"; the keys here are name, id, short-name, aliases, names, image, "
                        + "description, place, same-as, sources, redirect-from",
                "- {name: Port, aliases: P} | 1:25: the alias \"P\" is a single sign, which links nothing",
                "- {name: Port, same-as: 'javascript:x'} | 1:25: address scheme \"javascript\" is not allowed",
                "- {name: Port, names: [{lang: ru}]} | 1:24: text is missing; add a line such as text: Мара Окафор"
            })
    void what_is_wrong_is_told_at_its_place(String yaml, String message) {
        folder.with("content/organizations.yaml", yaml + "\n");
        assertThat(folder.problems()).containsExactly("organizations.yaml:" + message);
    }

    @Test
    void a_file_that_cannot_be_read_may_define_more_of_its_kind_only() {
        folder.with("content/organizations.yaml", "name: Port\n");
        assertThat(folder.content().mayDefineMore(EntryKind.ORGANIZATION)).isTrue();
        assertThat(folder.content().mayDefineMore(EntryKind.PERSON)).isFalse();
        folder.with("content/organizations.yaml", "").with("content/organizations/a.md", "---\n- a\n---\n");
        assertThat(folder.content().mayDefineMore(EntryKind.ORGANIZATION)).isTrue();
        assertThat(folder.content().mayDefineMore(EntryKind.CLAIM)).isFalse();
    }
}
