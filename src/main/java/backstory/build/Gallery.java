package backstory.build;

import backstory.graph.Site;
import backstory.image.Cache;
import backstory.image.Original;
import backstory.image.Picture;
import backstory.image.SocialCard;
import backstory.image.Studio;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.read.ContentFile;
import backstory.read.ContentTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The images that a site shows: looked at before its pages are planned, made when they are written. */
final class Gallery {
    private final SortedMap<String, ContentFile> files = new TreeMap<>();
    private final SortedMap<String, Original> originals = new TreeMap<>();
    private final Cache cache;
    private final Studio studio;

    private Gallery(Path root) {
        this.cache = Cache.in(root.resolve(".backstory").resolve("images"));
        this.studio = Studio.with(cache);
    }

    /** Looks at every image that a text shows; what is wrong with one goes to {@code problems}. */
    static Gallery of(Site site, ContentTree tree, Parallel parallel, Problems problems) {
        Gallery gallery = new Gallery(tree.root());
        for (String path : site.shownImages()) {
            if (OutputPath.fault(path).isPresent()) {
                problems.add(Copies.unfit("content/" + path, OutputPath.fault(path).get()));
            } else {
                tree.file("content/" + path).ifPresent(file -> gallery.files.put(path, file));
            }
        }
        List<String> paths = List.copyOf(gallery.files.keySet());
        for (Look look : parallel.map("looking at images", paths, path -> look(path, gallery.files.get(path)))) {
            look.original().ifPresent(original -> gallery.originals.put(look.path(), original));
            problems.addAll(look.problems());
        }
        return gallery;
    }

    private record Look(String path, Optional<Original> original, List<Problem> problems) {}

    private static Look look(String path, ContentFile file) {
        if (file.size() > Original.MOST_BYTES) {
            return new Look(path, Optional.empty(), List.of(Original.tooLarge(OutputPath.of(path))));
        }
        Problems problems = new Problems();
        Optional<Original> original = Original.read(OutputPath.of(path), file.bytes(), problems);
        return new Look(path, original, problems.sorted());
    }

    /** By path below content/. */
    SortedMap<String, Picture> pictures() {
        SortedMap<String, Picture> pictures = new TreeMap<>();
        originals.forEach((path, original) -> pictures.put(path, original.picture()));
        return pictures;
    }

    /** The addresses of all copies, with the files that they are made of. */
    SortedMap<OutputPath, String> addresses() {
        SortedMap<OutputPath, String> addresses = new TreeMap<>();
        pictures().forEach((path, picture) -> picture.copies()
                .forEach(copy -> addresses.put(copy.path(), files.get(path).path())));
        return addresses;
    }

    /** Makes all copies and cards. */
    void make(List<SocialCard> cards, Parallel parallel, Consumer<OutputFile> use, Problems problems) {
        List<Map.Entry<String, Original>> all = List.copyOf(originals.entrySet());
        List<Optional<Problem>> found = parallel.map(
                "making images",
                all,
                image -> studio.copies(image.getValue(), () -> files.get(image.getKey()).bytes(), use));
        found.forEach(problem -> problem.ifPresent(problems::add));
        parallel.map("drawing cards", cards, card -> {
            use.accept(studio.card(card));
            return card.path();
        });
        if (cache.isUnwritable()) {
            problems.add(Problem.of(
                            Rule.NO_CACHE, Location.of(".backstory"), "the images that were made cannot be kept here")
                    .withHint("the next build makes them again"));
        }
    }
}
