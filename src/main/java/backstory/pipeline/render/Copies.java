package backstory.pipeline.render;

import backstory.graph.Texts;
import backstory.image.copy.CopyWriter;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.output.PathFaults;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The files that are copied: those that texts link to, and all of {@code static/}, unchanged, to the top of the site.
 * Images that texts link to are copied without the metadata that cameras add.
 */
final class Copies {
    private static final String STATIC = "content/static/";

    private final Map<OutputPath, ContentFile> files = new TreeMap<>();

    private Copies() {}

    static Copies of(Texts texts, ContentTree tree, Problems problems) {
        Copies copies = new Copies();
        for (String path : texts.linkedFiles()) {
            tree.file("content/" + path).ifPresent(file -> copies.add(file, path, problems));
        }
        for (ContentFile file : tree.files()) {
            if (file.path().startsWith(STATIC)) {
                copies.add(file, file.path().substring(STATIC.length()), problems);
            }
        }
        return copies;
    }

    private void add(ContentFile file, String path, Problems problems) {
        Optional<String> fault = PathFaults.of(path);
        if (fault.isPresent()) {
            problems.add(unfit(file.path(), fault.get()));
        } else {
            files.put(OutputPath.of(path), file);
        }
    }

    static Problem unfit(String file, String fault) {
        return Problem.of(Rule.UNFIT_NAME, Location.of(file), "this name " + fault)
                .withHint("rename the file, so that it can be copied on every system");
    }

    SortedSet<OutputPath> paths() {
        return new TreeSet<>(files.keySet());
    }

    /** Returns the addresses with the files that are copied to them. */
    Map<OutputPath, String> addresses() {
        Map<OutputPath, String> addresses = new TreeMap<>();
        files.forEach((path, file) -> addresses.put(path, file.path()));
        return addresses;
    }

    /** Makes all copies; problems with them go to {@code problems}. */
    void make(Consumer<OutputFile> use, Problems problems) {
        files.forEach((path, file) -> use.accept(new OutputFile(path, bytes(path, file, problems))));
    }

    /** Returns how to make each copy by itself, by address. */
    Map<OutputPath, Supplier<byte[]>> onDemand() {
        Map<OutputPath, Supplier<byte[]>> ways = new HashMap<>();
        files.forEach((path, file) -> ways.put(path, () -> bytes(path, file, new Problems())));
        return ways;
    }

    private static byte[] bytes(OutputPath path, ContentFile file, Problems problems) {
        byte[] bytes = file.bytes();
        return file.path().startsWith(STATIC) ? bytes : CopyWriter.published(path, bytes, problems::add);
    }
}
