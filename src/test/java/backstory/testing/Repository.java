package backstory.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A git repository on the disk, accessed with the real git, independent of the test's environment. */
public record Repository(Path folder) {
    /** Creates a repository without a work tree, to be pushed to. */
    public static Repository bare(Path folder) {
        return made(folder, "--bare");
    }

    /** Settings of git that are independent of the machine and the user, including hooks and signatures. */
    public static final Map<String, String> OF_NOBODY =
            Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1");

    /** Creates a repository with a work tree on the branch {@code main}, and an identity. */
    public static Repository in(Path folder) {
        return made(folder, "--quiet").identified();
    }

    private static Repository made(Path folder, String kind) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Repository repository = new Repository(folder);
        repository.git("init", "--quiet", "--initial-branch=main", kind);
        return repository;
    }

    /** Clones it into another folder. */
    public Repository cloneTo(Path copy, String... options) {
        List<String> arguments = new ArrayList<>(List.of("clone", "--quiet"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("file://" + folder, copy.toString()));
        git(arguments.toArray(String[]::new));
        return new Repository(copy).identified();
    }

    private Repository identified() {
        git("config", "user.name", "Ana");
        git("config", "user.email", "ana@example.org");
        git("config", "commit.gpgSign", "false");
        return this;
    }

    public Repository with(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Commits everything in the work tree, dated 5 April 2031. */
    public Repository commit(String message) {
        git("add", "--all");
        git("commit", "--quiet", "--allow-empty", "--date=2031-04-05T10:00:00+0200", "-m", message);
        return this;
    }

    /** Installs a hook: a script that runs in the repository before a push is accepted. */
    public Repository hook(String name, String script) {
        with("hooks/" + name, "#!/bin/sh\n" + script);
        if (!folder.resolve("hooks").resolve(name).toFile().setExecutable(true)) {
            throw new IllegalStateException("no hooks on this disk");
        }
        return this;
    }

    /** Returns the commits of all branches and tags. */
    public String refs() {
        return git("for-each-ref", "--format=%(refname) %(objectname)");
    }

    /** Returns every file of a commit with its text, by path. */
    public SortedMap<String, String> files(String commit) {
        SortedMap<String, String> files = new TreeMap<>();
        for (String path : git("ls-tree", "-r", "-z", "--name-only", commit).split("\0", 0)) {
            files.put(path, git("cat-file", "blob", commit + ":" + path));
        }
        return files;
    }

    /** Runs git, which must succeed, and returns its output. */
    public String git(String... arguments) {
        try {
            List<String> command = new ArrayList<>(List.of("git"));
            command.addAll(List.of(arguments));
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
            builder.environment().putAll(OF_NOBODY);
            builder.environment().put("GIT_COMMITTER_DATE", "2031-04-05T10:00:00+0200");
            Process process = builder.start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + "\n" + out);
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
