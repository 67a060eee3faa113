package backstory.testing;

import backstory.Main;
import backstory.cli.console.Console;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The program as a user meets it: arguments in, text and exit code out, in this process. */
public final class Terminal {
    private Terminal() {}

    /** Runs the program with these arguments. */
    public static Session run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(args, Console.of(out, err, Map.of()));
        return new Session(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What a run printed, and its exit code. */
    public record Session(int code, String out, String err) {
        /** The whole session as bytes, one character a byte, with the site's folder written as {@code SITE}. */
        public String text(Path site) {
            String text = err + out + "exit code " + code + "\n";
            byte[] bytes = text.replace(site.toString(), "SITE").getBytes(StandardCharsets.UTF_8);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
