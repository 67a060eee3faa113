package backstory.json;

/**
 * JSON that may be put unchanged into a {@code script} element of a page. Only {@link JsonWriter} makes it, so that the
 * type guarantees it.
 */
public final class EmbeddedJson {
    private final String text;

    EmbeddedJson(String text) {
        this.text = text;
    }

    /** Returns the JSON. */
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
