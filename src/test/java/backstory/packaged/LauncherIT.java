package backstory.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import backstory.packaged.Shell.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, with Javas that only tell how they were started: which it takes, what it hands on, what it refuses. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher of Windows is another")
class LauncherIT {
    @TempDir
    static Path shelf;

    private static Path program;

    @TempDir
    Path folder;

    private FakeJava java;

    @BeforeAll
    static void unpack() {
        program = Archives.unpack(shelf);
    }

    @BeforeEach
    void install() {
        java = FakeJava.of(folder.resolve("java 17"), "17.0.15");
    }

    // What it hands on

    @Test
    void arguments_come_through_exactly() {
        String[] args = {
            "build", "", " a  b ", "*", "$HOME", "`x`", "it's", "\"q\"", "back\\slash", "two\nlines", "--", "-jar"
        };
        assertThat(handedOn(start(args)))
                .endsWith(List.of(
                                "<build>",
                                "<>",
                                "< a  b >",
                                "<*>",
                                "<$HOME>",
                                "<`x`>",
                                "<it's>",
                                "<\"q\">",
                                "<back\\slash>",
                                "<two",
                                "lines>",
                                "<-->",
                                "<-jar>")
                        .toArray(String[]::new));
    }

    @Test
    void the_java_takes_the_place_of_the_launcher_and_its_exit_code_is_the_answer() {
        Session session = start("build");
        assertThat(session.code()).isEqualTo(7);
        assertThat(session.out()).startsWith("process " + session.pid() + "\n");
    }

    @Test
    void options_are_words_and_the_programs_own_come_last() {
        Session session = onPath().with("JAVA_OPTS", " -Xmx1g  -Da=*")
                .with("BACKSTORY_OPTS", "-Xmx2g")
                .run(script(), "build");
        assertThat(handedOn(session)).containsSubsequence("<-Xmx1g>", "<-Da=*>", "<-Xmx2g>", "<-jar>");
        assertThat(handedOn(session)).last(STRING).isEqualTo("<build>");
    }

    // How Java runs

