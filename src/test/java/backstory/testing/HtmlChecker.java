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

/** Checks pages by the HTML standard with the Nu checker. */
public final class HtmlChecker {
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc"; // in the checker's own archive

    /** Shared by all tests, since reading the schema takes as long as checking many pages. */
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

    /** Returns every error, as {@code line:column message}; none for a valid page. */
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
            // only violations of the standard count
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
