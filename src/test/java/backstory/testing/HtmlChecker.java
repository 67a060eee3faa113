package backstory.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu checker: what is wrong with a page by the HTML standard. */
public final class HtmlChecker {
    private HtmlChecker() {}

    /** Every error, as {@code line:column message}; none for a valid page. */
    public static List<String> faults(Path page) {
        try {
            EmbeddedValidator validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
            String report = validator.validate(new ByteArrayInputStream(Files.readAllBytes(page)));
            List<String> faults = new ArrayList<>();
            for (JsonNode message : new ObjectMapper().readTree(report).path("messages")) {
                if (message.path("type").asText().equals("error")) {
                    faults.add(message.path("lastLine").asText() + ":"
                            + message.path("lastColumn").asText() + " "
                            + message.path("message").asText());
                }
            }
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
