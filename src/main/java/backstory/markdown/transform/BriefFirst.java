package backstory.markdown.transform;

import backstory.markdown.Alert;
import backstory.markdown.node.AlertBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * Moves the brief before the other words of the opening, wherever the writer put it, since readers get the short answer
 * first. It is moved before anything is read, so that first mentions, notes and sources are in the order of the page.
 */
public final class BriefFirst {
    private BriefFirst() {}

    /** Moves the brief to the head of the text. */
    public static void move(Node document) {
        for (Node node = document.getFirstChild(); node != null && !beginsSection(node); node = node.getNext()) {
            if (node instanceof AlertBlock block && block.alert() == Alert.BRIEF) {
                document.prependChild(block);
                return;
            }
        }
    }

    private static boolean beginsSection(Node node) {
        return node instanceof Heading heading && heading.getLevel() == 2;
    }
}
