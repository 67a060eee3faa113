package backstory.image.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The format of an image file, determined by its first bytes and not by its extension. */
public enum Format {
    JPEG("jpg"),
    PNG("png"),
    GIF("gif"),
    WEBP("webp"),
    SVG("svg");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** Returns the usual extension of its files, without a dot. */
    public String ending() {
        return ending;
    }

    /** Returns the subtype of its media type, after {@code image/}. */
    String mediaType() {
        return this == JPEG ? "jpeg" : this == SVG ? "svg+xml" : ending;
    }

    /** Returns the same picture without metadata. */
    public byte[] bare(byte[] bytes) throws UnfitImage {
        return switch (this) {
            case JPEG -> Jpeg.of(bytes).bare();
            case PNG -> Png.of(bytes).bare();
            case WEBP -> Webp.of(bytes).bare();
            case GIF -> Gif.of(bytes).bare();
            case SVG -> Svg.of(bytes).bytes();
        };
    }

    /** Returns the format of some bytes, by how they begin; empty for any other format. */
    public static Optional<Format> of(byte[] bytes) {
        if (begins(bytes, 0, "\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        if (begins(bytes, 0, "\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        }
        if (begins(bytes, 0, "GIF87a") || begins(bytes, 0, "GIF89a")) {
            return Optional.of(GIF);
        }
        if (begins(bytes, 0, "RIFF") && begins(bytes, 8, "WEBP")) {
            return Optional.of(WEBP);
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8);
        boolean markup = start.stripLeading().startsWith("<") || start.startsWith("\uFEFF<");
        return markup && start.contains("<svg") ? Optional.of(SVG) : Optional.empty();
    }

    static boolean begins(byte[] bytes, int from, String with) {
        byte[] sign = with.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < from + sign.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            if (bytes[from + i] != sign[i]) {
                return false;
            }
        }
        return true;
    }
}
