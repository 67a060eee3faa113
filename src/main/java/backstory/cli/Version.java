package backstory.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which Backstory this is; the number stands in the pom and nowhere else. */
final class Version implements IVersionProvider {
    private static final String RESOURCE = "/backstory/version.properties";

    @Override
    public String[] getVersion() {
        return new String[] {read()};
    }

    /** {@code backstory 1.0.0}. */
    static String read() {
        Properties properties = new Properties();
        try (InputStream stream = Version.class.getResourceAsStream(RESOURCE);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(RESOURCE + " cannot be read", e);
        }
        return "backstory " + properties.getProperty("version");
    }
}
