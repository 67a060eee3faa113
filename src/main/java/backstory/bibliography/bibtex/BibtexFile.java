package backstory.bibliography.bibtex;

import backstory.problem.Problem;
import java.util.List;

/**
 * What a text in BibTeX holds.
 *
 * @param entries in their order; strings, comments and preambles are none
 * @param problems by their places; where one is an error, more entries may have been meant to stand there
 */
public record BibtexFile(List<BibtexEntry> entries, List<Problem> problems) {
    public BibtexFile {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }
}
