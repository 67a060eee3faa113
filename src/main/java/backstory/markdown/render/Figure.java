package backstory.markdown.render;

import backstory.markdown.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an image is written: with its size, so that nothing moves when it loads, with the addresses of its copies, and
 * with its author and licence.
 *
 * @param src the address of the copy for a browser that does not know {@code srcset}
 * @param srcset the addresses of all copies with their widths, or empty where there is one
 * @param width of the original in pixels, upright
 * @param height the same
 * @param alt what it shows in words; empty if it shows nothing that the text does not say
 * @param altLang the language of these words where it is not that of the text, or empty
 * @param caption what stands below it
 * @param captionLang the same for the caption
 * @param credit who made it
 * @param license the licence under which it is shown; a Creative Commons licence is a link to its text
 */
public record Figure(
        String src,
        String srcset,
        int width,
        int height,
        String alt,
        String altLang,
        Caption caption,
        String captionLang,
        String credit,
        String license) {

    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile("CC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -]([1-4]\\.[05])(?: [A-Za-z]+)?");
    private static final Pattern NO_RIGHTS = Pattern.compile("CC0(?: 1\\.0)?");

    /**
     * The text below an image, to be written in the same format as the text around it.
     *
     * @param tokens inline; none where there is no caption
     * @param resolver the resolver for its references
     */
    public record Caption(List<Token> tokens, Resolver resolver) {
        public Caption {
            tokens = List.copyOf(tokens);
        }

        /** Returns true if there is no caption. */
        public boolean isEmpty() {
            return tokens.isEmpty();
        }
    }

    /**
     * Returns the address of the text of a Creative Commons licence, which these licences require; empty for other
     * licences.
     */
    public Optional<String> deed() {
        if (NO_RIGHTS.matcher(license).matches()) {
            return Optional.of("https://creativecommons.org/publicdomain/zero/1.0/");
        }
        Matcher plain = CREATIVE_COMMONS.matcher(license);
        return plain.matches()
                ? Optional.of("https://creativecommons.org/licenses/"
                        + plain.group(1).toLowerCase(Locale.ROOT) + "/" + plain.group(2) + "/")
                : Optional.empty();
    }
}
