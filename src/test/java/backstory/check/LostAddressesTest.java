package backstory.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import backstory.edtf.Edtf;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are promises: what content/urls.lock lists is there in every build, or the build fails. */
class LostAddressesTest {
    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void make() {
        site = TestSite.in(folder)
                .article("harbour", "summary: S.\nas-of: 2031-04-05\n---\nText.\n")
                .with("content/urls.lock", "# a remark\n\narticles/harbour.html\nindex.html\n");
    }

    @Test
    void a_site_that_keeps_its_addresses_is_well() {
        assertThat(site.build().problems()).isEmpty();
    }

    @Test
    void a_renamed_article_is_told_how_to_keep_its_address() {
        Built built = site.remove("content/articles/harbour.md")
                .article("harbor", "summary: S.\nas-of: 2031-04-05\n---\nText.\n")
                .build();
        assertThat(built.console()).contains("""
                        content/urls.lock:3:1: error: the published address articles/harbour.html would be lost \
                        [lost-address]
                            3 | articles/harbour.html
                              | ^^^^^^^^^^^^^^^^^^^^^
                           if it is now articles/harbor.html, write redirect-from: harbour into \
                        content/articles/harbor.md; to take an article back, leave its file and write status: \
                        withdrawn; if nobody needs it, delete this line
                        """);
        assertThat(built.result().changes()).isEmpty();
    }

    @Test
    void a_redirect_keeps_the_promise() {
        Built built = site.remove("content/articles/harbour.md")
                .article("harbor", "redirect-from: harbour\nsummary: S.\nas-of: 2031-04-05\n---\nText.\n")
                .build();
        assertThat(built.problems()).isEmpty();
    }

    @Test
    void so_does_a_file_that_is_copied() {
        site.with("content/urls.lock", "old/page.html\n").with("content/static/old/page.html", "<p>Gone.");
        assertThat(site.build().problems()).isEmpty();
    }

    @Test
    void an_article_that_becomes_a_draft_again_would_break_its_promise_and_one_that_is_withdrawn_does_not() {
        site.article("harbour", "status: draft\n---\nText.\n");
        assertThat(site.build().console())
                .contains("content/urls.lock:3:1: error: the published address articles/harbour.html would be lost")
                .contains(
                        "   content/articles/harbour.md is held back, as a draft or by its date: publish it, or take it"
                                + " back with status: withdrawn; if nobody needs it, delete this line\n");
        site.article("harbour", "status: withdrawn\n---\nText.\n");
        assertThat(site.build().problems()).noneMatch(problem -> problem.contains("lost-address"));
    }

    @Test
    void a_file_that_cannot_be_read_has_not_lost_its_address() {
        site.article("harbour", "summary: [\n---\nText.\n");
        assertThat(site.build().console()).contains("error: ").doesNotContain("lost-address");
    }

    @Test
    void an_entry_of_an_article_that_is_dated_later_is_held_back_with_it() {
        site.article("harbour", "people:\n  - name: Ana\n---\nAna.\n").with("content/urls.lock", "people/ana.html\n");
        assertThat(site.build().problems()).isEmpty();
        site.asking(request -> request.withNow(Edtf.parse("2031-04-04")));
        assertThat(site.build().console()).contains("   content/articles/harbour.md is held back");
    }

    @Test
    void of_an_address_without_an_heir_the_whole_is_redirected() {
        site.with("content/urls.lock", "timeline/2012.html\n");
        assertThat(site.build().console())
                .contains("   write redirect-from: /timeline/2012.html into the entry that has taken its place; if");
        site.article("harbour", "redirect-from: /timeline/2012.html\nsummary: S.\nas-of: 2031-04-05\n---\nText.\n");
        assertThat(site.build().problems()).isEmpty();
    }

    @Test
    void a_broken_line_has_a_place_and_equal_lines_are_one() {
        site.with("content/urls.lock", "index.html\n<<<<<<< HEAD\nindex.html\n=======\n  /index.html\nfeed.xml\n");
        assertThat(site.build().problems())
                .containsExactly(
                        "content/urls.lock:2:1: error: a mark of a merge was left here [invalid-address]",
                        "content/urls.lock:4:1: error: a mark of a merge was left here [invalid-address]",
                        "content/urls.lock:5:3: error: \"/index.html\" is not the address of a page [invalid-address]",
                        "content/urls.lock:6:1: error: \"feed.xml\" is not the address of a page [invalid-address]");
    }

    @ParameterizedTest
    @ValueSource(strings = {".html", "a//b.html", "../a.html", "a/./b.html", "a?b.html", "a b", "a/", "C:\\a.html"})
    void what_could_be_no_page_is_no_address(String line) {
        site.with("content/urls.lock", line + "\n");
        assertThat(site.build().problems())
                .singleElement(STRING)
                .endsWith(" is not the address of a page [invalid-address]");
    }

    @Test
    void two_branches_that_git_merged_by_keeping_both_are_read_as_one_list() {
        site.article("second", "summary: S.\nas-of: 2031-04-05\n---\nText.\n")
                .with("content/urls.lock", "index.html\r\narticles/second.html\r\narticles/harbour.html\r\nindex.html");
        assertThat(site.build().problems()).isEmpty();
    }
}
