package backstory.guides;

import backstory.cli.Backstory;
import backstory.cli.console.Console;
import backstory.guides.Guide.Block;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Follows a guide as a reader would: writes the files that it shows, and types its commands. */
final class Walk {
    private static final String FRONT_MATTER = "---\n";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|[^\" ]+");
    /** What stands before a path. */
    private static final Set<String> BEFORE_A_PATH = Set.of("init", "--output", "--since", "--write", "--zip");
    /** Commands that write into the current folder, which this process cannot change. */
    private static final Set<String> WRITES_WHERE_TYPED = Set.of("export");
    /** The settings that git needs before it commits. */
    private static final String WHO =
            " && git config user.name 'Rosa Lind' && git config user.email rosa@verrin.example";

    private Path folder;

    /** The output of a command on both streams, and its exit code. */
    record Said(int code, String text) {}

    /** @param folder where it begins: that of a site */
    Walk(Path folder) {
        this.folder = folder;
    }

    /**
     * Puts a block into the file that it is for. One that begins with front matter, or whose file is missing, is the whole
     * file. Any other is added at its end; YAML for a Markdown file at the end of its front matter.
     */
    void paste(Block block) throws IOException {
        Path file = folder.resolve(block.file());
        Files.createDirectories(file.getParent());
        boolean isWhole = !Files.exists(file) || block.text().startsWith(FRONT_MATTER);
        Files.writeString(file, isWhole ? block.text() : added(Files.readString(file), block));
    }

    private static String added(String old, Block block) {
        boolean isMarkdown = block.file().endsWith(".md");
        if (isMarkdown && block.language().equals("yaml")) {
            int end = old.indexOf("\n" + FRONT_MATTER) + 1;
            return old.substring(0, end) + block.text() + old.substring(end);
        }
        return old + (isMarkdown ? "\n" : "") + block.text();
    }

    /** Types a line; a comment after it is for readers. */
    Said type(String line) throws IOException, InterruptedException {
        String command = line.replaceFirst(" +#.*", "").strip();
        List<String> words = WORD.matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group() : word.group(1))
                .toList();
        if (words.get(0).equals("cd")) {
            folder = folder.resolve(words.get(1)).normalize();
            return new Said(0, "");
        }
        if (words.get(0).equals("backstory")) {
            List<String> args = words.subList(1, words.size());
            return WRITES_WHERE_TYPED.contains(args.get(0)) ? inAProcess(java(args)) : inThisProcess(args);
        }
        String typed = command.matches("git init(?!.*--bare).*") ? command + WHO : command;
        return inAProcess(List.of("/bin/sh", "-c", typed));
    }

    /** The same as in a process of its own in the folder, but that Java need not start. */
    private Said inThisProcess(List<String> words) {
        List<String> args = new ArrayList<>();
        for (String word : words) {
            boolean isPath = !args.isEmpty() && BEFORE_A_PATH.contains(args.get(args.size() - 1));
            args.add(isPath ? folder.resolve(word).toString() : word);
        }
        if (run(words.get(0), "--help").text().contains("--root=")) {
            args.addAll(List.of("--root", folder.toString()));
        }
        Said said = run(args.toArray(String[]::new));
        return new Said(said.code(), said.text().replace(folder + File.separator, ""));
    }

    private static Said run(String... args) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = Backstory.run(args, Console.of(said, said, Map.of()), () -> {});
        return new Said(code, said.toString(StandardCharsets.UTF_8));
    }

    /** The program in a process of its own. */
    private static List<String> java(List<String> args) {
        String classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(one -> Path.of(one).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classes, "backstory.Main"));
        command.addAll(args);
        return command;
    }

    private Said inAProcess(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1"));
        int code = builder.start().waitFor();
        String text = Files.readString(said);
        Files.delete(said);
        return new Said(code, text);
    }
}
