package backstory.pipeline.text;

import backstory.entry.id.EntryKind;
import backstory.graph.index.EntryIndex;
import backstory.graph.link.Linker;
import backstory.pipeline.request.BuildRequest;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.read.Content;
import backstory.read.file.ContentFile;
import java.util.Arrays;
import java.util.List;

/**
 * The published entries by id, and the linker that links texts to them.
 *
 * @param problems ids that are defined twice, and mistakes in the list of images
 */
public record IndexedEntries(EntryIndex index, Linker linker, List<Problem> problems) {
    public IndexedEntries {
        problems = List.copyOf(problems);
    }

    /** Indexes all entries of a site except those that the request holds back. */
    public static IndexedEntries of(Content content, BuildRequest request) {
        List<String> files =
                content.tree().files().stream().map(ContentFile::path).toList();
        List<EntryKind> unread =
                Arrays.stream(EntryKind.values()).filter(content::mayDefineMore).toList();
        Problems found = new Problems();
        EntryIndex index = EntryIndex.of(
                new EntryIndex.Input(content.entries(), content.images(), files, content.invalid(), unread),
                request.now(),
                request.drafts(),
                found);
        return new IndexedEntries(index, new Linker(index, content.site()), found.sorted());
    }
}
