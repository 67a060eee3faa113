package backstory.serve;

import backstory.problem.Location;
import backstory.problem.PortablePath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * An address that opens a place in a file in an editor on this machine.
 *
 * @param pattern with <code>{file}</code>, <code>{line}</code> and <code>{column}</code>; empty for no editor
 */
public record EditorLink(String pattern) {
    /** No editor, and so no links. */
    public static final EditorLink NONE = new EditorLink("");

    private static final Map<String, String> KNOWN = new TreeMap<>(Map.of(
            "vscode", "vscode://file{file}:{line}:{column}",
            "vscodium", "vscodium://file{file}:{line}:{column}",
            "cursor", "cursor://file{file}:{line}:{column}",
            "zed", "zed://file{file}:{line}:{column}",
            "idea", "idea://open?file={file}&line={line}&column={column}",
            "sublime", "subl://open?url=file://{file}&line={line}&column={column}",
            "textmate", "txmt://open?url=file://{file}&line={line}&column={column}",
            "none", ""));

    /** The programs of editors, with the names that are defined above. */
    private static final Map<String, String> PROGRAMS = Map.of(
            "code", "vscode",
            "codium", "vscodium",
            "cursor", "cursor",
            "zed", "zed",
            "idea", "idea",
            "subl", "sublime",
            "mate", "textmate");

    /** Returns the names that can be given. */
    public static List<String> names() {
        return List.copyOf(KNOWN.keySet());
    }

    /** Returns the link of an editor by its name or by a custom pattern; empty if the text is neither. */
    public static Optional<EditorLink> of(String name) {
        if (KNOWN.containsKey(name)) {
            return Optional.of(new EditorLink(KNOWN.getOrDefault(name, "")));
        }
        boolean pattern = name.matches("[a-z][a-z0-9+.-]*:.*\\{file}.*") && !name.startsWith("javascript:");
        return pattern ? Optional.of(new EditorLink(name)) : Optional.empty();
    }

    /**
     * Returns the link of the editor that the environment names: the one whose terminal this runs in, else the one in
     * {@code VISUAL} or {@code EDITOR}.
     */
    public static EditorLink ofEnvironment(UnaryOperator<String> variable) {
        if (variable.apply("TERM_PROGRAM").equals("vscode")) {
            return of(variable.apply("CURSOR_TRACE_ID").isEmpty() ? "vscode" : "cursor")
                    .orElse(NONE);
        }
        if (variable.apply("TERMINAL_EMULATOR").startsWith("JetBrains")) {
            return of("idea").orElse(NONE);
        }
        for (String name : List.of("VISUAL", "EDITOR")) {
            String program = variable.apply(name).replaceFirst(" .*", "").replaceFirst(".*[/\\\\]", "");
            if (PROGRAMS.containsKey(program)) {
                return of(PROGRAMS.getOrDefault(program, "none")).orElse(NONE);
            }
        }
        return NONE;
    }

    /** Returns the address that opens a place; empty if there is no editor. */
    String to(Path root, Location at) {
        Path file = root.toAbsolutePath().normalize().resolve(at.file());
        String path = encoded(PortablePath.text(file));
        return pattern.replace("{file}", path.startsWith("/") ? path : "/" + path)
                .replace("{line}", Integer.toString(at.line()))
                .replace("{column}", Integer.toString(at.column()));
    }

    private static String encoded(String path) {
        StringBuilder out = new StringBuilder();
        for (byte part : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (part & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~:".indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return out.toString();
    }
}
