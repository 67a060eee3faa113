package backstory.page.picture;

import backstory.entry.Entry;
import backstory.image.copy.Picture;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.view.View;

/**
 * The picture of a person or an organization, small beside a name. It has no text alternative, since the name beside it
 * says whom it shows; the entry's page has it with its description and credit.
 *
 * @param src the address of its narrowest copy, or empty where there is none
 * @param width of the picture in pixels
 * @param height the same
 */
public record PortraitView(String src, int width, int height) implements View {
    /** No portrait. */
    public static final PortraitView NONE = new PortraitView("", 0, 0);

    /** The portrait of an entry, or none. */
    public static PortraitView of(Entry entry, PageContext context, OutputPath page) {
        return context.catalog()
                .image(entry)
                .flatMap(context.media()::picture)
                .map(picture -> of(picture, context, page))
                .orElse(NONE);
    }

    private static PortraitView of(Picture picture, PageContext context, OutputPath page) {
        Picture.Copy copy = picture.copies().get(0);
        return new PortraitView(context.links().href(page, copy.path()), copy.width(), picture.heightOf(copy));
    }
}
