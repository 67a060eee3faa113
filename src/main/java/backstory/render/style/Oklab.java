package backstory.render.style;

/**
 * A colour in a perceptual space (Oklab, https://bottosson.github.io/posts/oklab/): the middle between two colours
 * looks like their middle, and a change of lightness keeps the hue.
 *
 * @param light 0 black to 1 white
 * @param green towards green below 0, towards red above
 * @param blue towards blue below 0, towards yellow above
 */
record Oklab(double light, double green, double blue) {
    /** How far a colour may be outside the range of screens: no more than rounding corrects. */
    private static final double TOLERANCE = 0.0005;

    private static final int STEPS = 24;

    static Oklab of(Rgb rgb) {
        double r = rgb.linear(16);
        double g = rgb.linear(8);
        double b = rgb.linear(0);
        double l = StrictMath.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = StrictMath.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = StrictMath.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** Returns a colour on the straight line to another one: 0 is this one, 1 the other. */
    Oklab towards(Oklab other, double share) {
        return new Oklab(
                light + (other.light - light) * share,
                green + (other.green - green) * share,
                blue + (other.blue - blue) * share);
    }

    /** The same hue, lighter or darker. */
    Oklab at(double lightness) {
        return new Oklab(lightness, green, blue);
    }

    /** Returns the nearest colour of the same hue and lightness that screens can show, as pale as necessary. */
    Rgb rgb() {
        double most = 1;
        if (!isShown(1)) {
            double least = 0;
            for (int step = 0; step < STEPS; step++) {
                double middle = (least + most) / 2;
                boolean shown = isShown(middle);
                least = shown ? middle : least;
                most = shown ? most : middle;
            }
            most = least;
        }
        double[] parts = linear(most);
        return Rgb.ofLinear(parts[0], parts[1], parts[2]);
    }

    private boolean isShown(double chroma) {
        for (double part : linear(chroma)) {
            if (part < -TOLERANCE || part > 1 + TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    private double[] linear(double chroma) {
        double l = cube(light + 0.3963377774 * green * chroma + 0.2158037573 * blue * chroma);
        double m = cube(light - 0.1055613458 * green * chroma - 0.0638541728 * blue * chroma);
        double s = cube(light - 0.0894841775 * green * chroma - 1.2914855480 * blue * chroma);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double root) {
        return root * root * root;
    }
}
