package backstory.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstory.output.Manifest;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.problem.UsageError;
import backstory.testing.Case;
import backstory.testing.Repository;
import backstory.testing.TestSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real repositories on the disk, and the real git. */
class PublisherTest {
    private static final PublishTarget PAGES = new PublishTarget("origin", "gh-pages");
    private static final Map<String, String> SITE = Map.of("index.html", "<p>one", ".nojekyll", "", "a/b.html", "b");

    @TempDir
    Path place;

    private Repository remote;
    private Repository work;

    @BeforeEach
    void make() {
        remote = Repository.bare(place.resolve("remote of ours.git"));
        work = Repository.in(place.resolve("désk 王")).with("content/site.yaml", "title: T\n");
        work.commit("Begin");
        work.git("remote", "add", "origin", "../remote of ours.git");
    }

    private BuiltSite site(Map<String, String> texts) {
        Path folder = place.resolve("out put/site é");
        try {
            if (Files.exists(folder)) {
                TestSite.files(folder)
                        .keySet()
                        .forEach(path -> folder.resolve(path).toFile().delete());
            }
            Map<OutputPath, Long> digests = new TreeMap<>();
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path file = folder.resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue());
                OutputPath path = OutputPath.of(text.getKey());
                digests.put(path, OutputFile.of(path, text.getValue()).digest());
            }
            Files.writeString(
                    folder.resolve(Manifest.NAME),
                    Manifest.of(digests.keySet(), digests::get).text());
            return BuiltSite.in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Published publish(Map<String, String> texts) {
        return publisher().publish(site(texts));
    }

    private Publisher publisher() {
        return Publisher.to(PAGES, git("/dev/null"), Limits.OF_PAGES);
    }

    /** The program's git with these settings of a user, and with none of those of who runs the tests. */
    private Git git(String settings) {
        return Git.in(work.folder()).with("GIT_CONFIG_GLOBAL", settings).with("GIT_CONFIG_NOSYSTEM", "1");
    }

    private Map<String, String> published() {
        Map<String, String> files = remote.files("gh-pages");
        assertThat(files.remove(Manifest.NAME)).startsWith("# Made by Backstory");
        return files;
    }

    private String refusal(ThrowingCallable work) {
        String before = remote.refs();
        AbstractThrowableAssert<?, ?> thrown = assertThatThrownBy(work);
        thrown.isInstanceOf(UsageError.class);
        assertThat(remote.refs()).isEqualTo(before);
        String[] message = new String[1];
        thrown.satisfies(error -> message[0] = error.getMessage());
        return message[0];
    }

    @Test
    void the_first_publishing_makes_the_branch() {
        Published publication = publish(SITE);
        assertThat(published()).isEqualTo(SITE);
        assertThat(publication.difference().added())
                .containsExactly(".backstory", ".nojekyll", "a/b.html", "index.html");
        assertThat(remote.git("rev-list", "--count", "gh-pages")).isEqualTo("1\n");
        assertThat(remote.git("rev-parse", "gh-pages").strip())
                .isEqualTo(publication.commit().orElseThrow());
    }

    @Case("c2")
    @ParameterizedTest
    @ValueSource(strings = {"git~1/config", "a/GIT~1/x", "git~1"})
    void a_name_that_git_drops_is_told_and_nothing_is_pushed(String name) {
        Map<String, String> site = new TreeMap<>(SITE);
        site.put(name, "text");
        String refused = "git takes no file of the name " + name + ", since some systems would take it for one of"
                + " git's own: rename it below content/, or write the site into a file with --zip";
        assertThat(refusal(() -> publish(site))).isEqualTo(refused);
        assertThat(refusal(() -> publisher().compare(site(site)))).isEqualTo(refused);
    }

