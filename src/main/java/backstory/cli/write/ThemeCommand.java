package backstory.cli.write;

import backstory.cli.console.Console;
import backstory.cli.console.ExitCode;
import backstory.cli.console.WrongArgument;
import backstory.cli.usage.Arguments;
import backstory.cli.usage.Command;
import backstory.cli.usage.SiteOptions;
import backstory.cli.usage.Usage;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.result.BuildResult;
import backstory.problem.UsageError;
import backstory.render.theme.BuiltInTheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code backstory theme}: lists, shows and copies the built-in templates, for those who want to change one. */
public final class ThemeCommand implements Command {
    public static final Usage USAGE = Usage.of(
                    "theme",
                    "Lists, shows and copies the built-in templates.",
                    "list: every file of the theme, one a line; after those that templates/ of the site overrides stands"
                            + " \"(yours)\".",
                    "show: the file as it is built in; with --view, what the template gets.",
                    "copy: writes the file into templates/ of the site, for you to change. Its first line says which version"
                            + " was copied, so that a build can tell when a newer program has another one. A file that is there"
                            + " is never overwritten.",
                    "diff: how the files in templates/ differ from the built-in ones; with a NAME, that one alone.")
            .taking(SiteOptions.ROOT, SiteOptions.COLOR)
            .taking(Usage.flag("view", "show: what the template gets, instead of its text."))
            .about("ACTION", "list, show, copy or diff.")
            .perhapsAbout("NAME", "A file of the theme, such as article.ftlh or parts/cards.ftlh.")
            .showing(
                    "backstory theme list",
                    "backstory theme show --view article.ftlh",
                    "backstory theme copy parts/source-list.ftlh",
                    "backstory theme diff");

    /** The actions on the theme. */
    enum Action {
        LIST,
        SHOW,
        COPY,
        DIFF
    }

    private final Console console;
    private final Path root;
    private final Action action;
    private final Optional<String> name;
    private final boolean view;

    public ThemeCommand(Console console, Function<BuildRequest, BuildResult> build, Arguments given) {
        SiteOptions.checkColor(given);
        this.console = console;
        this.root = SiteOptions.root(given);
        this.action = given.operand(0, ThemeCommand::action);
        this.name = given.perhaps(1, ThemeCommand::name);
        this.view = given.has("view");
        if (view && action != Action.SHOW) {
            throw new WrongArgument("--view is for theme show");
        }
        if (action == Action.LIST && name.isPresent()) {
            throw new WrongArgument("theme list takes no NAME");
        }
        if ((action == Action.SHOW || action == Action.COPY) && name.isEmpty()) {
            throw new WrongArgument("theme " + word(action) + " needs NAME: backstory theme list names them");
        }
    }

    private static String word(Action action) {
        return action.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the actions, and the files that they apply to. */
    public static List<String> words() {
        return Stream.concat(actions().stream(), BuiltInTheme.names().stream()).toList();
    }

    private static List<String> actions() {
        return Stream.of(Action.values()).map(ThemeCommand::word).toList();
    }

    private static Action action(String word) {
        List<String> words = actions();
        if (!words.contains(word)) {
            throw new WrongArgument(
                    "\"" + word + "\" is not one of " + String.join(", ", words) + Arguments.guess(word, words));
        }
        return Action.values()[words.indexOf(word)];
    }

    private static String name(String word) {
        String name = word.replaceFirst("^templates/", "");
        if (!BuiltInTheme.names().contains(name)) {
            throw new WrongArgument("the theme has no file " + name + Arguments.guess(name, BuiltInTheme.names()));
        }
        return name;
    }

    @Override
    public int run() {
        switch (action) {
            case LIST ->
                BuiltInTheme.names().forEach(file -> print(file + (own(file).isPresent() ? " (yours)" : "")));
            case SHOW -> console.out().print(shown(name.orElseThrow()));
            case COPY -> copy(name.orElseThrow());
            case DIFF -> diff();
        }
        return ExitCode.GOOD;
    }

    private void print(String line) {
        console.out().print(line + "\n");
    }

    private String shown(String file) {
        return view
                ? BuiltInTheme.view(file)
                        .orElseThrow(() -> new UsageError(
                                file + " gets nothing by itself: others include it, or browsers load it"))
                : BuiltInTheme.text(file);
    }

    private Path path(String file) {
        return root.resolve("templates").resolve(file);
    }

    private Optional<String> own(String file) {
        try {
            return Files.isRegularFile(path(file))
                    ? Optional.of(Files.readString(path(file)).replace("\r\n", "\n"))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UsageError("templates/" + file + " cannot be read as UTF-8");
        }
    }

    private void copy(String file) {
        Path to = path(file);
        if (Files.exists(to)) {
            throw new UsageError(
                    "templates/" + file + " is there already: backstory theme diff " + file + " shows how it differs");
        }
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            Files.writeString(to, BuiltInTheme.copy(file));
        } catch (IOException unwritable) {
            throw new UsageError("templates/" + file + " cannot be written: " + unwritable.getMessage());
        }
        print("templates/" + file + " is your copy of the built-in one");
    }

    private void diff() {
        List<String> files = name.map(List::of)
                .orElseGet(() -> BuiltInTheme.names().stream()
                        .filter(file -> own(file).isPresent())
                        .toList());
        if (name.isPresent() && own(files.get(0)).isEmpty()) {
            throw new UsageError("templates/" + files.get(0) + " is not there: the site uses the built-in one");
        }
        if (files.isEmpty()) {
            print("templates/ overrides nothing of the theme");
        }
        for (String file : files) {
            String diff = LineDiff.of(
                    "built-in/" + file,
                    BuiltInTheme.text(file),
                    "templates/" + file,
                    own(file).orElseThrow());
            console.out().print(diff.isEmpty() ? "templates/" + file + " is the built-in one\n" : diff);
        }
    }
}
