package backstory.reference.key;

import java.util.List;

/** What is known of a picture. */
final class ImageKeys {
    private ImageKeys() {}

    static Place place() {
        return new Place(
                "image",
                List.of("images.yaml"),
                "A picture, described once for the whole site.",
                List.of(keys("images/dock.svg")));
    }

    /** @param path such as a file in that place would write it */
    static Key[] keys(String path) {
        return new Key[] {
            Key.of(Value.PATH, "Its file, from the file that names it, as in Markdown.", "src: " + path)
                    .required()
                    .calledElsewhere("file", "path", "url", "href"),
            Key.of(
                            Value.LINE,
                            "What it shows, for those who do not see it; \"\" only where it tells nothing that the text"
                                    + " does not.",
                            "alt: The dock in fog")
                    .calledElsewhere("alt-text", "description", "title"),
            Key.of(Value.LINE, "Who made it.", "credit: Rosa Lind")
                    .calledElsewhere("author", "photographer", "by", "attribution"),
            Key.of(
                            Value.LINE,
                            "By what right it is shown; a licence of Creative Commons leads to its text.",
                            "license: CC BY-SA 4.0")
                    .calledElsewhere("licence", "copyright", "rights"),
            Key.of(Value.MARKDOWN, "What stands below it.", "caption: The dock, seen from the council's window.")
        };
    }
}