    @Case("c2")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "HEAD",
                "@",
                "@{-1}",
                "@{u}",
                "FETCH_HEAD",
                "ORIG_HEAD",
                "refs/heads/site",
                "--force",
                "-f",
                "a..b",
                "a.lock",
                "",
                "0123456789012345678901234567890123456789"
            })
    void a_name_that_git_does_not_take_for_a_branch_is_refused(String branch) {
        assertThat(refusal(() ->
                        Publisher.to(new PublishTarget("origin", branch), Git.in(work.folder()), Limits.OF_PAGES)))
                .isEqualTo("\"" + branch + "\" cannot be the name of a branch: choose another with --branch");
    }

    @Case("c2")
    @ParameterizedTest
    @ValueSource(strings = {"--upload-pack=touch pwned", "-x", "--"})
    void a_remote_whose_name_is_an_option_is_refused(String name) {
        work.git("config", "remote." + name + ".url", "../remote of ours.git");
        assertThat(refusal(() -> Publisher.to(new PublishTarget(name, "site"), Git.in(work.folder()), Limits.OF_PAGES)))
                .isEqualTo(
                        "\"" + name + "\" cannot be the name of a remote, since git takes it for an option: rename it"
                                + " in the file config of the repository");
        assertThat(work.folder().resolve("pwned")).doesNotExist();
    }

    @Test
    @Case("p15")
    void what_a_user_sets_for_git_changes_no_byte() throws IOException {
        Files.writeString(place.resolve("ignored"), "*.html\n");
        Files.writeString(place.resolve("attributes"), "* text eol=crlf\n");
        Path settings = Files.writeString(place.resolve("settings"), """
                [core]
                autocrlf = true
                eol = crlf
                safecrlf = true
                quotePath = true
                excludesFile = %1$s/ignored
                attributesFile = %1$s/attributes
                [init]
                defaultBranch = odd
                [color]
                ui = always
                [push]
                default = nothing
                followTags = true
                [log]
                showSignature = true
                date = relative
                [i18n]
                logOutputEncoding = UTF-16
                [fetch]
                prune = true
                """.formatted(place));
        Map<String, String> site = new TreeMap<>(SITE);
        site.put("lines.txt", "one\ntwo\r\nthree\r");
        site.put("d\u00e9.html", "é");
        Publisher.to(PAGES, git(settings.toString()), Limits.OF_PAGES).publish(site(site));
        assertThat(published()).isEqualTo(site);
        site.put("index.html", "<p>two");
        Publisher.to(PAGES, git(settings.toString()), Limits.OF_PAGES).publish(site(site));
        assertThat(published()).isEqualTo(site);
    }

    @Test
    void the_commit_says_what_it_was_made_from_and_when_that_was() {
        publish(SITE);
        String head = work.git("rev-parse", "HEAD").strip();
        assertThat(remote.git("log", "-1", "--format=%B%an %aI %cI", "gh-pages"))
                .startsWith("Publish " + head.substring(0, 10) + "\n\nThe site as Backstory built it from the commit\n")
                .contains("\n" + head + ".\n")
                .contains("Backstory-Source: " + head + "\n")
                .endsWith("Ana 2031-04-05T10:00:00+02:00 2031-04-05T10:00:00+02:00\n");
    }

    @Test
    void the_second_publishing_adds_a_commit_whose_tree_is_the_site_alone() {
        publish(SITE);
        Published second = publish(Map.of("index.html", "<p>two", ".nojekyll", "", "c.html", "c"));
        assertThat(second.difference())
                .isEqualTo(
                        new Difference(List.of("c.html"), List.of(".backstory", "index.html"), List.of("a/b.html"), 1));
        assertThat(published()).containsOnlyKeys(".nojekyll", "c.html", "index.html");
        assertThat(remote.git("rev-list", "--count", "gh-pages")).isEqualTo("2\n");
    }

    @Test
    void where_nothing_changed_there_is_no_commit() {
        publish(SITE);
        String before = remote.refs();
        work.commit("Something that the site does not show");
        Published second = publish(SITE);
        assertThat(second.commit()).isEmpty();
        assertThat(second.difference().isEmpty()).isTrue();
        assertThat(remote.refs()).isEqualTo(before);
    }

    @Test
    void equal_sites_of_equal_sources_give_the_same_commit() {
        String first = publish(SITE).commit().orElseThrow();
        remote.git("update-ref", "-d", "refs/heads/gh-pages");
        assertThat(publish(SITE).commit()).contains(first);
    }

    @Test
    void the_work_tree_the_index_and_the_branches_stay_as_they_are() throws IOException {
        work.with("content/site.yaml", "title: Changed\n").with("staged", "s").git("add", "staged");
        String state = work.git("status", "--porcelain") + work.refs();
        byte[] index = Files.readAllBytes(work.folder().resolve(".git/index"));
        publish(SITE);
        publish(Map.of("index.html", "two"));
        assertThat(Files.readAllBytes(work.folder().resolve(".git/index"))).isEqualTo(index);
        String tracking = "refs/remotes/origin/gh-pages " + remote.git("rev-parse", "gh-pages");
        assertThat(work.git("status", "--porcelain") + work.refs()).isEqualTo(state + tracking);
    }

    @Test
    void what_is_not_committed_is_published_and_the_commit_says_so() {
        assertThat(publish(SITE).source().changed()).isFalse();
        work.with("content/articles/new.md", "new");
        assertThat(publish(Map.of("index.html", "new")).source().changed()).isTrue();
        assertThat(remote.git("log", "-1", "--format=%B", "gh-pages"))
                .contains("with changes that were not committed", "-changed\n");
    }

    @Test
    void what_is_changed_outside_the_content_is_no_change_of_the_source() {
        work.with("notes.txt", "n");
        assertThat(publish(SITE).source().changed()).isFalse();
    }

    @Test
    void names_with_spaces_and_of_every_script_arrive_as_they_are() {
        Map<String, String> names =
                Map.of("a b/сенат.html", "1", "王 🚢.html", "2", "%20+&;'$.html", "3", ".nojekyll", "");
        publish(names);
        assertThat(published()).isEqualTo(names);
    }

    @Test
    void line_ends_are_not_touched_whatever_git_is_told_to_do_with_them() {
        work.git("config", "core.autocrlf", "true");
        work.with(".gitattributes", "* text eol=lf\n*.html ident\n");
        publish(Map.of("index.html", "a\r\nb\n$Id$"));
        assertThat(published()).containsEntry("index.html", "a\r\nb\n$Id$");
    }

    @Test
    void a_detached_head_publishes_like_any_other() {
        work.git("checkout", "--quiet", "--detach");
        publish(SITE);
        assertThat(published()).isEqualTo(SITE);
    }

    @Test
    void another_clone_and_a_shallow_one_publish_on_top() {
        work.git("push", "--quiet", "origin", "main");
        publish(SITE);
        work = remote.cloneTo(place.resolve("shallow"), "--depth=1", "--branch=main");
        assertThat(publish(Map.of("index.html", "two")).commit()).isPresent();
        assertThat(remote.git("rev-list", "--count", "gh-pages")).isEqualTo("2\n");
    }

    @Test
    void a_folder_deep_in_a_repository_is_enough() {
        work.with("sites/news/content/site.yaml", "title: N\n");
        work = new Repository(work.folder().resolve("sites/news"));
        assertThat(publish(SITE).source().changed()).isTrue();
        assertThat(published()).isEqualTo(SITE);
    }

    @Test
    void a_comparison_pushes_nothing_and_makes_no_objects() {
        publish(SITE);
        String before = remote.refs();
        String objects = work.git("count-objects");
        Published would = publisher().compare(site(Map.of("index.html", "two", "new.html", "n")));
        assertThat(would.commit()).isEmpty();
        assertThat(would.difference())
                .isEqualTo(new Difference(
                        List.of("new.html"), List.of(".backstory", "index.html"), List.of(".nojekyll", "a/b.html"), 0));
        assertThat(remote.refs()).isEqualTo(before);
        assertThat(work.git("count-objects")).isEqualTo(objects);
    }

    /** Returns the clone of another person, who commits on the branch. */
    private Repository colleague() {
        return remote.cloneTo(place.resolve("colleague"), "--branch=gh-pages");
    }

    @Test
    void commits_of_somebody_else_are_not_built_upon() {
        publish(SITE);
        colleague().with("index.html", "by hand").commit("Mend by hand").git("push", "--quiet");
        assertThat(refusal(() -> publish(Map.of("index.html", "two"))))
                .startsWith("the branch gh-pages of origin ends in a commit that Backstory did not make: ")
                .contains("\"Mend by hand\" by Ana; nothing was pushed")
                .endsWith("delete it: git push origin --delete gh-pages");
    }

    @Test
    void a_commit_of_ours_that_somebody_changed_is_not_ours() {
        publish(SITE);
        Repository other = colleague().with("index.html", "by hand");
        other.git("commit", "--quiet", "--all", "--amend", "--no-edit");
        other.git("push", "--quiet", "--force");
        assertThat(refusal(() -> publish(Map.of("index.html", "two")))).contains("did not make");
    }

    @Test
    void a_branch_of_other_work_is_refused_even_the_first_time() {
        work.git("push", "--quiet", "origin", "main:gh-pages");
        assertThat(refusal(() -> publish(SITE))).contains("\"Begin\" by Ana");
        assertThat(refusal(() -> publisher().compare(site(SITE)))).contains("\"Begin\" by Ana");
    }

    @Test
    void a_branch_without_files_is_a_first_publishing() {
        String nothing = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
        String empty = work.git("commit-tree", "-m", "Make the branch", nothing).strip();
        work.git("push", "--quiet", "origin", empty + ":refs/heads/gh-pages");
        publish(SITE);
        assertThat(published()).isEqualTo(SITE);
    }

    @Test
    @Case("111")
    void a_domain_on_the_branch_that_the_site_does_not_know_stops_the_publishing() {
        publish(SITE);
        colleague().with("CNAME", "News.example.org").commit("Create CNAME").git("push", "--quiet");
        assertThat(refusal(() -> publish(SITE)))
                .isEqualTo("the file CNAME on gh-pages of origin says news.example.org, and the site has none;"
                        + " nothing was pushed. Write cname: news.example.org into content/site.yaml to keep the domain, or remove"
                        + " CNAME from the branch first");
        assertThat(refusal(() -> publish(Map.of("CNAME", "other.example.org\n"))))
                .contains("the site has other.example.org");
        publish(Map.of("CNAME", "news.example.org\n", "index.html", "i"));
        assertThat(published()).containsEntry("CNAME", "news.example.org\n");
    }

    @Test
    void somebody_who_is_faster_wins_and_nothing_is_lost() throws IOException {
        publish(SITE);
        Repository other = colleague().with("index.html", "faster").commit("Be faster");
        // The other's push comes after our look at the branch and before our push: git asks this hook in between.
        Path hook = work.folder().resolve(".git/hooks/pre-push");
        Files.createDirectories(hook.getParent());
        Files.writeString(
                hook,
                "#!/bin/sh\nunset $(git rev-parse --local-env-vars)\ncd '" + other.folder()
                        + "' && git push --quiet\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        assertThatThrownBy(() -> publish(Map.of("index.html", "slower")))
                .isInstanceOf(UsageError.class)
                .hasMessageStartingWith("somebody else has changed gh-pages of origin meanwhile; nothing was pushed");
        assertThat(remote.files("gh-pages")).containsEntry("index.html", "faster");
    }

    @Test
    void somebody_who_makes_the_branch_first_wins_too() throws IOException {
        Path hook = work.folder().resolve(".git/hooks/pre-push");
        Files.createDirectories(hook.getParent());
        Files.writeString(
                hook,
                "#!/bin/sh\nunset $(git rev-parse --local-env-vars)\n"
                        + "git push --quiet --no-verify origin main:refs/heads/gh-pages\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        assertThatThrownBy(() -> publish(SITE)).hasMessageContaining("meanwhile");
        assertThat(remote.files("gh-pages")).containsOnlyKeys("content/site.yaml");
    }

    @Test
    void a_protected_branch_says_why_it_refuses() {
        remote.hook("pre-receive", "echo 'gh-pages is protected, ask Mara' >&2; exit 1\n");
        assertThat(refusal(() -> publish(SITE)))
                .contains("gh-pages of origin is what it was: the remote refused the push", "pre-receive hook declined")
                .contains("gh-pages is protected, ask Mara");
    }

    @Test
    void a_receiver_that_dies_leaves_the_branch_and_the_next_publishing_works() {
        publish(SITE);
        remote.hook("pre-receive", "kill -9 $PPID\n");
        assertThat(refusal(() -> publish(Map.of("index.html", "two")))).contains("publish");
        remote.hook("pre-receive", "exit 0\n");
        publish(Map.of("index.html", "two"));
        assertThat(published()).isEqualTo(Map.of("index.html", "two"));
    }

    @Test
    void broken_off_before_any_of_its_steps_it_leaves_the_remote_as_it_was() throws IOException {
        publish(SITE);
        Map<String, String> next = Map.of("index.html", "two", "new.html", "n");
        Path program = place.resolve("dying git");
        int step = 0;
        boolean finished = false;
        while (!finished) {
            step++;
            Path count = place.resolve("count");
            Files.writeString(count, "");
            Files.writeString(
                    program,
                    "#!/bin/sh\necho x >> '" + count + "'\n[ $(wc -l < '" + count + "') -ge " + step
                            + " ] && kill -9 $$\nexec git \"$@\"\n");
            assertThat(program.toFile().setExecutable(true)).isTrue();
            String before = remote.refs();
            try {
                Publisher.to(PAGES, Git.of(program.toString(), work.folder()), Limits.OF_PAGES)
                        .publish(site(next));
                finished = true;
            } catch (UsageError error) {
                assertThat(remote.refs()).as("step " + step).isEqualTo(before);
            }
        }
        assertThat(step).isGreaterThan(10);
        assertThat(published()).isEqualTo(next);
        assertThat(work.git("status", "--porcelain")).isEmpty();
    }

    @Test
    void a_site_over_the_limits_is_refused() {
        BuiltSite site = site(Map.of("index.html", "0123456789", "big.bin", "x".repeat(300)));
        Git git = Git.in(work.folder());
        assertThat(refusal(
                        () -> Publisher.to(PAGES, git, new Limits(10_000, 299)).publish(site)))
                .isEqualTo("big.bin has 300 bytes, and GitHub takes no file over 299 bytes: make it smaller, or keep it"
                        + " elsewhere and link to it");
        assertThat(refusal(() -> Publisher.to(PAGES, git, new Limits(309, 300)).publish(site)))
                .contains("GitHub Pages serves at most 309 bytes; its largest files are big.bin (300 bytes), ");
        assertThat(refusal(() -> Publisher.to(PAGES, git, new Limits(309, 300)).compare(site)))
                .contains("at most");
    }

    @Test
    void a_site_within_the_limits_is_not() {
        BuiltSite site = site(Map.of("big.bin", "x".repeat(300)));
        long all = site.files().values().stream().mapToLong(Long::longValue).sum();
        assertThat(Publisher.to(PAGES, Git.in(work.folder()), new Limits(all, 300))
                        .publish(site)
                        .commit())
                .isPresent();
    }

    @Test
    void without_a_remote_it_says_how_to_add_one() {
        PublishTarget upstream = new PublishTarget("upstream", "gh-pages");
        assertThat(refusal(() -> Publisher.to(upstream, Git.in(work.folder()), Limits.OF_PAGES)))
                .isEqualTo("this repository has no remote \"upstream\": add it with git remote add upstream ADDRESS,"
                        + " or name one with --remote: origin");
        work.git("remote", "remove", "origin");
        assertThat(refusal(this::publisher)).endsWith("git remote add origin ADDRESS");
    }

    @Test
    void a_remote_that_is_not_there_is_named_by_git() {
        work.git("remote", "set-url", "origin", "../nowhere.git");
        assertThat(refusal(() -> publish(SITE)))
                .startsWith("git ls-remote failed: ")
                .contains("nowhere.git");
    }

    @Test
    void without_git_it_says_so() {
        assertThat(refusal(() -> Publisher.to(PAGES, Git.of("git-that-is-not-there", work.folder()), Limits.OF_PAGES)))
                .startsWith("the program git was not found");
    }

    @Test
    void a_folder_that_is_no_repository_is_refused() {
        // The folder stands in no repository of this project's either.
        assertThat(refusal(() -> Publisher.to(PAGES, Git.in(place), Limits.OF_PAGES)))
                .startsWith("this folder is not in a git repository");
    }

    @Test
    void a_repository_without_a_commit_is_refused() {
        work = Repository.in(place.resolve("fresh"));
        work.git("remote", "add", "origin", remote.folder().toString());
        assertThat(refusal(this::publisher)).startsWith("this repository has no commit yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-f", "a..b", "a b", "main"})
    void a_branch_that_cannot_be_or_is_worked_on_is_refused(String name) {
        assertThat(refusal(
                        () -> Publisher.to(new PublishTarget("origin", name), Git.in(work.folder()), Limits.OF_PAGES)))
                .contains("choose another with --branch");
    }

    @Test
    void without_an_identity_git_says_what_to_do() {
        work.git("config", "--unset", "user.email");
        work.git("config", "user.useConfigOnly", "true");
        work.git("config", "user.name", "");
        assertThat(refusal(() -> publish(SITE))).startsWith("git commit-tree failed: ");
    }

    @Test
    void tags_are_never_pushed() {
        work.git("config", "push.followTags", "true");
        work.git("tag", "-a", "-m", "v", "v1");
        publish(SITE);
        assertThat(remote.git("tag")).isEmpty();
    }
}
