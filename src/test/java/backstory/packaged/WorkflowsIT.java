package backstory.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Repository;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scripts of the workflows in clean clones, with the variables that GitHub would set and the packaged program, which
 * they install by themselves. The day is the test's: a {@code date} of its own stands first on the PATH.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the workflows run on Linux")
class WorkflowsIT {
    private static final Path REPOSITORY = Path.of("").toAbsolutePath();
    private static final String HARBOUR = "---\ntitle: Harbour\ndate: 2031-04-05\nsummary: S.\n---\nText.\n";
    private static final String LATER = "---\ntitle: Later\ndate: 2031-04-07\nsummary: S.\n---\nText.\n";

    @TempDir
    Path place;

    private Repository origin;
    private Repository desk;
    private Path tools;

    @BeforeEach
    void a_site_in_a_repository() throws IOException {
        tools = Files.createDirectory(place.resolve("tools"));
        tool("date", "[ \"$*\" = '-u +%F' ] && echo 2031-04-06");
        origin = Repository.bare(place.resolve("origin.git"));
        desk = Repository.in(place.resolve("desk"))
                .with("content/site.yaml", "title: News\n")
                .with("content/articles/harbour.md", HARBOUR)
                .with("content/articles/later.md", LATER)
                .commit("Begin");
        desk.git("remote", "add", "origin", origin.folder().toString());
        push();
    }

    private void push() {
        desk.git("push", "--quiet", "--force", "origin", "HEAD:main");
    }

