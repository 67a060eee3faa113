package backstory.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import backstory.Main;
import backstory.cli.console.Console;
import backstory.cli.console.Version;
import backstory.cli.report.Failures;
import backstory.entry.id.EntryKind;
import backstory.output.Changes;
import backstory.output.OutputPath;
import backstory.pipeline.Build;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.result.BuildResult;
import backstory.pipeline.result.Counts;
import backstory.pipeline.result.Inventory;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.UsageError;
import backstory.testing.Case;
import backstory.testing.TestSite;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Console sessions: what is typed, and what comes back. The build is given, since what it finds is not our subject. */
class CliTest {
    private static final Counts COUNTS = new Counts(
            14,
            34,
            0,
            0,
            new TreeMap<>(Map.of(
                    EntryKind.ARTICLE,
                    1,
                    EntryKind.PAGE,
                    2,
                    EntryKind.PERSON,
                    23,
                    EntryKind.TERM,
                    1,
                    EntryKind.SOURCE,
                    8)));
    private static final Changes CHANGES =
            new Changes(paths("index.html", "people/a.html"), paths("people/b.html"), paths("people/c.html"), 31);
    private static final Problem ERROR = Problem.of(
                    Rule.UNKNOWN_REFERENCE,
                    new Location("content/articles/é.md", 14, 6, 4),
                    "no person has the id \"王\"")
            .withHint("did you mean \"🚢\"?")
            .withExcerpt("Then 王 🚢 left.");
    private static final Problem WARNING =
            Problem.of(Rule.UNCITED_SOURCE, new Location("content/sources.yaml", 3, 7, 2), "nothing cites \"g1\"");

    /** What came back. */
    private record Session(int code, String out, String err) {}

    @Test
    void a_build_that_changes_something() {
        assertThat(run(built(Optional.of(CHANGES)), "build"))
                .isEqualTo(new Session(
                        0,
                        "Built 34 pages from 1 article, 2 plain pages, 23 people, 1 term and 8 sources in site/:"
                                + " 3 files written, 1 deleted, 31 unchanged\n",
                        ""));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_build_that_changes_nothing(boolean counted) {
        Changes nothing = new Changes(List.of(), List.of(), List.of(), 34);
        assertThat(run(built(counted ? Optional.of(nothing) : Optional.empty()), "build", "--output", "a/../public"))
                .isEqualTo(new Session(
                        0,
                        "Built 34 pages from 1 article, 2 plain pages, 23 people, 1 term and 8 sources in public/:"
                                + " nothing changed\n",
                        ""));
    }

    @Test
    @Case("127")
    void a_build_with_errors() {
        assertThat(run(found(ERROR, WARNING), "build", "--output", "never-made"))
                .isEqualTo(new Session(1, "", """
                        content/articles/é.md:14:6: error: no person has the id "王" [unknown-reference]
                           14 | Then 王 🚢 left.
                              |      ^^^^^^
                           did you mean "🚢"?
                        content/sources.yaml:3:7: warning: nothing cites "g1" [uncited-source]
                        1 error, 1 warning in 2 of 14 files; never-made/ was not made
                        """));
        assertThat(run(found(ERROR), "build", "--output", "src").err()).endsWith("; src/ is unchanged\n");
    }

    @Test
    void warnings_are_told_and_do_not_stop() {
        Session session = run(found(WARNING), "build");
        assertThat(session.code()).isZero();
        assertThat(session.out()).endsWith("in site/: nothing changed; 1 warning in 1 of 14 files\n");
        assertThat(session.err()).startsWith("content/sources.yaml:3:7: warning: ");
    }

    @Test
    void warnings_under_strict_do_stop() {
        Session session = run(found(WARNING), "build", "--strict", "--output", "src");
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).endsWith("1 warning in 1 of 14 files, and --strict allows none; src/ is unchanged\n");
    }

