package backstory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.reference.key.Key;
import backstory.reference.key.Places;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Advice on unknown keys and values. */
class AdviceTest {
    private static List<String> keys(String place) {
        return Places.at(place).stream().map(Key::name).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "site | nav | did you mean \"menu\"? write an item as keys: - label: People, and below it, as they are"
                        + " needed, to",
                "person | role | did you mean \"roles\"? write an item as keys: - title: Mayor, and below it, as they are"
                        + " needed, organization, place, when, sources",
                "site | baseURL | did you mean \"url\"? for instance url: https://example.org/verrin",
                "site | tagline | did you mean \"description\"? for instance description: News of Verrin, and what it rests on.",
                "article | tags | did you mean \"topics\"? for instance topics: harbour",
                "article | Categories | did you mean \"topics\"? for instance topics: harbour",
                "article | redirects | did you mean \"redirect-from\"? for instance redirect-from: old-name",
                "article | aliases | did you mean \"redirect-from\"? for instance redirect-from: old-name",
                "article | permalink | did you mean \"redirect-from\"? for instance redirect-from: old-name",
                "article | description | did you mean \"summary\"? for instance summary: The line has a majority.",
                "article | excerpt | did you mean \"summary\"? for instance summary: The line has a majority.",
                "article | language | did you mean \"lang\"? for instance lang: de",
                "article | last_modified | did you mean \"updated\"? for instance updated: 2031-04-06",
                "article | draft | did you mean \"status\"? for instance status: draft",
                "article | sorces | did you mean \"sources\"?",
                "person | aka | did you mean \"aliases\"? for instance aliases: [Okafor, the mayor]",
                "person.roles | from | did you mean \"when\"? for instance when: 2030-05/..",
                "claim.positions | side | did you mean \"stance\"? for instance stance: disputes",
            })
    void an_unknown_key_is_told_the_one_that_does_it_here(String place, String key, String hint) {
        assertThat(Advice.onUnknownKey(place, key, keys(place))).isEqualTo(hint);
    }

    @Test
    void where_nothing_is_near_the_keys_of_the_place_are_listed() {
        assertThat(Advice.onUnknownKey("claim.by", "translations", keys("claim.by")))
                .isEqualTo("the key here is name");
        assertThat(Advice.onUnknownKey("article", "translations", keys("article")))
                .startsWith("the keys here are title, date, updated, ")
                .endsWith(", redirect-from; keys of your own go under extra");
    }

    @Test
    void a_missing_key_comes_with_a_line_to_paste_and_its_other_values() {
        assertThat(Advice.onMissingKey("article.corrections", "kind"))
                .isEqualTo("add a line such as kind: correction; it may also be clarification, update, editors-note or"
                        + " retraction");
        assertThat(Advice.onEmptyKey("person", "name")).isEqualTo("write for instance name: Mara Okafor");
    }

    @Test
    void a_wrong_value_is_told_the_near_one_and_all_of_them() {
        assertThat(Advice.onValue("newspaper", List.of("article", "article-newspaper", "book"), ""))
                .isEqualTo("did you mean \"article-newspaper\"? the values are article, article-newspaper or book");
        assertThat(Advice.onValue("fix", List.of("on", "off"), "")).isEqualTo("write on or off");
    }
}
