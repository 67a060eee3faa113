package backstory.serve;

import java.util.Optional;

/**
 * The options of a preview.
 *
 * @param host a name or address of this machine; empty for the loopback address, which no other machine reaches
 * @param port 0 for any that is free; empty for {@link Preview#PORT} or the next that is free
 * @param base the path below which the site is shown, with a slash at either end
 * @param follow true if a browser goes to the edited article, and marks the passage
 * @param editor opens a place in a file
 */
public record PreviewOptions(
        Optional<String> host, Optional<Integer> port, String base, boolean follow, EditorLink editor) {}
