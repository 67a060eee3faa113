package backstory.page;

import backstory.graph.Reads;
import backstory.output.OutputPath;
import java.io.IOException;
import java.io.Writer;

/**
 * A text file for programs that is written piece by piece, so that it may be as large as the site asks. As a page it is
 * made again only when something that it asked texts has changed.
 */
public record StreamedFile(OutputPath path, Content content) {
    /** What stands in such a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it, asking texts through these reads, the only access to them. */
        void write(Reads reads, Writer out) throws IOException;
    }
}
