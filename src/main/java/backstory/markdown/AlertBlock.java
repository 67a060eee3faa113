package backstory.markdown;

import org.commonmark.node.CustomBlock;

/** A quotation whose first line made it an alert; what it says are its children. */
final class AlertBlock extends CustomBlock {
    private final Alert alert;

    AlertBlock(Alert alert) {
        this.alert = alert;
    }

    Alert alert() {
        return alert;
    }
}
