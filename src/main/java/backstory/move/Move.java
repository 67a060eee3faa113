package backstory.move;

import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Severity;
import backstory.problem.UsageError;
import backstory.read.Content;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A planned move that has not been made yet.
 *
 * @param files those that change, by path
 * @param problems mistakes of the content that may hide what names the entry; where there are any, nothing may be
 *     written
 */
public record Move(List<Change> files, List<Problem> problems, ContentTree tree) {
    /**
     * A file that changes.
     *
     * @param places how many
     */
    public record Change(String path, String newPath, String before, String after, int places) {}

    public Move {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /**
     * Finds everything that has to change, and writes nothing.
     *
     * @throws UsageError if there is no such entry, or its new id is taken or invalid
     */
    public static Move plan(Path root, String old, String other) {
        ContentTree tree = ContentTree.scan(root);
        Content content = Content.read(tree);
        if (Problems.hasErrors(content.problems())) {
            return new Move(List.of(), errors(content.problems()), tree);
        }
        Renaming renaming = MoveRequest.read(content, old, other);
        SiteEdits edits = new SiteEdits(tree);
        List<Problem> problems = References.edit(renaming, content, edits);
        Definition.edit(renaming, tree, edits);
        if (renaming.hasOwnFile()) {
            edits.of(renaming.oldPath());
        }
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<String, TextEdits> file : edits.files().entrySet()) {
            TextEdits text = file.getValue();
            changes.add(new Change(
                    file.getKey(), renaming.moved(file.getKey()), text.before(), text.after(), text.count()));
        }
        return new Move(changes, errors(problems), tree);
    }

    private static List<Problem> errors(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /** Copies the site as it will be, to be checked. */
    public void copyTo(Path folder) {
        try {
            for (ContentFile file : Stream.concat(tree.files().stream(), tree.templates().stream())
                    .toList()) {
                Path copy = folder.resolve(file.path());
                Files.createDirectories(copy.getParent());
                Files.write(copy, file.bytes());
            }
            for (Change change : files) {
                Files.delete(folder.resolve(change.path()));
                Path copy = folder.resolve(change.newPath());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, change.after());
            }
        } catch (IOException e) {
            throw UsageError.ofTemporaryFolder();
        }
    }

    /**
     * Writes all files, or none.
     *
     * @throws UsageError if one changed meanwhile, or cannot be written
     */
    public void write() {
        new RewrittenFiles(tree).write(files);
    }
}
