package backstory.bibliography.bibtex;

import backstory.problem.Problem;
import java.util.List;

/**
 * The content of a BibTeX text.
 *
 * @param entries in their order, without strings, comments and preambles
 * @param problems by their places; if one is an error, more entries may have been meant there
 */
public record BibtexFile(List<BibtexEntry> entries, List<Problem> problems) {
    public BibtexFile {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }
}
