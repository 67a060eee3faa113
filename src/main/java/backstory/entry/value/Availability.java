package backstory.entry.value;

import backstory.edtf.Edtf;
import java.util.Optional;

/**
 * Where a source can be read.
 *
 * @param url its address on the web, or empty
 * @param archiveUrl that of a kept copy, or empty
 * @param archiveDate when the copy was made
 * @param accessed when the writer read it
 */
public record Availability(
        String url, String archiveUrl, Optional<Edtf> archiveDate, Optional<Edtf> accessed, Access access) {

    /** Whether readers can read it at once, have to pay, or need paper. */
    public enum Access {
        OPEN,
        PAYWALL,
        PRINT
    }
}
