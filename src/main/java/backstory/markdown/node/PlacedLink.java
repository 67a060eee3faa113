package backstory.markdown.node;

import org.commonmark.node.Link;

/** A link that knows where its address stands. */
public final class PlacedLink extends Link {
    private final Span address;

    public PlacedLink(String destination, String title, Span address) {
        super(destination, title);
        this.address = address;
    }

    public Span address() {
        return address;
    }
}
