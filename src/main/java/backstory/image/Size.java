package backstory.image;

/** In pixels. */
record Size(int width, int height) {
    long pixels() {
        return (long) width * height;
    }

    /** The size at another width in the same proportions, at least one pixel high. */
    Size atWidth(int other) {
        return new Size(other, (int) Math.max(1, Math.round((double) height * other / width)));
    }

    Size onItsSide() {
        return new Size(/* width= */ height, /* height= */ width);
    }
}
