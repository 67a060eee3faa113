package backstory.memory;

import backstory.entry.id.EntryKind;
import backstory.memory.store.RecordReader;
import backstory.memory.store.RecordWriter;
import backstory.problem.Problem;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The result of a build.
 *
 * @param files how many were read, for its closing line
 * @param pages of the site
 * @param drafts how many articles were left out as such
 * @param later how many were left out because they are dated later
 * @param entries of the site, by kind
 * @param problems sorted, with the lines that they point into
 */
public record StoredResult(
        int files, int pages, int drafts, int later, SortedMap<EntryKind, Integer> entries, List<Problem> problems) {
    public StoredResult {
        problems = List.copyOf(problems);
    }

    void write(RecordWriter out) {
        out.count(files).count(pages).count(drafts).count(later);
        out.list(entries.entrySet(), kind -> out.constant(kind.getKey()).count(kind.getValue()));
        out.list(problems, out::problem);
    }

    static StoredResult read(RecordReader in) {
        int files = in.count();
        int pages = in.count();
        int drafts = in.count();
        int later = in.count();
        SortedMap<EntryKind, Integer> entries = new TreeMap<>();
        for (int left = in.count(); left > 0; left--) {
            entries.put(in.constant(EntryKind.values()), in.count());
        }
        return new StoredResult(files, pages, drafts, later, entries, in.list(in::problem));
    }
}
