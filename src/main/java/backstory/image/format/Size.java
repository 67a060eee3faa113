package backstory.image.format;

/** The size of a picture in pixels. */
public record Size(int width, int height) {
    /** How many pixels that is. */
    public long pixels() {
        return (long) width * height;
    }

    /** The size at another width in the same proportions, at least one pixel high. */
    public Size atWidth(int other) {
        return new Size(other, (int) Math.max(1, Math.round((double) height * other / width)));
    }

    /** The size of the same picture, turned by a quarter. */
    public Size onItsSide() {
        return new Size(/* width= */ height, /* height= */ width);
    }
}
