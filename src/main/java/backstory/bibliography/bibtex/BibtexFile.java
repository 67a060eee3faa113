package backstory.bibliography.bibtex;

import backstory.problem.Problem;
import java.util.List;

/**
 * What a text in BibTeX holds.
 *
 * @param entries all but those that define no source: strings, comments, preambles
 * @param problems what is no BibTeX; where there is any, more may have been meant to stand there
 */
public record BibtexFile(List<BibtexEntry> entries, List<Problem> problems) {
    public BibtexFile {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }
}
