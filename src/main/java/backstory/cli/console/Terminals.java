package backstory.cli.console;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;

/** Determines whether a stream of this process is a terminal, as far as Java can know. */
final class Terminals {
    static final int OUT = 1;
    static final int ERR = 2;

    /** Bits of a file's mode (POSIX, sys/stat.h). */
    private static final int KIND = 0170000;

    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private Terminals() {}

    /**
     * Returns true if the stream is a terminal. On Linux each stream can be checked. Elsewhere Java knows only whether
     * stdin and stdout together are a terminal: before Java 22, there is a console only in that case; since then, there
     * always is one, which has to be asked.
     */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isTerminal(int stream) {
        Path link = Path.of("/proc/self/fd/" + stream);
        if (Files.isSymbolicLink(link)) {
            return isTerminalDevice(link);
        }
        java.io.Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** Returns true if the stream leads to another program, as far as the system shows it. */
    static boolean isPipe(int stream) {
        try {
            int kind = (int) Files.getAttribute(Path.of("/dev/fd/" + stream), "unix:mode") & KIND;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    private static boolean isTerminalDevice(Path link) {
        try {
            return Files.readSymbolicLink(link).toString().matches("/dev/(pts/\\d+|tty.*|console)");
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isTerminal(java.io.Console console) {
        try {
            Method method = java.io.Console.class.getMethod("isTerminal");
            return (boolean) method.invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
