package backstory.read.entry;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.edtf.Edtf;
import backstory.entry.Claim;
import backstory.entry.id.EntryKind;
import backstory.entry.value.LocatedText;
import backstory.entry.value.Party;
import backstory.problem.Location;
import backstory.read.TestFolder;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of a claim and the rules that it is held to. */
class ClaimReaderTest {
    private static final String FILE = "content/claims.yaml";

    @TempDir
    Path root;

    private TestFolder folder;

    @BeforeEach
    void make() {
        folder = new TestFolder(root);
    }

    /** A claim that is complete, with these further lines. */
    private Claim claim(String... lines) {
        folder.with(FILE, "- id: c\n  claim: It rains\n  by: mara\n  " + String.join("\n  ", lines) + "\n");
        return folder.only(Claim.class);
    }

    @Test
    void all_keys_are_read() {
        folder.with(FILE, """
            - id: no-interference
              claim: Russia will not interfere
              by: sergey-kislyak
              quote:
                text: We will not interfere.
                lang: ru
              date: 2018-08-06
              place: Moscow
              via:
                - rand-paul
                - name: An aide
              sources: [g1, g2]
              positions:
                - by: cia
                  stance: denies
                  text: It *did*, says the agency [@g3].
                  via: {name: A reporter}
                  sources: g3
                - by:
                    name: A friend
                  stance: supports
              status: disputed
              reason: Two sides [@g1].
              redirect-from: old-claim
            """);
        assertThat(folder.problems()).isEmpty();
        Claim claim = folder.only(Claim.class);
        assertThat(claim.key().toString()).isEqualTo("claim:no-interference");
        assertThat(claim.at()).isEqualTo(new Location(FILE, 1, 7, 15));
        assertThat(claim.claim()).isEqualTo("Russia will not interfere");
        assertThat(claim.by()).isEqualTo(Party.ofId("sergey-kislyak", new Location(FILE, 3, 7, 14)));
        assertThat(claim.quote()).contains(new Claim.Quote("We will not interfere.", "ru"));
        assertThat(claim.date()).map(Edtf::text).contains("2018-08-06");
        assertThat(claim.place()).isEqualTo("Moscow");
        assertThat(claim.via())
                .containsExactly(
                        Party.ofId("rand-paul", new Location(FILE, 10, 7, 9)),
                        Party.ofName("An aide", new Location(FILE, 11, 13, 7)));
        assertThat(claim.sources()).extracting(ref -> ref.to().toString()).containsExactly("source:g1", "source:g2");
        assertThat(claim.status()).contains(Claim.Status.DISPUTED);
        assertThat(claim.reason().at(11, 14)).isEqualTo(new Location(FILE, 23, 22, 3));
        assertThat(claim.redirectFrom()).extracting(LocatedText::text).containsExactly("old-claim");
    }

    @Test
    void positions_are_read_with_their_chain() {
        List<Claim.Position> positions = claim(
                        "positions:",
                        "- by: cia",
                        "  stance: denies",
                        "  date: 2031-04-06",
                        "  text: It did [@g3].",
                        "  via: {name: A reporter}",
                        "  sources: g3",
                        "- by:",
                        "    name: A friend",
                        "  stance: supports")
                .positions();
        assertThat(folder.problems()).isEmpty();
        assertThat(positions)
                .extracting(Claim.Position::stance)
                .containsExactly(Claim.Stance.DENIES, Claim.Stance.SUPPORTS);
        Claim.Position denial = positions.get(0);
        assertThat(denial.by().id()).isEqualTo("cia");
        assertThat(denial.text().at(8, 11)).isEqualTo(new Location(FILE, 8, 19, 3));
        assertThat(denial.date()).map(Edtf::text).contains("2031-04-06");
        assertThat(denial.via()).extracting(Party::name).containsExactly("A reporter");
        assertThat(denial.sources()).extracting(ref -> ref.to().id()).containsExactly("g3");
        assertThat(denial.at()).isEqualTo(new Location(FILE, 5, 9, 3));
        assertThat(positions.get(1).by().name()).isEqualTo("A friend");
        assertThat(positions.get(1).text().isBlank()).isTrue();
    }

    @Test
    void what_is_not_said_is_empty() {
        Claim claim = claim();
        assertThat(folder.problems()).isEmpty();
        assertThat(claim.quote()).isEmpty();
        assertThat(claim.date()).isEmpty();
        assertThat(claim.via()).isEmpty();
        assertThat(claim.positions()).isEmpty();
        assertThat(claim.status()).isEmpty();
        assertThat(claim.reason().isBlank()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{claim: It rains, by: mara} | 1:3: claim \"It rains\" has no id; add a line such as id: trams-half-full",
                "{id: c, by: mara} | 1:3: claim \"c\" has no claim; add a line such as claim: The trams would be half full on the first day",
                "{id: c, claim: It rains} | 1:3: claim \"c\" has no by; add a line such as by: mara-okafor",
                "{id: No Rain, claim: It rains, by: mara} | 1:8: id may only have lower-case letters, digits and "
                        + "single hyphens, found \"No Rain\"; write no-rain",
                "It rains | 1:3: a claim should be keys and values, found text; write claim: before it"
            })
    void id_claim_and_speaker_are_required(String item, String message) {
        folder.with(FILE, "- " + item + "\n");
        assertThat(folder.problems()).containsExactly("claims.yaml:" + message);
        assertThat(folder.content().entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by: {name: } | 3:8: name is empty; write for instance name: A spokeswoman",
                "by: {name: Mara, id: mara} | 3:20: unknown key \"id\"; the key here is name",
                "by: [mara, ines] | 3:7: by should be the id of a person or an organization, or name: and a name, "
                        + "found a list"
            })
    void a_speaker_is_an_id_or_a_name(String line, String message) {
        folder.with(FILE, "- id: c\n  claim: It rains\n  " + line + "\n");
        assertThat(folder.problems()).containsExactly("claims.yaml:" + message);
    }