    private static final String SHARED = "<-XX:SharedArchiveFile=";
    private static final String RECORDING = "<-XX:+RecordDynamicDumpInfo>";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, <-XX:TieredStopAtLevel=1> <-XX:-UsePerfData> <-XX:+UseSerialGC> <-XX:MaxNewSize=32m> <-Xms16m>",
                "-XX:+UseG1GC, <-XX:TieredStopAtLevel=1> <-XX:-UsePerfData> <-Xms16m>",
                "-Xmx8m, <-XX:TieredStopAtLevel=1> <-XX:-UsePerfData> <-XX:+UseSerialGC> <-XX:MaxNewSize=32m>",
            })
    void what_the_user_says_of_the_machine_goes_before_what_suits_small_sites(String options, String flags) {
        Shell shell = options == null ? onPath() : onPath().with("BACKSTORY_OPTS", options);
        assertThat(handedOn(shell.run(script())).stream()
                        .takeWhile(word -> !word.equals("<-Xshare:auto>"))
                        .toList())
                .containsExactly(flags.split(" "));
    }

    @Test
    void a_java_of_another_make_gets_no_flags() throws IOException {
        Files.writeString(java.home().resolve("release"), "JAVA_VERSION=\"17.0.15\"\nJVM_VARIANT=\"OpenJ9\"\n");
        assertThat(handedOn(start())).first(STRING).isEqualTo("<-jar>");
    }

    @Test
    void the_first_start_records_and_says_where_the_archive_of_classes_goes() throws IOException {
        List<String> words = handedOn(cached().run(script()));
        assertThat(words).contains(RECORDING);
        assertThat(archive(words))
                .startsWith(
                        folder.resolve("cache/backstory") + program.toRealPath().toString() + java.home() + "/17.0.15-")
                .endsWith(Files.readString(program.resolve("lib/build-id")).strip() + ".jsa");
    }

    @Test
    void a_sealed_archive_is_used_and_one_that_was_touched_since_is_made_again() throws Exception {
        Path archive = Path.of(archive(handedOn(cached().run(script()))));
        Files.createDirectories(archive.getParent());
        Files.writeString(archive, "archive");
        assertThat(handedOn(cached().run(script()))).contains(RECORDING);
        Path seal = archive.resolveSibling(archive.getFileName() + ".seal");
        Files.writeString(seal, "7 314760491\n"); // as cksum tells it
        assertThat(handedOn(cached().run(script())))
                .contains(SHARED + archive + ">")
                .doesNotContain(RECORDING);

        Files.setLastModifiedTime(
                archive,
                FileTime.from(Files.getLastModifiedTime(archive).toInstant().plusSeconds(1)));
        assertThat(handedOn(cached().run(script()))).contains(RECORDING);

        FileTime sealed = Files.getLastModifiedTime(seal);
        Files.writeString(archive, "damaged");
        Files.setLastModifiedTime(archive, sealed);
        assertThat(handedOn(cached().run(script())))
                .as("of the same size and time")
                .contains(RECORDING);
    }

    @Test
    void another_java_in_the_same_place_has_another_archive() throws IOException {
        String first = archive(handedOn(cached().run(script())));
        Files.writeString(
                java.home().resolve("release"), "JAVA_VERSION=\"17.0.15\"\nJAVA_RUNTIME_VERSION=\"17.0.15+7\"\n");
        String second = archive(handedOn(cached().run(script())));
        assertThat(second).isNotEqualTo(first).contains("/17.0.15+7-");
    }

    @Test
    void a_cache_that_is_not_absolute_is_none_and_neither_is_the_home_of_nobody() {
        assertThat(archive(handedOn(onPath().with("XDG_CACHE_HOME", "cache")
                        .with("HOME", folder)
                        .run(script()))))
                .startsWith(folder + "/.cache/backstory/");
        assertThat(handedOn(onPath().without("XDG_CACHE_HOME").without("HOME").run(script())))
                .noneMatch(word -> word.contains("backstory.archive"));
    }

    private Shell cached() {
        return onPath().with("XDG_CACHE_HOME", folder.resolve("cache"));
    }

    private static String archive(List<String> words) {
        String start = "<-Dbackstory.archive=";
        return words.stream()
                .filter(word -> word.startsWith(start))
                .map(word -> word.substring(start.length(), word.length() - 1))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, :C.UTF-8",
                "-, -, C, :C.UTF-8",
                "POSIX, -, de_DE.UTF-8, C.UTF-8:C.UTF-8",
                "-, C, de_DE.UTF-8, :C.UTF-8",
                "-, -, de_DE.UTF-8, :",
                "de_DE.UTF-8, C, C, de_DE.UTF-8:C"
            })
    void a_locale_is_chosen_where_nobody_did(String all, String ctype, String lang, String seen) {
        Shell shell = onPath().without("LC_ALL").without("LC_CTYPE").without("LANG");
        shell = all == null ? shell : shell.with("LC_ALL", all);
        shell = ctype == null ? shell : shell.with("LC_CTYPE", ctype);
        shell = lang == null ? shell : shell.with("LANG", lang);
        assertThat(shell.run(script()).out()).contains("\nlocale " + seen + "\n");
    }

    // Where it stands

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cd -P program/bin && exec ./backstory", // a path with a space and a letter that is not ASCII
                "cd -P program/bin && exec sh backstory",
                "ln -sf ../program/bin/backstory links/a && ln -sf a links/b && exec links/b",
                "ln -sfn \"$PWD/program/bin\" links/bin && cd links/bin && exec ./backstory",
                "export CDPATH=\"$PWD\" && cd / && exec \"$OLDPWD/program/bin/backstory\"",
                "export PATH=\"$PWD/program/bin:$PATH\" && cd / && exec backstory"
            })
    void it_finds_its_jars_however_it_is_called(String script) throws IOException {
        Files.createDirectories(shelf.resolve("links"));
        Session session = onPath().at(shelf).run(script);
        assertThat(session.err()).isEmpty();
        assertThat(handedOn(session))
                .last(STRING)
                .endsWith("tente  1 (x86)/" + Archives.folder() + "/lib/backstory.jar>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash", "bash --posix", "busybox sh", "ksh", "mksh", "zsh --emulate sh", "yash"})
    void every_shell_reads_it_alike(String shell) {
        Session session = onPath().run("command -v " + shell.split(" ", 2)[0] + " > /dev/null || exit 7; exec " + shell
                + " '" + program + "/bin/backstory' 'a  b'");
        assertThat(session.code()).isEqualTo(7);
        assertThat(session.err()).isEmpty();
        if (!session.out().isEmpty()) {
            assertThat(handedOn(session)).endsWith("<a  b>");
        }
    }

    @Test
    void a_launcher_without_its_jars_says_so() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy/bin")).resolve("backstory");
        Files.copy(program.resolve("bin/backstory"), copy);
        assertRefused(
                onPath().run("exec '" + copy + "'"),
                "\"" + folder.toRealPath()
                        + "/copy/lib/backstory.jar\" is missing: unpack the whole archive, and link to bin/backstory instead of"
                        + " copying it");
    }

    // Which Java it takes

    @Test
    void java_home_comes_before_path() {
        FakeJava home = FakeJava.of(folder.resolve("home"), "25.0.3");
        assertThat(onPath().with("JAVA_HOME", home.home()).run(script()).code()).isEqualTo(7);
        assertThat(home.starts()).isEqualTo(1);
        assertThat(java.bin().resolveSibling("asked")).doesNotExist();
    }

    @Test
    void an_empty_java_home_is_none() {
        assertThat(onPath().with("JAVA_HOME", "").run(script()).code()).isEqualTo(7);
    }

    @Test
    void a_broken_java_home_is_told_and_not_passed_over() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("no java"));
        assertRefused(
                onPath().with("JAVA_HOME", empty).run(script()),
                "JAVA_HOME is \"" + empty
                        + "\", and there is no bin/java in it: set it to Java 17 or later, or unset it");
    }

    @Test
    void no_java_at_all_is_told() throws IOException {
        Path nothing = Files.createDirectories(folder.resolve("nothing"));
        assertRefused(
                Shell.in(folder).run("PATH='" + nothing + "'; cd -P '" + program + "'; exec ./bin/backstory"),
                "no Java found: install Java 17 or later, or set JAVA_HOME to where it is");
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_402, 8", "11.0.2, 11", "16, 16", "9-ea, 9"})
    void an_old_java_is_refused_without_being_started(String version, String told) {
        FakeJava old = FakeJava.of(folder.resolve("old"), version);
        assertRefused(
                Shell.in(folder).with("JAVA_HOME", old.home()).run(script()),
                "Backstory needs Java 17 or later;" + " found " + told + " at \"" + old.bin()
                        + "/java\": set JAVA_HOME to a newer one");
        assertThat(old.home().resolve("asked")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17.0.15", "21-ea", "25.0.3", "100"})
    void a_new_java_is_started_once(String version) {
        FakeJava found = FakeJava.of(folder.resolve("new"), version);
        assertThat(Shell.in(folder)
                        .with("JAVA_HOME", found.home())
                        .run(script())
                        .code())
                .isEqualTo(7);
        assertThat(found.starts()).isEqualTo(1);
    }

    @Test
    void the_java_on_path_may_be_a_link_to_a_link() throws IOException {
        FakeJava old = FakeJava.of(folder.resolve("old"), "11.0.2");
        Path alternatives = Files.createDirectories(folder.resolve("alternatives"));
        Path bin = Files.createDirectories(folder.resolve("usr/bin"));
        Files.createSymbolicLink(alternatives.resolve("java"), old.bin().resolve("java"));
        Files.createSymbolicLink(bin.resolve("java"), Path.of("../../alternatives/java"));
        assertRefused(
                Shell.in(folder).withFirstOnPath(bin).run(script()),
                "Backstory needs Java 17 or later; found 11" + " at \"" + bin
                        + "/java\": set JAVA_HOME to a newer one");
    }

    @Test
    void a_java_without_a_release_file_is_asked() {
        FakeJava old = FakeJava.withoutRelease(folder.resolve("old"), "1.8.0_402");
        assertThat(Shell.in(folder).withFirstOnPath(old.bin()).run(script()).err())
                .contains("found 8 at");
        FakeJava found = FakeJava.withoutRelease(folder.resolve("new"), "21.0.1");
        assertThat(Shell.in(folder).withFirstOnPath(found.bin()).run(script()).code())
                .isEqualTo(7);
        assertThat(found.starts()).isEqualTo(2);
    }

    @Test
    void a_real_old_java_is_refused_too() {
        Map<String, Path> old = Javas.others().tooOld().homes();
        old.forEach((version, home) -> assertThat(
                        Shell.in(folder).with("JAVA_HOME", home).run(script()).err())
                .contains("found " + Javas.feature(version) + " at"));
    }

    private Session start(String... args) {
        return onPath().run(script(), args);
    }

    private Shell onPath() {
        return Shell.in(folder).withFirstOnPath(java.bin());
    }

    private static String script() {
        return "exec '" + program + "/bin/backstory' \"$@\"";
    }

    private static List<String> handedOn(Session session) {
        return session.out().lines().skip(2).toList();
    }

    private static void assertRefused(Session session, String sentence) {
        assertThat(session.err()).isEqualTo("error: " + sentence + "\n");
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
    }
}
