package backstory.markdown;

/**
 * How an image is written: with its size, so that nothing moves when it comes, with the addresses of its copies, and
 * with who made it and by what right it is shown.
 *
 * @param src the address of the copy for a browser that knows nothing of the others
 * @param srcset the addresses of all copies with their widths, or empty where there is one
 * @param width of the original in pixels, upright
 * @param height the same
 * @param alt what it shows in words; empty where it tells nothing that the text does not
 * @param altLang the language of these words where it is not that of the text, or empty
 * @param caption inline, or empty
 * @param captionLang the same for the caption
 * @param credit who made it
 * @param license by what right it is shown; one of Creative Commons leads to its text
 */
public record Figure(
        String src,
        String srcset,
        int width,
        int height,
        String alt,
        String altLang,
        Html caption,
        String captionLang,
        String credit,
        String license) {}
