package backstory.image.copy;

import java.util.function.DoubleUnaryOperator;

/**
 * Colours defined by the light of the largest numbers (primaries) and by how light grows with the numbers, in CIE 1931.
 *
 * @param chromaticities x and y of white, red, green and blue
 * @param toLight from a number between 0 and 1 to an amount of light between 0 and 1
 * @param fromLight the way back, for sRGB
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Primaries(double[] chromaticities, DoubleUnaryOperator toLight, DoubleUnaryOperator fromLight) {
    static final double[] OF_SRGB = {.3127, .329, .64, .33, .3, .6, .15, .06};
    static final double[] OF_DISPLAY_P3 = {.3127, .329, .68, .32, .265, .69, .15, .06};

    /** The response of the eye's cones (Bradford), for adaptation from one white to another. */
    private static final double[][] CONES = {{.8951, .2664, -.1614}, {-.7502, 1.7135, .0367}, {.0389, -.0685, 1.0296}};

    private static final int FINE = 4096;

    /** Three primaries with the curve of sRGB. */
    static Primaries withCurveOfSrgb(double... chromaticities) {
        return new Primaries(
                chromaticities,
                v -> v <= .04045 ? v / 12.92 : Math.pow((v + .055) / 1.055, 2.4),
                v -> v <= .0031308 ? v * 12.92 : 1.055 * Math.pow(v, 1 / 2.4) - .055);
    }

    /**
     * Of three primaries with a power as their curve.
     *
     * @param gamma as a PNG has it: .45455 is what nearly every screen shows as it is, and so do browsers
     */
    static Primaries withGamma(double gamma, double... chromaticities) {
        return new Primaries(chromaticities, v -> Math.pow(v, 1 / gamma), v -> Math.pow(v, 1 / 2.2));
    }

    Colours colours() {
        double[][] matrix = times(inverse(toXyz(OF_SRGB)), times(adaptation(), toXyz(chromaticities)));
        double[] light = new double[256];
        for (int i = 0; i < light.length; i++) {
            light[i] = toLight.applyAsDouble(i / 255.0);
        }
        int[] numbers = new int[FINE + 1];
        for (int i = 0; i < numbers.length; i++) {
            double even = (double) i / FINE; // more steps where it is dark
            numbers[i] = (int) Math.round(255 * fromLight.applyAsDouble(even * even));
        }
        return argb -> {
            for (int i = 0; i < argb.length; i++) {
                double red = light[(argb[i] >> 16) & 0xFF];
                double green = light[(argb[i] >> 8) & 0xFF];
                double blue = light[argb[i] & 0xFF];
                int pixel = argb[i] >>> 24;
                for (double[] row : matrix) {
                    double part = row[0] * red + row[1] * green + row[2] * blue;
                    double inside = Math.min(1, Math.max(0, part));
                    pixel = (pixel << 8) | numbers[(int) Math.round(FINE * Math.sqrt(inside))];
                }
                argb[i] = pixel;
            }
        };
    }

    /** The matrix from amounts of the three lights to CIE XYZ, where white has a Y of 1. */
    private static double[][] toXyz(double[] of) {
        double[][] lights = new double[3][3];
        for (int i = 0; i < 3; i++) {
            double[] xyz = xyz(of[2 + 2 * i], of[3 + 2 * i]);
            for (int row = 0; row < 3; row++) {
                lights[row][i] = xyz[row];
            }
        }
        double[] amounts = times(inverse(lights), xyz(of[0], of[1]));
        double[][] scaled = new double[3][3];
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 3; i++) {
                scaled[row][i] = lights[row][i] * amounts[i];
            }
        }
        return scaled;
    }

    private static double[] xyz(double x, double y) {
        return new double[] {x / y, 1, (1 - x - y) / y};
    }

    /** The matrix from colours under this white to the same as they look under that of sRGB. */
    private double[][] adaptation() {
        double[] from = times(CONES, xyz(chromaticities[0], chromaticities[1]));
        double[] to = times(CONES, xyz(OF_SRGB[0], OF_SRGB[1]));
        double[][] scale = {{to[0] / from[0], 0, 0}, {0, to[1] / from[1], 0}, {0, 0, to[2] / from[2]}};
        return times(inverse(CONES), times(scale, CONES));
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 3; i++) {
                product[row] += matrix[row][i] * vector[i];
            }
        }
        return product;
    }

    private static double[][] times(double[][] one, double[][] other) {
        double[][] product = new double[3][3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int i = 0; i < 3; i++) {
                    product[row][column] += one[row][i] * other[i][column];
                }
            }
        }
        return product;
    }

    private static double[][] inverse(double[][] m) {
        double[][] inverse = new double[3][3];
        double determinant = 0;
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                int below = (row + 1) % 3;
                int twoBelow = (row + 2) % 3;
                int right = (column + 1) % 3;
                int twoRight = (column + 2) % 3;
                inverse[column][row] =
                        m[below][right] * m[twoBelow][twoRight] - m[below][twoRight] * m[twoBelow][right];
            }
            determinant += m[0][row] * inverse[row][0];
        }
        for (double[] line : inverse) {
            for (int i = 0; i < 3; i++) {
                line[i] /= determinant;
            }
        }
        return inverse;
    }
}
