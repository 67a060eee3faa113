package backstory.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Where a run prints to. What cannot be written is lost without an exception, since nobody in the middle of the work
 * could do anything about it; but it is known at the end. A reader that went away wants no more, so that this is no loss.
 */
final class ConsoleStream extends OutputStream {
    private final OutputStream to;
    private final BooleanSupplier isPipe;
    private Optional<IOException> fault = Optional.empty();

    /** @param isPipe asked when something cannot be written */
    ConsoleStream(OutputStream to, BooleanSupplier isPipe) {
        this.to = to;
        this.isPipe = isPipe;
    }

    /** Why something could not be written, as the system says it. */
    Optional<String> loss() {
        return fault.filter(why -> !says(why).contains("pipe") && !isPipe.getAsBoolean())
                .map(ConsoleStream::words);
    }

    private static String words(IOException fault) {
        String words = fault.getMessage();
        return words == null ? "the system gives no reason" : words;
    }

    private static String says(IOException fault) {
        return words(fault).toLowerCase(Locale.ROOT);
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        try {
            if (fault.isEmpty()) {
                to.write(bytes, from, count);
            }
        } catch (IOException e) {
            fault = Optional.of(e);
        }
    }

    @Override
    public void flush() {
        try {
            if (fault.isEmpty()) {
                to.flush();
            }
        } catch (IOException e) {
            fault = Optional.of(e);
        }
    }
}