    private void tool(String name, String script) throws IOException {
        Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** A workflow as somebody takes it over: with the address of a release, and its digest. */
    private static Workflow takenOver(String name) {
        String digest = Shell.in(REPOSITORY)
                .run("sha256sum \"$1\" | cut -d ' ' -f 1", Archives.tarGz().toString())
                .lines()
                .get(0);
        return Workflow.of(name)
                .with("BACKSTORY: \"\"", "BACKSTORY: \"" + Archives.tarGz().toUri() + "\"")
                .with("BACKSTORY_SHA256: \"\"", "BACKSTORY_SHA256: \"" + digest + "\"");
    }

    private WorkflowRun run(Workflow workflow) throws IOException {
        return run(workflow, Files.createTempDirectory(place, "clone"));
    }

    private WorkflowRun run(Workflow workflow, Path clone) throws IOException {
        origin.cloneTo(clone, "--depth=1", "--branch=main");
        Shell shell = Shell.in(clone)
                .with("JAVA_HOME", System.getProperty("java.home"))
                .with("GITHUB_REF_NAME", "main")
                .withFirstOnPath(tools);
        return new WorkflowRun(workflow, Files.createTempDirectory(place, "runner"), shell)
                .answering("steps.pages.outputs.base_url", "https://example.github.io/news");
    }

    @Test
    void pages_builds_the_site_of_the_day_for_its_address() throws IOException {
        WorkflowRun run = run(takenOver("pages"));

        assertThat(run.job("build")).as(run.log()).isZero();
        assertThat(run.log()).contains("\nBuilt ", "\nThe site has ", "content/urls.lock has 1 new address\n");
        assertThat(run.done()).last().isEqualTo("actions/upload-pages-artifact");
        assertThat(TestSite.files(run.made("site")))
                .containsKeys("articles/harbour.html", "feed.xml", ".nojekyll")
                .doesNotContainKey("articles/later.html");
        assertThat(run.made("site/sitemap.xml"))
                .content()
                .contains("https://example.github.io/news/articles/harbour.html");
    }

    @Test
    void what_pages_published_is_promised_even_if_the_branch_has_gone_on() throws IOException {
        WorkflowRun build = run(takenOver("pages"), place.resolve("build"));
        assertThat(build.job("build")).as(build.log()).isZero();
        assertThat(build.answer("steps.promises.outputs.fresh")).isEqualTo("true");
        assertThat(build.done()).contains("actions/upload-artifact");

        WorkflowRun promise = run(takenOver("pages"), place.resolve("promise"));
        Files.createDirectory(promise.made("promises"));
        Files.copy(place.resolve("build/content/urls.lock"), promise.made("promises/urls.lock"));
        desk.with("content/articles/second.md", HARBOUR).commit("Go on");
        push();

        assertThat(promise.job("promise")).as(promise.log()).isZero();
        assertThat(origin.files("main"))
                .containsKey("content/articles/second.md")
                .extractingByKey("content/urls.lock")
                .asString()
                .contains("\narticles/harbour.html\n")
                .doesNotContain("later", "second");

        Repository after = origin.cloneTo(place.resolve("after"));
        assertThat(after.git("log", "-1", "--format=%an: %s"))
                .isEqualTo("github-actions[bot]: Promise the addresses that were published\n");

        desk.git("pull", "--quiet", "--rebase", "origin", "main");
        desk.git("mv", "content/articles/harbour.md", "content/articles/port.md");
        desk.commit("Lose an address");
        push();
        WorkflowRun lost = run(takenOver("pages"));
        assertThat(lost.job("build")).isEqualTo(1);
        assertThat(lost.done()).last().isEqualTo("Check");
        assertThat(lost.log()).contains("::error file=content/urls.lock,line=3,col=1,title=lost-address::");
    }

    @Test
    void a_branch_that_takes_no_push_is_a_warning_and_the_file_is_at_hand() throws IOException {
        origin.hook("pre-receive", "exit 1\n");
        WorkflowRun promise = run(takenOver("pages"));
        Files.createDirectory(promise.made("promises"));
        Files.writeString(promise.made("promises/urls.lock"), "index.html\n");

        assertThat(promise.job("promise")).isZero();
        assertThat(promise.log()).contains("::warning title=content/urls.lock is not committed::");
    }

    @Test
    void a_mistake_is_an_annotation_and_stops_pages_before_it_builds() throws IOException {
        desk.with("content/articles/harbour.md", HARBOUR + "[x](person:nobody)\n")
                .commit("Break it");
        push();
        WorkflowRun run = run(takenOver("pages"));

        assertThat(run.job("build")).isEqualTo(1);
        assertThat(run.done()).last().isEqualTo("Check");
        assertThat(run.log())
                .contains("::error file=content/articles/harbour.md,line=7,col=5,title=unknown-reference::no person");
        assertThat(run.made("site")).doesNotExist();
    }

    @Test
    void a_site_that_pages_would_not_take_is_not_uploaded() throws IOException {
        WorkflowRun run = run(takenOver("pages").with("PAGES_BYTES: 1000000000", "PAGES_BYTES: 1000"));

        assertThat(run.job("build")).isEqualTo(1);
        assertThat(run.log()).contains("::error title=Too large for GitHub Pages::the site has ");
        assertThat(run.done()).doesNotContain("actions/upload-pages-artifact");
    }

    @Test
    void a_release_that_is_not_the_one_that_was_named_is_not_run() throws IOException {
        Workflow wrong = Workflow.of("pages")
                .with("BACKSTORY: \"\"", "BACKSTORY: \"" + Archives.tarGz().toUri() + "\"")
                .with("BACKSTORY_SHA256: \"\"", "BACKSTORY_SHA256: \"" + "0".repeat(64) + "\"");
        WorkflowRun run = run(wrong);

        assertThat(run.job("build")).isEqualTo(1);
        assertThat(run.done()).last().isEqualTo("Install Backstory");
    }

    /** This repository's own: built with Maven, which hands over what this run of it has packed. */
    @Test
    void pages_publishes_this_repository() throws IOException {
        tool(
                "mvn",
                "[ \"$*\" = '-B -q package -Dmaven.test.skip=true' ] && mkdir target && cp '" + Archives.tarGz()
                        + "' target/");
        tool("date", "echo 2026-11-30");
        desk.git("rm", "--quiet", "-r", "content");
        for (String folder : List.of("content", "templates")) {
            TestSite.copy(REPOSITORY.resolve(folder), desk.folder().resolve(folder));
        }
        Files.copy(REPOSITORY.resolve("pom.xml"), desk.folder().resolve("pom.xml"));
        desk.commit("Take the real site");
        push();
        WorkflowRun run = run(Workflow.of("pages"));

        assertThat(run.job("build")).as(run.log()).isZero();
        assertThat(run.answer("steps.promises.outputs.fresh")).as(run.log()).isEmpty();
        assertThat(TestSite.files(run.made("site")).keySet())
                .containsAll(TestSite.files(REPOSITORY.resolve("site")).keySet())
                .contains("feed.xml", "sitemap.xml");
    }

    @Test
    void preview_tells_what_a_pull_request_changes_and_leaves_the_site() throws IOException {
        Path clone = place.resolve("pull");
        WorkflowRun run = run(takenOver("preview"), clone);
        origin.cloneTo(clone.resolve("before"), "--branch=main");
        Files.writeString(clone.resolve("content/articles/harbour.md"), HARBOUR + "More.\n");
        Files.writeString(clone.resolve("content/articles/pier.md"), HARBOUR.replace("Harbour", "Pier"));
        Files.delete(clone.resolve("content/articles/later.md"));
        Files.writeString(
                clone.resolve("content/claims.yaml"),
                "- id: open\n  claim: The dock is open.\n  by:\n    name: Ana\n  date: 2031\n");
        Files.writeString(
                clone.resolve("content/articles/pier.md"),
                "\n::claim{id=\"open\"}\n",
                java.nio.file.StandardOpenOption.APPEND);

        assertThat(run.job("preview")).as(run.log()).isZero();
        assertThat(run.summary())
                .contains(
                        "New addresses: 5</summary>\n\n<pre>\narticles/pier.html\nclaims/by/others/ana.html\nclaims/open.html\n")
                .contains("articles/harbour.html\n", "Removed addresses: 1</summary>\n\n<pre>\narticles/later.html\n")
                .contains("content/claims.yaml:1:7: the claim \"open\" has no source");
        assertThat(run.done()).endsWith("Tell what changes", "actions/upload-artifact");
        assertThat(TestSite.files(run.made("site"))).containsKey("articles/pier.html");
        assertThat(run.made("site/articles/pier.html")).content().doesNotContain("href=\"/", "src=\"/");
    }

    @Test
    void preview_of_a_broken_pull_request_has_annotations_and_a_summary() throws IOException {
        Path clone = place.resolve("pull");
        WorkflowRun run = run(takenOver("preview"), clone);
        Files.createDirectory(clone.resolve("before"));
        Files.writeString(clone.resolve("content/articles/harbour.md"), HARBOUR + "[x](person:nobody)\n");

        assertThat(run.job("preview")).isEqualTo(1);
        assertThat(run.log()).contains("::error file=content/articles/harbour.md,line=7,");
        assertThat(run.summary())
                .startsWith("## The site was not built: 1 error")
                .contains("no person has the id");
        assertThat(run.done()).endsWith("Check, as Pages will", "Tell what changes");
    }

    @Test
    void a_tag_becomes_a_release_with_archives_sums_sbom_and_notes() throws IOException {
        desk.with("CHANGELOG.md", """
                # Changelog

                ## Unreleased
                - To come.

                ## [1.2.3] - 2031-04-05

                ### Added
                - A dock.

                ## 1.2.2
                - Old.

                [1.2.3]: https://example.org
                """)
                .with(
                        ".ci/run",
                        "mkdir target; for e in .tar.gz .zip -sbom.json; do echo $e > target/backstory-1.2.3$e; done\n");
        for (String script : List.of(".ci/notes", ".ci/release")) {
            desk.with(script, Files.readString(REPOSITORY.resolve(script)));
        }
        desk.commit("Take the scripts");
        push();
        WorkflowRun pack = run(Workflow.of("release")).with("GITHUB_REF_NAME", "v1.2.3");
        assertThat(pack.job("pack")).as(pack.log()).isZero();
        assertThat(pack.made("release/notes.md")).content().isEqualTo("### Added\n- A dock.\n");

        tool("gh", "printf '%s\\n' \"$@\"; cat ../notes.md");
        WorkflowRun release = run(Workflow.of("release"))
                .with("GITHUB_REF_NAME", "v1.2.3")
                .with("GITHUB_REPOSITORY", "ana/news")
                .answering("github.token", "secret");
        TestSite.copy(pack.made("release"), release.made("release"));
        assertThat(release.job("release")).as(release.log()).isZero();
        assertThat(release.log()).contains("""
                backstory-1.2.3-sbom.json: OK
                backstory-1.2.3.tar.gz: OK
                backstory-1.2.3.zip: OK
                release
                create
                v1.2.3
                --repo
                ana/news
                --verify-tag
                --latest
                --title
                Backstory 1.2.3
                --notes-file
                ../notes.md
                --
                SHA256SUMS
                backstory-1.2.3-sbom.json
                backstory-1.2.3.tar.gz
                backstory-1.2.3.zip
                ### Added
                - A dock.
                """);

        WorkflowRun unknown = run(Workflow.of("release")).with("GITHUB_REF_NAME", "v1.2.4");
        assertThat(unknown.job("pack")).isEqualTo(1);
        assertThat(unknown.log()).contains("error: CHANGELOG.md says nothing under ## 1.2.4");
        WorkflowRun old = run(Workflow.of("release")).with("GITHUB_REF_NAME", "v1.2.2");
        assertThat(old.job("pack")).isEqualTo(1);
        assertThat(old.log()).contains("error: there is no target/backstory-1.2.2.tar.gz: the tag and the version");
    }
}
