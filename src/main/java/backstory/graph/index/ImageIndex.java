package backstory.graph.index;

import backstory.entry.Entry;
import backstory.entry.value.Image;
import backstory.graph.text.Target;
import backstory.markdown.WebAddress;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known about each image of the site. Everything that shows an image asks here, so that none is shown without a
 * text alternative, its author and its licence.
 */
public final class ImageIndex {
    static final String LIST = "content/images.yaml";

    private final FileIndex files;
    private final Map<String, Image> byFile;
    private final boolean complete;

    private ImageIndex(FileIndex files, Map<String, Image> byFile, boolean complete) {
        this.files = files;
        this.byFile = byFile;
        this.complete = complete;
    }

    /**
     * Creates the index of a site. Two entries for one file, and entries without a file, are reported to
     * {@code problems}.
     */
    static ImageIndex of(Image.Listed listed, FileIndex files, Problems problems) {
        Map<String, Image> byFile = new TreeMap<>();
        boolean complete = listed.complete();
        for (Image image : listed.images()) {
            Optional<String> file = path(image, files, problems);
            complete &= file.isPresent(); // what it says may be meant for any image that is shown
            file.ifPresent(path -> {
                Image earlier = byFile.putIfAbsent(path, image);
                if (earlier != null) {
                    String message = "the image " + image.src() + " is listed twice";
                    problems.add(Problem.of(Rule.DUPLICATE_ID, image.at(), message)
                            .withHint("first listed at " + earlier.at() + "; keep one"));
                }
            });
        }
        return new ImageIndex(files, byFile, complete);
    }

    /** Returns the path of an image's file from the root, if the file exists. */
    private static Optional<String> path(Image image, FileIndex files, Problems problems) {
        if (WebAddress.isOutside(image.src())) {
            problems.add(Problem.of(Rule.IMAGE_FROM_OUTSIDE, image.at(), "an image is a file of content/")
                    .withHint("save it in content/images/, if you may, and write its path"));
            return Optional.empty();
        }
        Optional<String> path = FileIndex.resolve(image.at(), image.src());
        if (path.isEmpty()) {
            problems.add(files.leadsOut(image.src(), image.at(), List.of()));
        } else if (!files.contains(path.get())) {
            problems.add(files.missing(path.get(), image.at(), List.of()));
        }
        return path.filter(files::contains);
    }

    /**
     * Returns an image with all that is known about it.
     *
     * @param image the image as written where it is shown
     * @param around the article's own image, which may be another one
     */
    public Target shown(Image image, Optional<Image> around, Problems problems) {
        return shown(image, around, "between ![ and ]", problems);
    }

    /**
     * Returns the image of an entry as a whole, such as the one at the head of an article, with all that is known about
     * it.
     */
    public Optional<Target.OfImage> ofEntry(Entry entry, Problems problems) {
        return entry.image()
                .map(image -> shown(image, Optional.empty(), "as alt: under image:", problems))
                .filter(Target.OfImage.class::isInstance)
                .map(Target.OfImage.class::cast);
    }

    private Target shown(Image image, Optional<Image> around, String altStands, Problems problems) {
        Optional<String> path = path(image, files, problems);
        if (path.isEmpty()) {
            return new Target.Nowhere();
        }
        Image whole = around.filter(
                        other -> FileIndex.resolve(other.at(), other.src()).equals(path))
                .map(image::over)
                .orElse(image);
        Optional<Image> listed = Optional.ofNullable(byFile.get(path.get()));
        boolean altOfList = whole.alt().isEmpty();
        boolean captionOfList = whole.caption().isBlank();
        whole = listed.map(whole::over).orElse(whole);
        check(whole, altStands, problems);
        return new Target.OfImage(path.get().substring("content/".length()), whole, altOfList, captionOfList);
    }

    /**
     * Returns the logo of the site with its words; it belongs to the publisher, so no author and licence are required.
     */
    public Target logo(Image image, Problems problems) {
        Optional<String> path = path(image, files, problems);
        if (path.isEmpty()) {
            return new Target.Nowhere();
        }
        Image whole =
                Optional.ofNullable(byFile.get(path.get())).map(image::over).orElse(image);
        if (complete && whole.alt().isEmpty()) {
            problems.add(lacks(Rule.IMAGE_WITHOUT_ALT, whole, "alt")
                    .withHint("write what it says as alt: beside its src:; alt: \"\" where the name of the site stands"
                            + " beside it"));
        }
        return new Target.OfImage(path.get().substring("content/".length()), whole, false, false);
    }

    private void check(Image image, String altStands, Problems problems) {
        if (!complete) {
            return;
        }
        if (image.alt().isEmpty()) {
            problems.add(lacks(Rule.IMAGE_WITHOUT_ALT, image, "alt")
                    .withHint("write what it shows " + altStands + ", or as alt: in " + LIST
                            + "; alt: \"\" if it tells nothing that the text does not"));
        }
        if (image.credit().isEmpty()) {
            problems.add(lacks(Rule.IMAGE_WITHOUT_CREDIT, image, "credit")
                    .withHint("write who made it as credit: in " + LIST));
        }
        if (image.license().isEmpty()) {
            problems.add(lacks(Rule.IMAGE_WITHOUT_LICENSE, image, "license")
                    .withHint("write by what right it is shown as license: in " + LIST + ", such as CC BY 4.0"));
        }
    }

    private static Problem lacks(Rule rule, Image image, String key) {
        return Problem.of(rule, image.at(), "the image " + image.src() + " has no " + key);
    }
}