    @Test
    void a_claim_without_a_usable_speaker_is_spoiled_but_its_id_is_known() {
        folder.with(FILE, "- {id: c, claim: It rains, by: [ann]}\n");
        assertThat(folder.content().entries()).isEmpty();
        assertThat(folder.content().invalid()).extracting(Object::toString).containsExactly("claim:c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "via: [[a]] | 4:9: an item of via should be the id of a person or an organization, or name: and a "
                        + "name, found a list",
                "positions: x | 4:14: positions should be a list, found text; write an item as keys: - by: "
                        + "mara-okafor, and below it, as they are needed, stance, date, text, via, sources",
                "positions: [{by: a}] | 4:15: stance is missing; add a line such as stance: disputes; it may also be supports, denies, qualifies or context",
                "positions: [{stance: denies}] | 4:15: by is missing; add a line such as by: mara-okafor",
                "positions: [{by: a, stance: deny}] | 4:31: \"deny\" is no value of stance; write supports, disputes, denies, qualifies or context",
                "status: true | 4:11: \"true\" is no value of status; write confirmed, disputed, unverified or false",
                "date: {a: b} | 4:9: date should be a date, found keys and values",
                "verdict: x | 4:3: unknown key \"verdict\"; did you mean \"status\"? for instance status: unverified"
            })
    void wrong_values_are_told_at_their_place(String line, String message) {
        claim(line);
        assertThat(folder.problems()).containsExactly("claims.yaml:" + message);
    }

    @ParameterizedTest
    @CsvSource({"24, true", "25, true", "26, false"})
    void a_quote_has_at_most_25_words(int count, boolean allowed) {
        String words = String.join(" – ", Collections.nCopies(count, "won't"));
        Claim claim = claim("quote: " + words, "sources: g1");
        assertThat(claim.quote().isPresent()).isEqualTo(allowed);
        assertThat(folder.problems())
                .containsExactlyElementsOf(
                        allowed
                                ? List.of()
                                : List.of("claims.yaml:4:10: a quote has at most 25 words, this one has 26; "
                                        + "quote the part that matters, and tell the rest in claim"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"place: x", "sources:", "sources: []", "sources: [~]"})
    void a_quote_needs_a_source(String sources) {
        assertThat(claim("quote: {text: It rains.}", sources).quote()).isEmpty();
        assertThat(folder.problems())
                .containsExactly("claims.yaml:4:10: a quote needs a source; "
                        + "say under sources where these words were read, or tell them in claim");
    }

    @Test
    void sources_that_cannot_be_read_are_not_called_missing_too() {
        claim("quote: It rains.", "sources: {a: b}", "status: false", "reason: It does.");
        assertThat(folder.problems())
                .containsExactly("claims.yaml:5:12: sources should be a list, found keys and values; "
                        + "begin each item on a line of its own with \"- \"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'\"It rains.\"'", "“It rains”.", "„Es regnet.“", "«Il pleut»", "‘It’s raining.’", "「雨が降る」"})
    void a_claim_is_not_in_quotation_marks(String text) {
        folder.with(FILE, "- {id: c, by: mara, claim: " + text + "}\n");
        assertThat(folder.problems())
                .containsExactly("claims.yaml:1:28: a claim is told in our words, not quoted; "
                        + "tell it without quotation marks, and put exact words under quote:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"It rains\"",
                "He calls it “rain”",
                "“Rain” and “snow”",
                "'\"Rain\" is not \"snow\"'",
                "’Tis rain",
                "\"\\\"\""
            })
    void a_claim_may_hold_words_in_quotation_marks(String text) {
        folder.with(FILE, "- {id: c, by: mara, claim: " + text + "}\n");
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "confirmed | reason: Seen. | sources: g1 | -",
                "false | reason: Seen. | sources: g1 | -",
                "disputed | place: x | date: 2018 | -",
                "unverified | place: x | date: 2018 | -",
                "confirmed | place: x | sources: g1 | a claim that is confirmed needs reason; add reason:",
                "false | reason: Seen. | date: 2018 | a claim that is false needs sources; add sources:",
                "false | reason: | sources: [] | a claim that is false needs reason and sources; "
                        + "add reason: and sources:"
            })
    void a_verdict_has_a_reason_and_sources(String status, String second, String third, String message) {
        Claim claim = claim("status: " + status, second, third);
        assertThat(claim.status()).isPresent();
        assertThat(folder.problems())
                .containsExactlyElementsOf(
                        message == null
                                ? List.of()
                                : List.of("claims.yaml:4:11: " + message + ", or write disputed or unverified"));
    }

    @Test
    void a_list_that_cannot_be_read_may_define_more_claims_only() {
        folder.with(FILE, "id: c\n");
        assertThat(folder.content().mayDefineMore(EntryKind.CLAIM)).isTrue();
        assertThat(folder.content().mayDefineMore(EntryKind.ORGANIZATION)).isFalse();
    }
}
