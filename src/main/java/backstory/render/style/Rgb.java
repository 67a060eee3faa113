package backstory.render.style;

import java.util.Locale;

/**
 * A colour of screens (sRGB), three bytes.
 *
 * @param value red, green and blue as six hexadecimal digits: {@code 0xfdfcf8}
 */
record Rgb(int value) {
    private static final int BYTE = 0xFF;

    /** @param digits three or six hexadecimal digits, without {@code #} */
    static Rgb parse(String digits) {
        String six = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
        return new Rgb(Integer.parseInt(six, 16));
    }

    /** As style sheets write it: {@code #fdfcf8}. */
    String hex() {
        return String.format(Locale.ROOT, "#%06x", value);
    }

    /**
     * How much two colours differ in lightness, from 1 to 21 (WCAG 2.2, "contrast ratio"): whichever of them is written on
     * the other.
     */
    double contrast(Rgb other) {
        double mine = luminance();
        double its = other.luminance();
        return (Math.max(mine, its) + 0.05) / (Math.min(mine, its) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
    }

    /** One of the three parts as an amount of light, 0 to 1. */
    double linear(int shift) {
        double part = ((value >> shift) & BYTE) / 255.0;
        return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
    }

    /** The colour of three amounts of light, each 0 to 1. */
    static Rgb ofLinear(double red, double green, double blue) {
        return new Rgb((part(red) << 16) | (part(green) << 8) | part(blue));
    }

    private static int part(double light) {
        double part = light <= 0.0031308 ? 12.92 * light : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
        return (int) StrictMath.round(Math.min(1, Math.max(0, part)) * BYTE);
    }
}
