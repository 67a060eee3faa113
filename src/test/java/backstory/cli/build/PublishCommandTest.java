package backstory.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.Repository;
import backstory.testing.Terminal;
import backstory.testing.Terminal.Session;
import backstory.testing.TestSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing as a user meets it: a site in a repository, the one build, and a remote on the disk. */
class PublishCommandTest {
    @TempDir
    Path place;

    private Repository remote;
    private Repository work;

    @BeforeEach
    void make() {
        remote = Repository.bare(place.resolve("remote.git"));
        work = Repository.in(place.resolve("the desk"));
        work.with("content/site.yaml", "title: T\ncname: news.example.org\n");
        work.with("content/articles/harbour.md", "---\ntitle: Harbour\ndate: 2031-04-05\nsummary: S.\n---\nText.\n");
        work.commit("Begin").git("remote", "add", "origin", remote.folder().toString());
    }

    private Session publish(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("publish", "--root", work.folder().toString()));
        arguments.addAll(List.of(options));
        return Terminal.run(arguments.toArray(String[]::new));
    }

    private String head() {
        return work.git("rev-parse", "--short=10", "HEAD").strip();
    }

    @Test
    void the_branch_holds_what_a_build_makes_and_nothing_else() {
        Session session = publish("--url", "https://news.example.org");
        String commit = remote.git("rev-parse", "--short=10", "gh-pages").strip();
        assertThat(session.out())
                .matches("Published to gh-pages of origin as " + commit
                        + ": \\d+ added, 0 changed, 0 removed, 0 unchanged; built from " + head()
                        + "; 1 new address in content/urls.lock, commit it\n");
        assertThat(session.code()).isZero();
        assertThat(work.folder().resolve("site")).doesNotExist();
        Terminal.run("build", "--root", work.folder().toString(), "--url", "https://news.example.org");
        Map<String, String> built = TestSite.files(work.folder().resolve("site"));
        Repository served = remote.cloneTo(place.resolve("served"), "--branch=gh-pages");
        Map<String, String> branch = TestSite.files(served.folder());
        branch.keySet().removeIf(path -> path.startsWith(".git/"));
        assertThat(branch).isEqualTo(built).containsKeys(".nojekyll", "CNAME", "articles/harbour.html");
        assertThat(branch.get("CNAME")).isEqualTo("news.example.org\n");
    }

    @Test
    void the_second_time_nothing_is_left_to_publish() {
        publish("--quiet");
        assertThat(publish().out()).startsWith("Nothing to publish: gh-pages of origin already holds this site");
        work.with("content/articles/harbour.md", "---\ntitle: Harbor\ndate: 2031-04-05\nsummary: S.\n---\nText.\n");
        assertThat(publish().out())
                .endsWith(
                        "; built from " + head() + " with changes that are not committed; 1 notice in 1 of 3 files\n");
    }

    @Test
    void a_dry_run_lists_the_paths_and_pushes_nothing() {
        publish();
        String before = remote.refs();
        work.with("content/articles/second.md", "---\ntitle: Second\ndate: 2031-04-05\nsummary: S.\n---\nText.\n");
        Session session = publish("--dry-run");
        assertThat(session.out())
                .contains("added articles/second.html\n", "changed index.html\n")
                .contains("\nWould publish to gh-pages of origin: 3 added, 11 changed, 0 removed, ");
        Session json = publish("--dry-run", "--format", "json");
        assertThat(json.out()).startsWith("{\n").endsWith("\n}\n");
        assertThat(json.err()).startsWith("added articles/second.html\n").contains("\nWould publish to ");
        assertThat(remote.refs()).isEqualTo(before);
    }

    @Test
    void what_was_published_is_promised_and_what_was_only_tried_is_not() {
        Path lock = work.folder().resolve("content/urls.lock");
        publish("--dry-run");
        publish("--zip", place.resolve("news.zip").toString());
        assertThat(lock).doesNotExist();
        publish();
        assertThat(lock).content().contains("\narticles/harbour.html\n");
        assertThat(work.git("status", "--porcelain")).isEqualTo("?? content/urls.lock\n");
        work.commit("Keep what is promised");
        assertThat(publish().out()).startsWith("Nothing to publish").doesNotContain("urls.lock", "not committed");
        work.git("mv", "content/articles/harbour.md", "content/articles/port.md");
        assertThat(publish().err())
                .contains("the published address articles/harbour.html would be lost [lost-address]")
                .endsWith("; nothing was published\n");
    }

    @Test
    @Case("127")
    void problems_stop_it() {
        publish();
        String before = remote.refs();
        work.with("content/articles/harbour.md", "---\ntitle: H\ndate: 2031-04-05\n---\n[x](person:nobody)\n");
        Session session = publish();
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).contains("[unknown-reference]").endsWith("; nothing was published\n");
        work.with("content/articles/harbour.md", "---\ntitle: H\ndate: 2031-04-05\n---\n");
        assertThat(publish("--strict").code()).isEqualTo(1);
        assertThat(remote.refs()).isEqualTo(before);
    }

    @Test
    void what_stands_in_its_way_is_said_before_anything_is_built() {
        work.git("remote", "remove", "origin");
        Session session = publish();
        assertThat(session)
                .isEqualTo(
                        new Session(
                                2,
                                "",
                                "error: this repository has no remote \"origin\": add it with git remote add origin ADDRESS\n"));
        assertThat(publish("--drafts").err()).startsWith("error: drafts are not published");
        assertThat(publish("--dry-run", "--zip", "a.zip").err()).startsWith("error: --dry-run is about the branch");
    }

    @Test
    void a_zip_needs_no_git() {
        Path zip = place.resolve("news.zip");
        work.git("remote", "remove", "origin");
        assertThat(publish("--zip", zip.toString()).out()).contains(" files into " + zip);
        assertThat(Files.exists(zip)).isTrue();
    }
}
