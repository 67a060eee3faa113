package backstory.read.value;

import backstory.entry.value.Image;
import backstory.problem.Text;
import backstory.read.yaml.Fields;
import backstory.read.yaml.Findings;
import backstory.read.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Reads the keys of an image, and the list of images. */
public final class ImageReader {
    private ImageReader() {}

    /** Reads the image of an entry: its keys, or only its path if the list has the rest. */
    public static Optional<Image> ofEntry(Fields fields) {
        Optional<YamlNode> value = fields.value("image");
        if (value.isPresent() && value.get() instanceof YamlNode.Scalar scalar) {
            return scalar.text().isBlank() ? Optional.empty() : Optional.of(bare(scalar));
        }
        return fields.map("image", ImageReader::read);
    }

    /** Reads an image of {@code images.yaml}. */
    public static Optional<Image> define(YamlNode.Mapping mapping, Findings found) {
        Fields fields = Fields.ofEntry(mapping, "image", List.of("src"), found);
        Optional<Image> image = read(fields);
        fields.done();
        if (image.isEmpty()) {
            found.fragments().addAll(fields.pieces());
        }
        return image;
    }

    /** Returns an image of which only the path is given and the list has the rest. */
    public static Image bare(YamlNode.Scalar scalar) {
        return new Image(Fields.clean(scalar), Optional.empty(), "", "", Text.NONE, scalar.at());
    }

    /** Reads the logo of the site, which belongs to the publisher, so it needs no credit. */
    public static Optional<Image> ofSite(Fields fields) {
        Optional<String> src = fields.required("src");
        Optional<String> alt = alt(fields);
        return src.map(path -> new Image(path, alt, "", "", Text.NONE, fields.at("src")));
    }

    private static Optional<String> alt(Fields fields) {
        return fields.value("alt").isPresent() ? Optional.of(fields.text("alt")) : Optional.empty();
    }

    private static Optional<Image> read(Fields fields) {
        Optional<String> src = fields.required("src");
        Optional<String> alt = alt(fields);
        String credit = fields.text("credit");
        String license = fields.text("license");
        Text caption = fields.markdown("caption");
        return src.map(path -> new Image(path, alt, credit, license, caption, fields.at("src")));
    }
}
