package backstory.markdown;

import org.commonmark.node.Image;

/** An image that knows where its address stands. */
final class PlacedImage extends Image {
    private final Span address;

    PlacedImage(String destination, String title, Span address) {
        super(destination, title);
        this.address = address;
    }

    Span address() {
        return address;
    }
}
