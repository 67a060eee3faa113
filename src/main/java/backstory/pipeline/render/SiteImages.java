package backstory.pipeline.render;

import backstory.graph.Texts;
import backstory.image.card.CardWriter;
import backstory.image.card.SocialCard;
import backstory.image.copy.CopyCache;
import backstory.image.copy.CopyWriter;
import backstory.image.copy.Original;
import backstory.image.copy.Picture;
import backstory.memory.store.WorkFolder;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.output.PathFaults;
import backstory.pipeline.request.Parallel;
import backstory.pipeline.request.Session;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The images that a site shows: inspected before its pages are planned, made when the pages are written. */
final class SiteImages {
    /** The images by path below content/. */
    private final SortedMap<String, InspectedImage> shown = new TreeMap<>();

    private final CopyCache cache;
    private final CopyWriter copyWriter;
    private final CardWriter cardWriter = new CardWriter();

    private SiteImages(Path root) {
        this.cache = CopyCache.in(WorkFolder.folder(root).resolve("images"));
        this.copyWriter = CopyWriter.with(cache);
    }

    /** An image that a text shows, and the file from which it is read again when its copies are made. */
    private record InspectedImage(ContentFile file, Original original) {
        /**
         * Reads the file again. Copies are cached under the digest of the inspected file, so they must be made from the
         * same bytes.
         */
        byte[] bytes() {
            byte[] bytes = file.bytes();
            if (!original.isOf(bytes)) {
                throw file.changed();
            }
            return bytes;
        }
    }

    /** Inspects every image that a text shows; problems with them go to {@code problems}. */
    static SiteImages of(Texts texts, ContentTree tree, Session session, Problems problems) {
        SiteImages images = new SiteImages(session.request().workplace());
        SortedMap<String, ContentFile> files = new TreeMap<>();
        for (String path : texts.shownImages()) {
            Optional<String> fault = PathFaults.ofMarked(path);
            if (fault.isPresent()) {
                problems.add(Copies.unfit("content/" + path, fault.get()));
            } else {
                tree.file("content/" + path).ifPresent(file -> files.put(path, file));
            }
        }
        for (Inspection inspect :
                session.threads().map("looking at images", List.copyOf(files.entrySet()), SiteImages::inspect)) {
            inspect.shown().ifPresent(shown -> images.shown.put(inspect.path(), shown));
            problems.addAll(inspect.problems());
        }
        return images;
    }

    private record Inspection(String path, Optional<InspectedImage> shown, List<Problem> problems) {}

    private static Inspection inspect(Map.Entry<String, ContentFile> image) {
        String path = image.getKey();
        ContentFile file = image.getValue();
        if (file.size() > Original.MOST_BYTES) {
            return new Inspection(path, Optional.empty(), List.of(Original.tooLarge(OutputPath.of(path))));
        }
        Problems problems = new Problems();
        Optional<Original> original = Original.read(OutputPath.of(path), file.bytes(), problems);
        return new Inspection(path, original.map(found -> new InspectedImage(file, found)), problems.sorted());
    }

    /** Returns the pictures by path below content/. */
    SortedMap<String, Picture> pictures() {
        SortedMap<String, Picture> pictures = new TreeMap<>();
        shown.forEach((path, image) -> pictures.put(path, image.original().picture()));
        return pictures;
    }

    /** Returns the addresses of all copies, with the files that they are made from. */
    SortedMap<OutputPath, String> addresses() {
        SortedMap<OutputPath, String> addresses = new TreeMap<>();
        for (InspectedImage image : shown.values()) {
            image.original()
                    .picture()
                    .copies()
                    .forEach(copy -> addresses.put(copy.path(), image.file().path()));
        }
        return addresses;
    }

    /** Returns how to make each copy by itself, by address. */
    Map<OutputPath, Supplier<Optional<byte[]>>> onDemand() {
        Map<OutputPath, Supplier<Optional<byte[]>>> ways = new HashMap<>();
        for (InspectedImage image : shown.values()) {
            image.original().picture().copies().forEach(copy -> ways.put(copy.path(), () -> copy(image, copy.path())));
        }
        return ways;
    }

    private Optional<byte[]> copy(InspectedImage image, OutputPath path) {
        List<byte[]> found = new ArrayList<>();
        copyWriter.copies(image.original(), image::bytes, file -> {
            if (file.path().equals(path)) {
                found.add(file.bytes());
            }
        });
        return found.stream().findFirst();
    }

    /** Returns the picture of a card. */
    byte[] card(SocialCard card) {
        return cardWriter.draw(card).bytes();
    }

    /** Makes all copies and cards. */
    void make(List<SocialCard> cards, Parallel parallel, Consumer<OutputFile> use, Problems problems) {
        List<Optional<Problem>> found = parallel.map(
                "making images",
                List.copyOf(shown.values()),
                image -> copyWriter.copies(image.original(), image::bytes, use));
        found.forEach(problem -> problem.ifPresent(problems::add));
        parallel.map("drawing cards", cards, card -> {
            use.accept(cardWriter.draw(card));
            return card.path();
        });
        if (cache.isUnwritable()) {
            problems.add(Problem.of(
                            Rule.NO_CACHE, Location.of(".backstory"), "the images that were made cannot be kept here")
                    .withHint("the next build makes them again"));
        }
    }
}
