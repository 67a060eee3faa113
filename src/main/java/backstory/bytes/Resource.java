package backstory.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** A file that is packed with the program. One that is missing is a mistake of ours, and an exception. */
public final class Resource {
    private Resource() {}

    /**
     * Returns the content of a file.
     *
     * @param near a class of the package that the name starts from
     * @param name such as {@code lexicon.properties}; one that begins with {@code /} starts from the top
     */
    public static byte[] bytes(Class<?> near, String name) {
        try (InputStream in = near.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return in.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** The text of a file in UTF-8, as {@link #bytes}. */
    public static String text(Class<?> near, String name) {
        return new String(bytes(near, name), StandardCharsets.UTF_8);
    }

    /** The keys and values of a file of {@link Properties} in UTF-8, as {@link #bytes}. */
    public static Properties properties(Class<?> near, String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(near, name)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties;
    }
}
