package backstory.markdown;

import org.commonmark.node.Link;

/** A link that knows where its address stands. */
final class PlacedLink extends Link {
    private final Span address;

    PlacedLink(String destination, String title, Span address) {
        super(destination, title);
        this.address = address;
    }

    Span address() {
        return address;
    }
}