    @Test
    void in_json_stdout_has_the_document_and_nothing_else() {
        Session session = run(found(WARNING), "check", "--format", "json");
        assertThat(session.code()).isZero();
        assertThat(session.out()).isEqualTo("""
                {
                  "version": 1,
                  "errors": 0,
                  "warnings": 1,
                  "notices": 0,
                  "problems": [
                    {"rule": "uncited-source", "severity": "warning", "file": "content/sources.yaml", "line": 3, \
                "column": 7, "length": 2, "message": "nothing cites \\"g1\\"", "hint": "", "excerpt": ""}
                  ]
                }
                """);
        assertThat(session.err())
                .isEqualTo("Checked 14 files: 1 article, 2 plain pages, 23 people, 1 term and 8 sources;"
                        + " 1 warning in 1 of 14 files\n");
        assertThat(run(found(ERROR), "build", "--format=json", "--output", "src"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(1))
                .satisfies(refused -> assertThat(refused.out()).contains("\"no person has the id \\\"王\\\"\""))
                .satisfies(refused ->
                        assertThat(refused.err()).isEqualTo("1 error in 1 of 14 files; src/ is unchanged\n"));
        assertThat(run(found(), "check", "--format", "json", "--quiet").out()).endsWith("\"problems\": []\n}\n");
    }

    @Test
    void for_github_each_problem_is_an_annotation() {
        assertThat(run(found(ERROR, WARNING), "check", "--format", "github"))
                .isEqualTo(new Session(1, """
                        ::error file=content/articles/é.md,line=14,col=6,title=unknown-reference::no person has the id \
                        "王"%0Adid you mean "🚢"?%0Acontent/articles/é.md:14:6
                        ::warning file=content/sources.yaml,line=3,col=7,title=uncited-source::nothing cites "g1"\
                        %0Acontent/sources.yaml:3:7
                        """, "1 error, 1 warning in 2 of 14 files\n"));
        assertThat(run(found(WARNING), "check", "--format", "github", "--strict")
                        .code())
                .isEqualTo(1);
        assertThat(run(found(WARNING), "build", "--format", "github").out()).contains("\nBuilt 34 pages");
    }

    @Test
    void annotations_name_files_as_the_repository_does() {
        assertThat(run(found(WARNING), "check", "--format", "github", "--root", "news/./desk")
                        .out())
                .startsWith("::warning file=news/desk/content/sources.yaml,line=3,")
                .contains("%0Anews/desk/content/sources.yaml:3:7\n");
        Streams streams = new Streams();
        Console console = Console.of(streams.out, streams.err, Map.of("GITHUB_WORKSPACE", "/repository"));
        String out = run(streams, console, found(WARNING), "check", "--format", "github", "--root", "/repository/news")
                .out();
        assertThat(out).startsWith("::warning file=news/content/sources.yaml,");
    }

    @Test
    void a_format_that_nobody_knows_is_refused() {
        assertThat(run(found(), "check", "--format", "xml"))
                .isEqualTo(
                        new Session(
                                2,
                                "",
                                "error: --format: \"xml\" is not text, json, sarif or github\n   backstory check --help says more\n"));
    }

    @Test
    void quiet_tells_problems_only() {
        assertThat(run(built(Optional.of(CHANGES)), "build", "--quiet")).isEqualTo(new Session(0, "", ""));
        assertThat(run(found(WARNING), "check", "--quiet").err()).contains("nothing cites");
    }

    @Case("g3")
    @Test
    void quiet_tells_no_notices() {
        Problem notice = Problem.of(Rule.NO_URL, Location.of("content/site.yaml"), "the site has no url");
        assertThat(run(found(notice), "check", "--quiet")).isEqualTo(new Session(0, "", ""));
        assertThat(run(found(notice, WARNING), "check", "--quiet").err())
                .contains("nothing cites")
                .doesNotContain("the site has no url");
        assertThat(run(found(notice), "check", "--quiet", "--format", "json").out())
                .contains("the site has no url");
        assertThat(run(found(notice), "check", "--quiet", "--fail-on", "notice").err())
                .contains("the site has no url");
    }

    @Case("g2")
    @Test
    void what_is_left_out_is_counted_behind_what_was_done() {
        Counts counts = new Counts(3, 2, 1, 2, new TreeMap<>(Map.of(EntryKind.ARTICLE, 1)));
        Function<BuildRequest, BuildResult> build =
                request -> new BuildResult(List.of(), Optional.of(CHANGES), counts, Inventory.NONE);
        String leftOut = "; 1 draft left out (--drafts builds it); 2 articles dated later left out";
        assertThat(run(build, "check").out()).isEqualTo("Checked 3 files: 1 article" + leftOut + "; no problems\n");
        assertThat(run(build, "build").out()).endsWith("31 unchanged" + leftOut + "\n");
    }

    @Test
    void a_check_prints_what_it_read_and_how_many_problems_it_found() {
        assertThat(run(found(), "check"))
                .isEqualTo(new Session(
                        0,
                        "Checked 14 files: 1 article, 2 plain pages, 23 people, 1 term and 8 sources; no problems\n",
                        ""));
        assertThat(run(found(WARNING), "check").out()).endsWith(" and 8 sources; 1 warning in 1 of 14 files\n");
        assertThat(run(found(ERROR), "check").code()).isEqualTo(1);
        assertThat(run(found(ERROR), "check").err()).endsWith("\n1 error in 1 of 14 files\n");
    }

    @Test
    void options_become_a_request() {
        List<BuildRequest> requests = new ArrayList<>();
        Function<BuildRequest, BuildResult> build = request -> {
            requests.add(request);
            return result(Optional.empty());
        };
        run(build, "build");
        run(build, "build", "--root", "news", "--now=2026-11-25", "--drafts", "--strict", "--jobs", "3");
        run(build, "check", "--root=x", "--root=news", "--now", "2026-11-25T08:00+03:00");
        BuildRequest plain = requests.get(0);
        assertThat(plain.root()).isEqualTo(Path.of(""));
        assertThat(plain.output()).isEqualTo(Path.of("site"));
        assertThat(plain.now()).isEmpty();
        assertThat(plain.jobs()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(List.of(plain.write(), plain.drafts(), plain.strict())).containsExactly(true, false, false);
        BuildRequest full = requests.get(1);
        assertThat(full.output()).isEqualTo(Path.of("news/site"));
        assertThat(full.now()).isPresent();
        assertThat(full.jobs()).isEqualTo(3);
        assertThat(List.of(full.write(), full.drafts(), full.strict())).containsExactly(true, true, true);
        assertThat(requests.get(2).root()).isEqualTo(Path.of("news"));
        assertThat(requests.get(2).write()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "buidl | there is no command \"buidl\"; did you mean build? | backstory",
                "@args | there is no command \"@args\" | backstory",
                "--root x build | --root comes after the command: backstory build --root | backstory",
                "-x | there is no option -x | backstory",
                "build --drafst | there is no option --drafst; did you mean --drafts? | backstory build",
                "build --drafst=1 | there is no option --drafst; did you mean --drafts? | backstory build",
                "check --output x | there is no option --output | backstory check",
                "build content | backstory build takes no argument \"content\" | backstory build",
                "build -- --drafts | backstory build takes no argument \"--drafts\" | backstory build",
                "build -drafts | there is no option -drafts; did you mean --drafts? | backstory build",
                "build --draft | there is no option --draft; did you mean --drafts? | backstory build",
                "build --root --drafts | --root needs a value: --root DIR | backstory build",
                "build -V | there is no option -V | backstory build",
                "list | list needs WHAT: urls, drafts, due, uncited or unused. | backstory list",
                "list url | \"url\" is not one of urls, drafts, due, uncited, unused; did you mean urls? | backstory list",
                "list urls drafts | backstory list takes no argument \"drafts\"; one with blanks in it stands in quotes | backstory list",
                "list due --days=x | --days: \"x\" is not a number of days, from 0 to 9999 | backstory list",
                "build --root | --root needs a value: --root DIR | backstory build",
                "build --drafts=maybe | --drafts takes no value | backstory build",
                "build --jobs 0 | --jobs: \"0\" is not a number from 1 to 999 | backstory build",
                "build --color blue | --color: \"blue\" is not auto, always or never | backstory build",
                "build --now 2026-02-30 | --now: \"2026-02-30\" is not a day, like 2026-11-25, or an instant, like"
                        + " 2026-11-25T08:00+03:00 | backstory build",
                "build --now 2020-00-00 | --now: \"2020-00-00\" is not a day, like 2026-11-25, or an instant, like"
                        + " 2026-11-25T08:00+03:00 | backstory build",
                "build --now 2018-14-15 | --now: \"2018-14-15\" is not a day, like 2026-11-25, or an instant, like"
                        + " 2026-11-25T08:00+03:00 | backstory build",
                "build --now 2026-11-25T08:00 | --now: \"2026-11-25T08:00\" is not a day, like 2026-11-25, or an"
                        + " instant, like 2026-11-25T08:00+03:00 | backstory build",
                "build --now 2026-11 | --now: \"2026-11\" is not a day, like 2026-11-25, or an instant, like"
                        + " 2026-11-25T08:00+03:00 | backstory build",
            })
    void a_wrong_argument_ends_with_2_and_says_where_to_read_more(String typed, String sentence, String command) {
        assertThat(run(found(), typed.split(" ")))
                .isEqualTo(new Session(2, "", "error: " + sentence + "\n   " + command + " --help says more\n"));
    }

    @Case("m19")
    @Test
    void no_command_shows_what_there_is() {
        assertThat(run(found())).isEqualTo(new Session(2, "", """
                        Usage: backstory [-hV] COMMAND

                        Commands:
                          init        Makes a small site to begin with.
                          build       Builds content/ into site/.
                          serve       Shows the site in a browser while you write.
                          new         Adds an article, a person, a date, a source … from a pattern.
                          move        Renames an article, a page or an entry wherever it is named.
                          check       Checks content/ and writes nothing.
                          publish     Builds the site and puts it on the gh-pages branch.
                          export      Writes an explainer as one HTML file, to mail or to keep.
                          list        Lists addresses, drafts, what is due, uncited or unused.
                          summary     Tells in Markdown what a change does to the site.
                          theme       Lists, shows and copies the built-in templates.
                          keys        Tells every key of front matter, lists and site.yaml.
                          explain     Explains a rule, with a bad and a good example.
                          schema      Gives JSON Schemas, with which editors complete and check keys.
                          completion  Prints a script with which bash, zsh or fish completes commands.
                          help        Tells about a command, or prints a guide.

                        To begin:
                          backstory init news          a small site to begin with, in the folder news
                          backstory serve              shows the site in a browser while you write
                          backstory build              content/ of this folder becomes site/
                          backstory help writing       what a text can hold

                        backstory --help says more.
                        """));
    }

    @Test
    void help_is_asked_for_and_goes_to_stdout() {
        Session all = run(found(), "--help");
        assertThat(all.code()).isZero();
        assertThat(all.err()).isEmpty();
        assertThat(all.out()).contains("Commands:", "Exit codes:", "NO_COLOR", "stderr", "Examples:");
        Session build = run(found(), "build", "-h");
        assertThat(build.out())
                .startsWith("Builds content/ into site/.")
                .contains("--output=DIR", "Exit codes:", "Examples:")
                .doesNotContain("Commands:");
        assertThat((all.out() + build.out()).lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "publish", "list", "summary"})
    void the_help_of_a_command_fits_a_terminal_and_tells_each_option_once(String command) {
        Session help = run(found(), command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(help.out()).contains("\nUsage: backstory " + command + " [-h] [", "\nExamples:\n  backstory ");
        assertThat(help.out().lines().filter(line -> line.startsWith("      --root=DIR ")))
                .hasSize(1);
        String coloured = run(found(), command, "--help", "--color", "always").out();
        assertThat(coloured).contains("\u001b[33m--root\u001b[0m=\u001b[3mDIR\u001b[0m");
    }

    @Test
    void of_an_option_that_is_given_twice_the_last_one_counts() {
        List<BuildRequest> requests = new ArrayList<>();
        Function<BuildRequest, BuildResult> noting = request -> {
            requests.add(request);
            return result(Optional.empty());
        };
        run(noting, "check", "--root", "a", "--root=b");
        assertThat(requests.get(0).root()).isEqualTo(Path.of("b"));
    }

    @Test
    void the_version_is_that_of_the_program() {
        Session session = run(found(), "--version");
        assertThat(session.code()).isZero();
        assertThat(session.out().lines())
                .hasSize(2)
                .first(STRING)
                .matches(
                        "backstory \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?( \\(commit \\p{XDigit}{12}( and changes to it)?\\))?");
        assertThat(session.out().lines().skip(1))
                .containsExactly("Java " + Runtime.version() + " at " + System.getProperty("java.home"));
    }

    @Test
    void the_version_tells_the_commit_where_there_is_one() {
        assertThat(Version.name("1.0.0", "1a2b3c4d5e6f", false)).isEqualTo("backstory 1.0.0 (commit 1a2b3c4d5e6f)");
        assertThat(Version.name("1.0.0", "1a2b3c4d5e6f", true))
                .isEqualTo("backstory 1.0.0 (commit 1a2b3c4d5e6f and changes to it)");
        assertThat(Version.name("1.0.0", "", false)).isEqualTo("backstory 1.0.0");
    }

    @Test
    void what_the_user_has_to_mend_is_one_line() {
        assertThat(run(failing(new UsageError("site/ was not made by Backstory")), "build"))
                .isEqualTo(new Session(2, "", "error: site/ was not made by Backstory\n"));
        assertThat(run(failing(new CompletionException(new UsageError("disk full"))), "build"))
                .isEqualTo(new Session(2, "", "error: disk full\n"));
    }

    @Test
    void a_terminal_does_not_obey_the_names_of_files() {
        assertThat(run(failing(new UsageError("site/\u001b]0;x\u0007 is in the way")), "build")
                        .err())
                .isEqualTo("error: site/\uFFFD]0;x\uFFFD is in the way\n");
    }

    @ParameterizedTest
    @Case("127")
    @ValueSource(booleans = {true, false})
    void too_little_memory_is_no_bug(boolean inThread) {
        OutOfMemoryError error = new OutOfMemoryError("Java heap space");
        Session session = run(inThread ? failing(new CompletionException(error)) : failing(error), "build");
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err())
                .matches("error: out of memory: Java may use \\d+ MB here; allow it more, for instance with"
                        + " JAVA_TOOL_OPTIONS=-Xmx\\d+g\n");
        assertThat(Failures.tooLittleMemory(7)).endsWith("-Xmx1g");
        assertThat(Failures.tooLittleMemory(512)).contains("512 MB").endsWith("-Xmx1g");
        assertThat(Failures.tooLittleMemory(1020)).endsWith("-Xmx2g"); // what Java makes of -Xmx1g
    }

    @Test
    void a_bug_is_ours() {
        for (Throwable bug : List.of(new IllegalStateException("oh"), new StackOverflowError())) {
            Session session = run(failing(bug), "build");
            assertThat(session.code()).isEqualTo(3);
            assertThat(session.out()).isEmpty();
            assertThat(session.err())
                    .startsWith(bug.getClass().getName())
                    .contains("\tat backstory.", "\nerror: this is a bug in Backstory, not a mistake of yours\n")
                    .contains("please report it")
                    .endsWith("\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "auto,, false, false",
        "auto,, true, true",
        "auto, NO_COLOR=1, true, false",
        "auto, NO_COLOR=, true, true",
        "auto, TERM=dumb, true, false",
        "auto, CLICOLOR_FORCE=1, false, true",
        "auto, CLICOLOR_FORCE=0, false, false",
        "always, NO_COLOR=1, false, true",
        "never, CLICOLOR_FORCE=1, true, false",
    })
    void colours(String option, String variable, boolean terminal, boolean colours) {
        String[] pair = variable == null ? new String[] {"X", ""} : (variable + " ").split("=");
        Streams streams = new Streams();
        Console console = Console.of(streams.out, streams.err, Map.of(pair[0], pair[1].strip()));
        Console there = terminal ? console.onTerminal(() -> 0) : console;
        Session session = run(streams, there, found(ERROR), "build", "--color", option);
        assertThat(session.err().contains("\u001b[1;31merror: ")).isEqualTo(colours);
        assertThat(session.err().contains("\u001b")).isEqualTo(colours);
    }

    @Test
    void wrong_arguments_have_the_colours_that_were_asked_for() {
        assertThat(run(found(), "build", "--color=always", "--jobs=x").err())
                .startsWith("\u001b[1;31merror:\u001b[0m ");
    }

    @Test
    void somebody_who_waits_sees_progress_and_the_time() {
        long[] clock = {0};
        Function<BuildRequest, BuildResult> slow = request -> {
            request.progress().stage("reading", 0, 0);
            clock[0] = 700_000_000;
            request.progress().stage("rendering", 12, 3000);
            request.progress().stage("rendering", 13, 3000);
            clock[0] = 1_240_000_000;
            request.progress().stage("writing", 0, 0);
            return result(Optional.empty());
        };
        Streams streams = new Streams();
        Console terminal = Console.of(streams.out, streams.err, Map.of()).onTerminal(() -> clock[0]);
        Session session = run(streams, terminal, slow, "build");
        assertThat(session.out()).endsWith("nothing changed (1.2 s)\n");
        assertThat(session.err()).isEqualTo("\r\u001b[Krendering 12 of 3000\r\u001b[Kwriting\r\u001b[K");
        assertThat(run(slow, "build").err()).isEmpty();
        assertThat(run(slow, "build").out()).endsWith("nothing changed\n");
    }

    @Test
    @Case("127")
    void a_reader_that_goes_away_is_no_error() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Console console = Console.of(closed, closed, Map.of());
        assertThat(Backstory.run(new String[] {"build"}, console, found())).isZero();
        assertThat(Backstory.run(new String[] {"build"}, console, found(ERROR))).isEqualTo(1);
        assertThat(Backstory.run(new String[] {"--help"}, console, found())).isZero();
    }

    @Test
    void the_front_door_leads_here() {
        Streams streams = new Streams();
        assertThat(Main.run(new String[] {"--version"}, Console.of(streams.out, streams.err, Map.of())))
                .isZero();
        assertThat(streams.session(0).out()).startsWith("backstory ");
    }

    private static Function<BuildRequest, BuildResult> built(Optional<Changes> changes) {
        return request -> result(changes);
    }

    private static Function<BuildRequest, BuildResult> found(Problem... problems) {
        return request -> result(Optional.empty(), problems);
    }

    private static Function<BuildRequest, BuildResult> failing(Throwable failure) {
        return request -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        };
    }

    private static BuildResult result(Optional<Changes> changes, Problem... problems) {
        return new BuildResult(List.of(problems), changes, COUNTS, Inventory.NONE);
    }

    private static Session run(Function<BuildRequest, BuildResult> build, String... args) {
        Streams streams = new Streams();
        return run(streams, Console.of(streams.out, streams.err, Map.of()), build, args);
    }

    private static Session run(
            Streams streams, Console console, Function<BuildRequest, BuildResult> build, String... args) {
        return streams.session(Backstory.run(args, console, build));
    }

    /** What a run prints, read as UTF-8 whatever this machine's charset is. */
    private static final class Streams {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();

        Session session(int code) {
            return new Session(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void why_tells_what_made_each_page(@TempDir Path folder) {
        TestSite site =
                TestSite.in(folder).article("tram", "---\nIt came.\n").with("content/people.yaml", "- name: Bo\n");
        String[] build = {"build", "--why", "--root", folder.toString()};
        assertThat(run(Build::run, build).out()).contains("everything was made, since no build before this one");

        assertThat(run(Build::run, build).out()).doesNotContain("made, since").contains("nothing changed");

        site.article("tram", "---\nIt left.\n")
                .article("bus", "---\nIt went.\n")
                .remove("content/people.yaml");
        assertThat(run(Build::run, build).out().lines())
                .startsWith(
                        "content/articles/bus.md is new",
                        "content/articles/tram.md has changed",
                        "content/people.yaml is gone")
                .contains(
                        "articles/bus.html: made, since it is new (content/articles/bus.md)",
                        "people/bo.html: removed, since the site no longer has it")
                .anyMatch(line ->
                        line.matches("articles/tram\\.html: made, since .+ changed \\(content/articles/tram\\.md\\)"));
    }

    @Test
    void where_stdout_is_one_document_why_and_profile_go_to_stderr(@TempDir Path folder) throws Exception {
        TestSite.in(folder).article("tram", "---\nIt came.\n");
        Session session =
                run(Build::run, "build", "--why", "--profile", "--format", "json", "--root", folder.toString());
        assertThat(new ObjectMapper()
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .readTree(session.out())
                        .isObject())
                .isTrue();
        assertThat(session.err()).contains("everything was made, since", "recording in ");
    }

    @Test
    void a_profile_tells_steps_and_templates_and_leaves_a_recording(@TempDir Path folder) {
        TestSite.in(folder).article("tram", "---\nIt came.\n");
        String told = run(Build::run, "build", "--profile", "--root", folder.toString())
                .out();
        assertThat(told)
                .containsPattern("(?m)^step +wall ms +CPU ms +MB$")
                .containsPattern("(?m)^render +[0-9.]+ +[0-9.]+ +[0-9.]+$")
                .containsPattern("(?m)^article\\.ftlh +1 +[0-9.]+ +[0-9.]+ +[0-9.]+$");
        assertThat(folder.resolve(".backstory/profile.jfr")).isNotEmptyFile();
    }

    private static List<OutputPath> paths(String... texts) {
        return List.of(texts).stream().map(OutputPath::of).toList();
    }
}
