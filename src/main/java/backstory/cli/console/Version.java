package backstory.cli.console;

import backstory.bytes.Resource;
import java.util.Properties;

/**
 * The version of Backstory and of Java. The version number is only in the pom. The commit is the one that was checked
 * out when the program was built; it is unknown for a build outside a checkout.
 */
public final class Version {
    private static final String RESOURCE = "/backstory/version.properties";

    private Version() {}

    /** Returns two lines: this version, and the Java that it runs on. */
    public static String lines() {
        return read() + "\nJava " + Runtime.version() + " at " + System.getProperty("java.home") + "\n";
    }

    /** {@code backstory 1.0.0 (commit 1a2b3c4d5e6f)}. */
    public static String read() {
        Properties properties = Resource.properties(Version.class, RESOURCE);
        return name(
                properties.getProperty("version"),
                properties.getProperty("commit"),
                Boolean.parseBoolean(properties.getProperty("dirty")));
    }

    /**
     * Returns the words for a version.
     *
     * @param commit the commit it was built from, or empty
     * @param changed whether files differed from that commit
     */
    public static String name(String version, String commit, boolean changed) {
        String from = commit.isEmpty() ? "" : " (commit " + commit + (changed ? " and changes to it" : "") + ")";
        return "backstory " + version + from;
    }
}
