package backstory.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu checker: what is wrong with a page by the HTML standard. */
public final class HtmlChecker {
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc"; // lies in the checker's own archive

    /** Shared by all tests, since to read the schema takes as long as many pages do. */
    private static final SimpleDocumentValidator VALIDATOR = validator();

    private HtmlChecker() {}

    private static SimpleDocumentValidator validator() {
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true, true, false);
        try {
            validator.setUpMainSchema(SCHEMA, new Faults());
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        return validator;
    }

    /** Every error, as {@code line:column message}; none for a valid page. */
    public static synchronized List<String> faults(Path page) {
        try {
            Faults faults = new Faults();
            VALIDATOR.setUpValidatorAndParsers(faults, false, false);
            VALIDATOR.checkHtmlFile(page.toFile(), true);
            return faults.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Faults implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException advice) {
            // Only what breaks the standard counts.
        }

        @Override
        public void error(SAXParseException fault) {
            if (fault.getMessage().equals("CSS: Unknown pseudo-element or pseudo-class “:popover-open”")) {
                return; // a pseudo-class of the HTML standard that the checker's parser of CSS does not know yet
            }
            found.add(fault.getLineNumber() + ":" + fault.getColumnNumber() + " " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
