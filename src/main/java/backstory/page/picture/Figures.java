package backstory.page.picture;

import backstory.entry.Entry;
import backstory.entry.value.Image;
import backstory.graph.text.Target;
import backstory.image.copy.Picture;
import backstory.markdown.render.Figure;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes the images of a page: the address of each, the copies that a browser may choose instead, and its words.
 *
 * @param page on which they stand
 */
public record Figures(PageContext context, OutputPath page) {
    /**
     * Returns an image; empty where it cannot be shown, which has been reported.
     *
     * @param in the entry whose text shows it
     */
    public Optional<Figure> of(Target.OfImage shown, Entry in, Figure.Caption caption) {
        Image image = shown.image();
        String site = context.catalog().config().language();
        String list = site.equals(context.catalog().language(in)) ? "" : site;
        return context.media()
                .picture(shown)
                .map(picture -> new Figure(
                        href(picture.usual()),
                        srcset(picture),
                        picture.width(),
                        picture.height(),
                        image.alt().orElse(""),
                        shown.altOfList() ? list : "",
                        caption,
                        shown.captionOfList() ? list : "",
                        image.credit(),
                        image.license()));
    }

    private String srcset(Picture picture) {
        return picture.copies().size() == 1
                ? ""
                : picture.copies().stream()
                        .map(copy -> href(copy).replace(",", "%2C") + " " + copy.width() + "w")
                        .collect(Collectors.joining(", "));
    }

    private String href(Picture.Copy copy) {
        return context.links().href(page, copy.path());
    }
}
