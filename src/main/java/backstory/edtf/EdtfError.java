package backstory.edtf;

import java.util.Objects;

/**
 * Why a text is not a date: the sentence, the advice and the exact characters, so that a caller that knows the file can
 * make a problem of it. It is the only exception that {@link Edtf#parse}, {@link Edtf#parseMember} and
 * {@link Edtf#oneOf} throw.
 */
public final class EdtfError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String hint;
    private final int from;
    private final int to;

    EdtfError(String message, String hint, int from, int to) {
        super(Objects.requireNonNull(message), null, false, false);
        this.hint = Objects.requireNonNull(hint);
        this.from = from;
        this.to = to;
    }

    /** Returns what is wrong: {@code 2031-02-30 is not a date (February 2031 has 28 days)}. */
    public String message() {
        return getMessage();
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** Returns what to do: {@code write 2031-04-05 or 2031-05-04}. Never empty. */
    public String hint() {
        return hint;
    }

    /** Returns true if nothing could be guessed, so that {@link #hint} lists the possible forms. */
    public boolean listsForms() {
        return hint.equals(EdtfAdvice.FORMS);
    }

    /** Returns where the error begins in the parsed text, in UTF-16 units as {@link String} counts. */
    public int from() {
        return from;
    }

    /** Returns where the error ends in the parsed text, exclusive. */
    public int to() {
        return to;
    }
}
