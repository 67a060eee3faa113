package backstory.testing;

import backstory.Main;
import backstory.cli.console.Console;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Runs the program as a user does, with arguments, output and exit code, but in this process. */
public final class Terminal {
    private Terminal() {}

    /** Runs the program with arguments. */
    public static Session run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(args, Console.of(out, err, Map.of()));
        return new Session(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The output of a run, and its exit code. */
    public record Session(int code, String out, String err) {
        /**
         * Returns the whole session as bytes, one character per byte, with the site's folder written as {@code SITE}.
         */
        public String text(Path site) {
            String text = err + out + "exit code " + code + "\n";
            byte[] bytes = text.replace(site.toString(), "SITE").getBytes(StandardCharsets.UTF_8);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
