package backstory.markdown.node;

import backstory.markdown.Alert;
import org.commonmark.node.CustomBlock;

/** A quotation whose first line made it an alert; its content is its children. */
public final class AlertBlock extends CustomBlock {
    private final Alert alert;

    public AlertBlock(Alert alert) {
        this.alert = alert;
    }

    public Alert alert() {
        return alert;
    }
}
