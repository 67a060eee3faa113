package backstory;

import backstory.cli.Backstory;
import backstory.cli.console.Console;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** The entry point: arguments in, exit code out. */
public final class Main {
    /** What a run ends with that never came to its end. */
    private static final int BROKEN = 3;

    private Main() {}

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true"); // pictures are drawn without a screen
        CompletableFuture<Integer> code = new CompletableFuture<>();
        try {
            code.complete(Backstory.run(args, Console.system(), () -> holdOff(code)));
        } finally {
            code.complete(BROKEN);
        }
        System.exit(code.join());
    }

    /**
     * From now on SIGTERM and Ctrl-C end this process only when the run is over, and with the code of the run. If a
     * signal arrived earlier, the shutdown has begun: wait for it.
     */
    private static void holdOff(CompletableFuture<Integer> code) {
        Thread last = new Thread(() -> Runtime.getRuntime().halt(code.join()), "backstory-end");
        try {
            Runtime.getRuntime().addShutdownHook(last);
        } catch (IllegalStateException ending) {
            waitForTheEnd();
        }
    }

    private static void waitForTheEnd() {
        CountDownLatch never = new CountDownLatch(1);
        while (true) {
            try {
                never.await();
            } catch (InterruptedException again) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The whole program without its end, so that a test outlives it. */
    public static int run(String[] args, Console console) {
        return Backstory.run(args, console, () -> {});
    }
}
