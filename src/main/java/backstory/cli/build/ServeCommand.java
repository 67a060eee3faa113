package backstory.cli.build;

import backstory.cli.console.Console;
import backstory.cli.console.ExitCode;
import backstory.cli.console.WrongArgument;
import backstory.cli.usage.Arguments;
import backstory.cli.usage.Command;
import backstory.cli.usage.SiteOptions;
import backstory.cli.usage.Usage;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.request.Progress;
import backstory.pipeline.result.BuildResult;
import backstory.problem.UsageError;
import backstory.serve.EditorLink;
import backstory.serve.Preview;
import backstory.serve.PreviewOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;

/** {@code backstory serve}: shows the site in a browser and updates it as the writer works. */
public final class ServeCommand implements Command {
    private static final Set<String> NOT_HERE = Set.of("drafts", "strict");

    /** The placeholder for the address in the command of a browser that does not take it as its last argument. */
    private static final String ADDRESS = "%s";

    public static final Usage USAGE = Usage.of(
                    "serve",
                    "Shows the site in a browser while you write.",
                    "Shows the site as it would be built, and tells its address. Whenever a file in content/ or templates/"
                            + " is saved, the browser shows the change by itself, goes to the article that was edited"
                            + " and marks the passage. What is wrong is listed here and over the last good page until"
                            + " it is mended. Drafts are shown, each marked as one. Nothing is written into site/, and"
                            + " Ctrl-C ends it and leaves nothing behind.")
            .taking(SiteOptions.ALL.stream()
                    .filter(option -> !NOT_HERE.contains(option.getLongOpt()))
                    .toList())
            .taking(
                    Option.builder("p")
                            .longOpt("port")
                            .hasArg()
                            .argName("N")
                            .desc(
                                    "The port to listen at; 0 for any that is free. Default: 8000, or the next that is free.")
                            .build(),
                    Usage.valued(
                            "host",
                            "NAME",
                            "The address of this machine to listen at, so that others on its network reach the preview"
                                    + " (0.0.0.0 for all). Default: this machine only."),
                    Usage.valued(
                            "base-path",
                            "PATH",
                            "Show the site below a path, as a project's site on GitHub Pages: /project/. Default: /."),
                    Usage.flag(
                            "open",
                            "Open the browser at the article that was edited last: that of the system, or the first of"
                                    + " the commands that BROWSER names, with the address where %s stands, or at the"
                                    + " end."),
                    Usage.flag("no-drafts", "Leave drafts out, as the published site does."),
                    Usage.flag(
                            "no-follow",
                            "Stay at the page that is open, instead of going to the passage that changed."),
                    Usage.valued(
                            "editor",
                            "NAME",
                            "What opens a problem at its line: " + String.join(", ", EditorLink.names())
                                    + ", or an address with {file}, {line} and {column}. Default: the editor in whose"
                                    + " terminal this runs, or that VISUAL or EDITOR names."))
            .noting("Pages are made when they are asked for, so a save is shown at once however large the site is; what"
                    + " is wrong in the rest of it follows a moment later. Only GET is answered, and only for this"
                    + " machine's own names and numbers.")
            .showing(
                    "backstory serve --open",
                    "backstory serve --port 8080 --editor vscode",
                    "backstory serve --base-path /project/      as a project's site is published");

    private final Console console;
    private final SiteOptions options;
    private final PreviewOptions preview;
    private final boolean opens;
    private final boolean drafts;

    public ServeCommand(Console console, Function<BuildRequest, BuildResult> build, Arguments given) {
        this.console = console;
        this.options = SiteOptions.of(given);
        this.opens = given.has("open");
        this.drafts = !given.has("no-drafts");
        this.preview = new PreviewOptions(
                given.value("host", ServeCommand::host),
                given.value("port", ServeCommand::port),
                given.value("base-path", ServeCommand::base).orElse("/"),
                !given.has("no-follow"),
                given.value("editor", ServeCommand::editor)
                        .orElseGet(() -> EditorLink.ofEnvironment(console::variable)));
    }

    /** Returns the host; an IPv6 address may stand in brackets, as in web addresses. */
    private static String host(String text) {
        String name = text.replaceFirst("^\\[(.*)]$", "$1");
        if (name.isBlank()) {
            throw new WrongArgument("\"" + text + "\" is no name and no address of a machine");
        }
        return name;
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new WrongArgument("\"" + text + "\" is not a port: a number from 0 to 65535");
        }
        return Integer.parseInt(text);
    }

    private static String base(String text) {
        String path = "/" + text.replaceFirst("^/+", "").replaceFirst("/+$", "") + "/";
        if (!path.matches("(/[A-Za-z0-9._~-]*[A-Za-z0-9_~-])*/|//")) {
            throw new WrongArgument("\"" + text + "\" is not a path like /project/");
        }
        return path.equals("//") ? "/" : path;
    }

    private static EditorLink editor(String name) {
        return EditorLink.of(name)
                .orElseThrow(() -> new WrongArgument("\"" + name + "\" is no editor that is known ("
                        + String.join(", ", EditorLink.names()) + ") and no address with {file} in it"
                        + Arguments.guess(name, EditorLink.names())));
    }

    @Override
    public int run() {
        Path root = options.root();
        BuildRequest request =
                options.request(root.resolve("site"), true, Progress.SILENT).withDrafts(drafts);
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Thread atSignal = new Thread(() -> endAndWait(end, ended), "backstory-serve-end");
        Runtime.getRuntime().addShutdownHook(atSignal);
        PreviewReport report = new PreviewReport(console, options.isQuiet());
        try (Preview shown = Preview.open(request, preview, console.nanoseconds(), report)) {
            report.begin(shown.address());
            if (opens) {
                open(shown.edited());
            }
            end.await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
        return ExitCode.GOOD;
    }

    /** Waits for the cleanup to finish, but not for ever. */
    private static void endAndWait(CountDownLatch end, CountDownLatch ended) {
        end.countDown();
        try {
            if (!ended.await(30, TimeUnit.SECONDS)) {
                return; // the process ends all the same
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void open(String address) {
        List<String> words = new ArrayList<>(browser());
        if (words.stream().noneMatch(word -> word.contains(ADDRESS))) {
            words.add(ADDRESS);
        }
        words.replaceAll(word -> word.replace(ADDRESS, address));
        try {
            new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException none) {
            throw new UsageError("no browser can be opened from here: leave out --open, and open " + address);
        }
    }

    /** Returns the first command that {@code BROWSER} names, as other programs use it, else that of the system. */
    private List<String> browser() {
        Optional<String> named = Stream.of(console.variable("BROWSER").split(File.pathSeparator, -1))
                .map(String::strip)
                .filter(command -> !command.isEmpty())
                .findFirst();
        if (named.isPresent()) {
            return List.of(named.get().split("\\s+"));
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return List.of("open");
        }
        return system.contains("win") ? List.of("rundll32", "url.dll,FileProtocolHandler") : List.of("xdg-open");
    }
}
