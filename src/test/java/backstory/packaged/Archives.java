package backstory.packaged;

import java.nio.file.Path;

/** The archives that {@code mvn package} made, and the properties that it was given. */
final class Archives {
    private Archives() {}

    static Path tarGz() {
        return Path.of(System.getProperty("archives") + ".tar.gz");
    }

    static Path zip() {
        return Path.of(System.getProperty("archives") + ".zip");
    }

    static Path sbom() {
        return Path.of(System.getProperty("archives") + "-sbom.json");
    }

    /** The one folder in an archive: {@code backstory-1.0.0}. */
    static String folder() {
        return Path.of(System.getProperty("archives")).getFileName().toString();
    }

    /** Whether Maven was told to leave the network alone. */
    static boolean offline() {
        return System.getProperty("network").equals("offline=true");
    }

    /**
     * Unpacks the program into a folder whose path has spaces and a letter that is not ASCII.
     *
     * @return a link to the unpacked program, with a plain name
     */
    static Path unpack(Path folder) {
        Shell.in(folder)
                .run(
                        "set -e; home=$(printf 'd\\303\\251tente  1 (x86)'); mkdir \"$home\"; tar -xzf \"$1\" -C \"$home\";"
                                + " ln -s \"$home/$2\" program",
                        tarGz().toString(),
                        folder())
                .lines();
        return folder.resolve("program");
    }
}
