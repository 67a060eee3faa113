package backstory.serve;

import java.util.Optional;

/**
 * How a site is previewed.
 *
 * @param host a name or address of this machine; empty for the loopback address, which no other machine reaches
 * @param port 0 for any that is free; empty for {@link Preview#PORT} or the next that is free
 * @param base the path below which the site is shown, with a slash at either end
 * @param follow true if a browser goes to the article that was edited, and marks the passage
 * @param editor how a place in a file is opened
 */
public record PreviewOptions(
        Optional<String> host, Optional<Integer> port, String base, boolean follow, EditorLink editor) {}
