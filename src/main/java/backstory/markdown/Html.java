package backstory.markdown;

import java.util.Objects;

/**
 * Trusted markup: well-formed, escaped, with addresses that the policy allows. Only this package creates it, so the
 * type is proof that it can be trusted; templates escape everything else.
 */
public final class Html {
    /** No markup. */
    public static final Html EMPTY = new Html("");

    private final String markup;

    public Html(String markup) {
        this.markup = Objects.requireNonNull(markup);
    }

    /** The markup itself. */
    @Override
    public String toString() {
        return markup;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Html html && html.markup.equals(markup);
    }

    @Override
    public int hashCode() {
        return markup.hashCode();
    }
}
