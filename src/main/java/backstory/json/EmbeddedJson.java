package backstory.json;

/**
 * JSON that may stand inside a {@code script} element of a page as it is. Only {@link JsonWriter} makes it, so that the
 * type is the proof.
 */
public final class EmbeddedJson {
    private final String text;

    EmbeddedJson(String text) {
        this.text = text;
    }

    /** The JSON itself. */
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmbeddedJson json && json.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
