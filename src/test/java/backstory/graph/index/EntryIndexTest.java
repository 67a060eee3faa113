package backstory.graph.index;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.Entry;
import backstory.entry.Person;
import backstory.entry.Term;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Party;
import backstory.graph.Written;
import backstory.problem.Location;
import backstory.problem.Problems;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index finds by an id, a file or an address, and its messages if nothing is found. */
class EntryIndexTest {
    private static final Location HERE = Location.of("content/here.md");

    @TempDir
    Path folder;

    private EntryIndex index;
    private List<String> told;

    @BeforeEach
    void a_library() {
        Written written = Written.of(TestSite.in(folder)
                .with("content/people.yaml", "- {name: Ann Lind, redirect-from: lind}\n- {name: Bo Lind}\n")
                .with("content/organizations.yaml", "- {name: Harbour Board}\n")
                .with("content/terms/quay.md", "---\nterm: quay\ndefinition: D.\n---\nLonger.\n")
                .with("content/images/a.txt", "x")
                .with("content/pages/about.md", "---\ntitle: About\nlang: fr\n---\nUs.\n")
                .article(
                        "old",
                        "status: withdrawn\nterms: [{term: pier, definition: D.}, {term: mole, definition: D.}]\n---\nText.\n")
                .article("draft", "status: draft\npeople: [{name: Ana Cole}]\n---\nText.\n")
                .article("tram", "lang: es\npeople: [{name: Zoe Park}]\n---\nOn the [pier](term:pier).\n"));
        index = written.index();
        told = written.problems().sorted().stream()
                .map(problem -> problem.message())
                .toList();
    }

    private static EntryId id(EntryKind kind, String id) {
        return new EntryId(kind, id);
    }

    private List<String> complaints(EntryKind kind, String id) {
        Problems problems = new Problems();
        index.references().resolve(new EntryRef(id(kind, id), HERE), problems);
        return problems.sorted().stream()
                .map(problem -> problem.rule().id() + ": " + problem.message() + " | " + problem.hint())
                .toList();
    }

    @Test
    void entries_are_listed_by_kind_and_id_and_drafts_with_all_they_define_are_not_among_them() {
        assertThat(told).isEmpty();
        assertThat(index.all(Person.class)).extracting(Entry::label).containsExactly("Ann Lind", "Bo Lind", "Zoe Park");
        assertThat(index.all()).extracting(Entry::key).isSorted().doesNotContain(id(EntryKind.ARTICLE, "draft"));
        assertThat(index.heldBack(id(EntryKind.PERSON, "ana-cole"))).isPresent();
        assertThat(index.find(id(EntryKind.PERSON, "ana-cole"))).isEmpty();
    }

    @Test
    void an_entry_is_found_by_its_id_and_followed_from_a_former_one() {
        EntryId former = id(EntryKind.PERSON, "lind");
        assertThat(index.find(former)).isEmpty();
        assertThat(index.follow(former)).get().extracting(Entry::label).isEqualTo("Ann Lind");
        assertThat(complaints(EntryKind.PERSON, "ann-lind")).isEmpty();
        assertThat(complaints(EntryKind.PERSON, "lind"))
                .singleElement()
                .asString()
                .startsWith("former-id: the person \"lind\" is now \"ann-lind\"");
    }

    @Test
    void an_unknown_id_is_told_with_the_nearest_of_its_kind_and_one_of_a_draft_with_its_file() {
        assertThat(complaints(EntryKind.PERSON, "an-lind"))
                .containsExactly(
                        "unknown-reference: no person has the id \"an-lind\" | did you mean \"ann-lind\" (content/people.yaml)?");
        assertThat(complaints(EntryKind.TERM, "ann-lind"))
                .containsExactly(
                        "unknown-reference: no term has the id \"ann-lind\" | it is a person (content/people.yaml)");
        assertThat(complaints(EntryKind.PERSON, "ana-cole"))
                .singleElement()
                .asString()
                .startsWith("draft-reference")
                .contains("content/articles/draft.md");
    }

    @Test
    void a_party_is_a_person_or_an_organization_and_may_be_known_by_name_alone() {
        assertThat(index.find(Party.ofId("harbour-board", HERE)))
                .get()
                .extracting(Entry::label)
                .isEqualTo("Harbour Board");
        assertThat(index.find(Party.ofId("bo-lind", HERE)))
                .get()
                .extracting(Entry::label)
                .isEqualTo("Bo Lind");
        Problems problems = new Problems();
        assertThat(index.references().resolve(Party.ofName("Her lawyers", HERE), problems))
                .isEmpty();
        assertThat(problems.sorted()).isEmpty();
        assertThat(index.references().resolve(Party.ofId("nobody", HERE), problems))
                .isEmpty();
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint())
                        .isEqualTo("for somebody without an entry write {name: …}; else add to"
                                + " content/people.yaml or organizations.yaml: - {id: nobody, name: …}"));
    }

    @Test
    void the_entry_of_a_file_or_of_an_address_is_found() {
        Problems problems = new Problems();
        assertThat(index.references().resolveFile("content/terms/quay.md", HERE, problems))
                .get()
                .extracting(Entry::label)
                .isEqualTo("quay");
        assertThat(index.references().resolveFile("content/pages/about.md", HERE, problems))
                .isPresent();
        assertThat(problems.sorted()).isEmpty();
        assertThat(index.references().resolveFile("content/pages/abuot.md", HERE, problems))
                .isEmpty();
        assertThat(index.references().resolveFile("content/articles/draft.md", HERE, problems))
                .isEmpty();
        assertThat(problems.sorted()).hasSize(2);
        assertThat(index.findPage("content/glossary/quay.html")).isPresent();
        assertThat(index.findPage("content/people/lind"))
                .get()
                .extracting(Entry::label)
                .isEqualTo("Ann Lind");
        assertThat(index.findPage("content/people/a/b")).isEmpty();
        assertThat(index.references().resolveCopied("content/images/a.txt", HERE, problems))
                .isTrue();
    }

    @Test
    void an_entry_is_in_the_language_of_the_file_that_defines_it() {
        assertThat(index.language(index.find(id(EntryKind.PERSON, "zoe-park")).orElseThrow()))
                .contains("es");
        assertThat(index.language(index.find(id(EntryKind.PERSON, "bo-lind")).orElseThrow()))
                .isEmpty();
    }

    @Test
    void what_only_a_withdrawn_article_defines_stays_if_something_published_leads_to_it() {
        assertThat(index.all(Term.class)).extracting(Term::term).containsExactly("mole", "pier", "quay");
        Written written = Written.of(folder);
        LinkedEntries linked = LinkedEntries.of(
                index.all().stream().map(written.linker()::link).toList());
        assertThat(index.withoutUnused(linked).all(Term.class))
                .extracting(Term::term)
                .containsExactly("pier", "quay");
    }

    @Test
    void an_id_that_is_defined_twice_is_told_at_both_places() {
        Written twice = Written.of(TestSite.at(folder).with("content/terms.yaml", "- {term: quay, definition: E.}\n"));
        assertThat(twice.problems().sorted()).anySatisfy(problem -> {
            assertThat(problem.rule().id()).isEqualTo("duplicate-id");
            assertThat(problem.message() + problem.hint()).contains("content/terms");
        });
    }
}
