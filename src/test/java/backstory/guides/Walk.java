package backstory.guides;

import backstory.Main;
import backstory.cli.Backstory;
import backstory.cli.console.Console;
import backstory.guides.Guide.Block;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who follows a guide: pastes what it says to write, and types what it says to type. */
final class Walk {
    private static final String FRONT_MATTER = "---\n";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|[^\" ]+");
    /** Commands that need no process of their own, since they name no file; a start of Java takes longer than they do. */
    private static final String HERE = "backstory (build|check|list|new)(?!.*--output)[\\w \",?-]*";

    private static final String SCRIPT =
            "backstory() { \"$JAVA\" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp \"$CLASSES\" " + Main.class.getName()
                    + " \"$@\"; }; ";

    private Path folder;

    /** What a command said on both streams, and how it ended. */
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

    /** Types a line; a comment behind it is for readers. */
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
        return command.matches(HERE) ? here(words.subList(1, words.size())) : inAShell(command);
    }

    private Said here(List<String> words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] args = Stream.concat(words.stream(), Stream.of("--root", folder.toString()))
                .toArray(String[]::new);
        int code = Backstory.run(args, Console.of(said, said, Map.of()), () -> {});
        return new Said(code, said.toString(StandardCharsets.UTF_8).replace(folder + File.separator, ""));
    }

    private Said inAShell(String command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", "");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", SCRIPT + command)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(environment());
        int code = builder.start().waitFor();
        String text = Files.readString(said);
        Files.delete(said);
        return new Said(code, text);
    }

    /** Where the program is, and a git that asks nobody and has none of the settings of who runs the tests. */
    private static Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put(
                "JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
        environment.put(
                "CLASSES",
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .collect(Collectors.joining(File.pathSeparator)));
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            environment.put("GIT_" + who + "_NAME", "Rosa Lind");
            environment.put("GIT_" + who + "_EMAIL", "rosa@verrin.example");
        }
        environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        return environment;
    }
}
