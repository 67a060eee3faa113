package backstory.image.format;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** The blocks of a GIF file (version 89a). Metadata that programs write beside its frames is removed. */
final class Gif {
    private static final int HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int COMMENT = 0xFE;
    private static final int APPLICATION = 0xFF;

    /** Application blocks for the number of repetitions and for colours; others contain XMP. */
    private static final List<String> KEPT = List.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");

    private final byte[] bytes;

    private Gif(byte[] bytes) {
        this.bytes = bytes;
    }

    static Gif of(byte[] bytes) {
        return new Gif(bytes);
    }

    /** Returns the same frames, bit for bit, without comments and metadata. */
    byte[] bare() throws UnfitImage {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        int at = HEADER + table(10);
        out.write(bytes, 0, Math.min(at, bytes.length));
        while (u8(at) != TRAILER) {
            int end = switch (u8(at)) {
                case EXTENSION -> afterBlocks(at + 2);
                case IMAGE -> afterBlocks(at + 11 + table(at + 9));
                default -> throw UnfitImage.broken("is no whole GIF file");
            };
            if (u8(at) == IMAGE || isKept(at)) {
                out.write(bytes, at, end - at);
            }
            at = end;
        }
        out.write(TRAILER);
        return out.toByteArray();
    }

    private boolean isKept(int at) throws UnfitImage {
        return switch (u8(at + 1)) {
            case COMMENT -> false;
            case APPLICATION -> KEPT.stream().anyMatch(name -> Format.begins(bytes, at + 3, name));
            default -> true;
        };
    }

    /** Returns the length of the colour table that flags announce. */
    private int table(int flags) throws UnfitImage {
        return (u8(flags) & 0x80) == 0 ? 0 : 3 << ((u8(flags) & 7) + 1);
    }

    private int afterBlocks(int from) throws UnfitImage {
        int at = from;
        while (u8(at) != 0) {
            at += 1 + u8(at);
        }
        return at + 1;
    }

    private int u8(int at) throws UnfitImage {
        if (at >= bytes.length) {
            throw UnfitImage.broken("breaks off before its end");
        }
        return bytes[at] & 0xFF;
    }
}
