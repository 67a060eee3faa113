package backstory;

import backstory.cli.Backstory;
import backstory.cli.Console;

/** The front door: arguments in, exit code out. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true"); // pictures are drawn without a screen
        System.exit(run(args, Console.system()));
    }

    /** The whole program without its end, so that a test outlives it. */
    public static int run(String[] args, Console console) {
        return Backstory.run(args, console);
    }
}
