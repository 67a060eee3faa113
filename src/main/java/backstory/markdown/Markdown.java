package backstory.markdown;

import java.util.Objects;

/**
 * Trusted Markdown: its text is escaped, so that every CommonMark parser reads the words that a page shows. Only
 * {@code markdown.md} creates it, so the type is proof that it can be trusted; templates escape everything else. It is
 * the counterpart of {@link Html}.
 */
public final class Markdown {
    /** No text. */
    public static final Markdown EMPTY = new Markdown("");

    private final String source;

    public Markdown(String source) {
        this.source = Objects.requireNonNull(source);
    }

    /** The Markdown itself. */
    @Override
    public String toString() {
        return source;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Markdown markdown && markdown.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }
}
