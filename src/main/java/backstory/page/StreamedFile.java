package backstory.page;

import backstory.graph.Reads;
import backstory.output.OutputPath;
import java.io.IOException;
import java.io.Writer;

/**
 * A text file for programs that is written piece by piece, so its size is not limited by memory. Like a page, it is
 * made again only when something that it asked texts for has changed.
 */
public record StreamedFile(OutputPath path, Content content) {
    /** The content of such a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes the whole content. It may access texts only through {@code reads}. */
        void write(Reads reads, Writer out) throws IOException;
    }
}
