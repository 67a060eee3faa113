package backstory.guides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document in Markdown that tells people what to write and what to type.
 *
 * @param file where it stands
 * @param paragraphs what stands outside of blocks: each run of lines without a blank one between them, joined
 * @param blocks its fenced blocks, in their order
 */
record Guide(Path file, List<String> paragraphs, List<Block> blocks) {
    private static final Path README = Path.of("README.md");
    private static final Path FOLDER = Path.of("src", "docs");
    private static final Pattern FENCE = Pattern.compile("(`{3,})(\\w*)");
    private static final Pattern NAMES_A_FILE = Pattern.compile("(?s).*`([^`]+)`[^`]*:");

    /**
     * A fenced block.
     *
     * @param line that of its first fence, from 1
     * @param language the word after the fence, or empty
     * @param file the file that the paragraph above it names last, before its colon, or empty
     * @param text what stands in it
     */
    record Block(int line, String language, String file, String text) {
        /** Whether it is what a command prints. */
        boolean isAnswer() {
            return language.equals("text") || language.equals("json");
        }

        boolean isCommands() {
            return language.equals("sh");
        }
    }

    Guide {
        paragraphs = List.copyOf(paragraphs);
        blocks = List.copyOf(blocks);
    }

    /** The README and every guide; the reference is no walk, and what it says is tested where it is made. */
    static List<Guide> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Stream<Path> guides =
                    files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("reference.md"));
            return Stream.concat(Stream.of(README), guides.sorted())
                    .map(Guide::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Guide read(Path file) {
        try {
            return of(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Guide of(Path file, String text) {
        List<String> lines = text.lines().toList();
        List<String> paragraphs = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        boolean goesOn = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher fence = FENCE.matcher(line);
            if (fence.matches()) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(fence.group(1));
                String inside = String.join("\n", lines.subList(i + 1, end)) + "\n";
                blocks.add(new Block(i + 1, fence.group(2), fileNamedBy(paragraphs), inside));
                i = end;
            } else if (goesOn && !line.isBlank()) {
                paragraphs.add(paragraphs.remove(paragraphs.size() - 1) + "\n" + line);
            } else if (!line.isBlank()) {
                paragraphs.add(line);
            }
            goesOn = !fence.matches() && !line.isBlank();
        }
        return new Guide(file, paragraphs, blocks);
    }

    private static String fileNamedBy(List<String> paragraphs) {
        Matcher named = NAMES_A_FILE.matcher(paragraphs.isEmpty() ? "" : paragraphs.get(paragraphs.size() - 1));
        return named.matches() ? named.group(1) : "";
    }

    @Override
    public String toString() {
        return file.toString().replace('\\', '/');
    }
}
