package backstory.markdown;

import java.util.Objects;

/**
 * Trusted Markdown: what is text in it is escaped, so that every reader of CommonMark reads the words that a page shows.
 * Only {@code markdown.md} makes it, so that the type is the proof; templates escape everything else. It is what
 * {@link Html} is for pages.
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
