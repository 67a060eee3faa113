package backstory.markdown;

import java.util.Optional;

/** The one policy for addresses, in bodies, front matter and configuration. */
public final class WebAddress {
    private WebAddress() {}

    /** What is wrong with an address that leaves the site, in words for a message, or empty where nothing is. */
    public static Optional<String> complaint(String address) {
        return Optional.empty();
    }
}
