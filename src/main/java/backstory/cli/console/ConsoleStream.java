package backstory.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The stream to which a run prints. What cannot be written is lost without an exception, since code in the middle of
 * the work could not handle one; the loss is reported at the end. If the reader has gone away, that does not count as a
 * loss.
 */
final class ConsoleStream extends OutputStream {
    private final OutputStream to;
    private final BooleanSupplier isPipe;
    private Optional<IOException> fault = Optional.empty();

    /** @param isPipe called when something cannot be written */
    ConsoleStream(OutputStream to, BooleanSupplier isPipe) {
        this.to = to;
        this.isPipe = isPipe;
    }

    /** Returns why something could not be written, in the words of the system. */
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
