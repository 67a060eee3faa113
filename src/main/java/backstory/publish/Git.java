package backstory.publish;

import backstory.problem.UsageError;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The user's own {@code git}, run in the folder of a site. It has their credentials, proxies and keys, which no library
 * has. All of this program's calls of git pass through here, so that it could be replaced.
 *
 * <p>Git prints in English, since some of its output is parsed. The variables with which a git hook names its
 * repository are removed, since the folder decides the repository.
 */
public final class Git {
    /** The output of {@code git rev-parse --local-env-vars}, without the variables that carry settings. */
    private static final List<String> OF_ANOTHER_REPOSITORY = List.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_OBJECT_DIRECTORY",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_COMMON_DIR",
            "GIT_NAMESPACE",
            "GIT_PREFIX");

    /**
     * Options that override the user's settings: output is plain text in UTF-8, and no maintenance runs in the
     * background.
     */
    private static final List<String> PLAIN = List.of(
            "gc.auto=0",
            "core.quotePath=false",
            "color.ui=false",
            "log.showSignature=false",
            "i18n.commitEncoding=UTF-8",
            "i18n.logOutputEncoding=UTF-8");

    private static final int SHORT = 10;

    private final String program;
    private final Path folder;
    private final Map<String, String> variables;

    private Git(String program, Path folder, Map<String, String> variables) {
        this.program = program;
        this.folder = folder;
        this.variables = variables;
    }

    /** Returns the {@code git} on the user's PATH, run in a folder. */
    public static Git in(Path folder) {
        return of("git", folder);
    }

    /**
     * Returns a {@code git} of the caller's choice, run in a folder.
     *
     * @param program a name to look for on the PATH, or a path
     */
    public static Git of(String program, Path folder) {
        return new Git(program, folder.toAbsolutePath().normalize(), Map.of());
    }

    /** Returns this git with one more variable in its environment. */
    Git with(String variable, String value) {
        Map<String, String> more = new TreeMap<>(variables);
        more.put(variable, value);
        return new Git(program, folder, more);
    }

    /** Returns the beginning of the id of an object, long enough for people. */
    static String shortId(String id) {
        return id.substring(0, Math.min(SHORT, id.length()));
    }

    /** The exit code and output of a git command. */
    record Answer(int code, String out, String err) {
        boolean isGood() {
            return code == 0;
        }

        /** Returns the whole output, without the line end. */
        String line() {
            return out.strip();
        }

        /** Returns the error message as the end of a sentence. */
        String complaint() {
            String words = err.strip().replaceAll("(?m)^(fatal|error): ", "").replaceAll("\\s*\n\\s*", " / ");
            return words.isEmpty() ? "it ended with code " + code : words;
        }
    }

    /**
     * Runs a command that must succeed.
     *
     * @throws UsageError with git's own message if it does not
     */
    Answer run(String... arguments) {
        return feed("", arguments);
    }

    /** Runs a command that must succeed, with this text as its input. */
    Answer feed(String input, String... arguments) {
        Answer answer = start(input, arguments);
        if (!answer.isGood()) {
            throw new UsageError("git " + verb(arguments) + " failed: " + answer.complaint());
        }
        return answer;
    }

    /** Runs a command that may fail. */
    Answer ask(String... arguments) {
        return start("", arguments);
    }

    private static String verb(String... arguments) {
        return List.of(arguments).stream()
                .filter(word -> !word.startsWith("-"))
                .findFirst()
                .orElse("");
    }

    private Answer start(String input, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program));
        PLAIN.forEach(setting -> command.addAll(List.of("-c", setting)));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        if (!Files.isDirectory(folder)) {
            throw new UsageError(folder + ": there is no such folder");
        }
        builder.directory(folder.toFile());
        builder.environment().keySet().removeAll(OF_ANOTHER_REPOSITORY);
        builder.environment().put("LANGUAGE", "en");
        builder.environment().putAll(variables);
        return talk(begin(builder), input);
    }

    private static Process begin(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UsageError("the program git was not found: install it (https://git-scm.com) or put it on the"
                    + " PATH; publish uses your own git, since that can sign in where you can");
        }
    }

    /**
     * Exchanges input and output with git. If this program is ended while git runs, git is ended too, and does not
     * continue alone.
     */
    private static Answer talk(Process process, String input) {
        Thread end = new Thread(process::destroy, "backstory-end-of-git");
        Runtime.getRuntime().addShutdownHook(end);
        try {
            FutureTask<String> err = aside(() -> text(process.getErrorStream()));
            FutureTask<Boolean> unused = aside(() -> write(process.getOutputStream(), input));
            String out = text(process.getInputStream());
            return new Answer(process.waitFor(), out, err.get());
        } catch (IOException | ExecutionException e) {
            throw new UsageError("git broke off: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageError("interrupted while git was at work");
        } finally {
            process.destroy();
            forget(end);
        }
    }

    /** Reads a stream in a thread of its own; git would wait forever if one of its streams were not read. */
    private static <T> FutureTask<T> aside(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "backstory-git");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException shuttingDown) {
            // the shutdown hook is running already, as it should
            return;
        }
    }

    private static String text(InputStream stream) throws IOException {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Writes the input. A git that ends before it has read everything reports the reason itself. */
    private static boolean write(OutputStream stream, String input) {
        try (stream) {
            stream.write(input.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException closed) {
            return false;
        }
    }
}
