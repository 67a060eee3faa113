package backstory.markdown.node;

import org.commonmark.node.Image;

/** An image that knows where its address stands. */
public final class PlacedImage extends Image {
    private final Span address;

    public PlacedImage(String destination, String title, Span address) {
        super(destination, title);
        this.address = address;
    }

    public Span address() {
        return address;
    }
}
