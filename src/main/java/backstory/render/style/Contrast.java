package backstory.render.style;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds colours with the contrast to others that WCAG 2.2 requires at level AA. */
final class Contrast {
    /** The contrast for text. */
    static final double TEXT = 4.5;

    /** The contrast for marks that are not text but must be visible. */
    static final double SIGN = 3;

    private static final int STEPS = 200;

    private Contrast() {}

    /** Returns true if a colour has this contrast to each of some others. */
    static boolean reaches(Rgb color, List<Rgb> from, double ratio) {
        return from.stream().allMatch(other -> color.contrast(other) >= ratio);
    }

    /**
     * Returns the colour of the same hue, with the nearest lightness, that has this contrast to others; if there is
     * none, white or black, whichever has more contrast to the first.
     */
    static Rgb nearest(Rgb color, List<Rgb> from, double ratio) {
        Oklab hue = Oklab.of(color);
        Predicate<Rgb> fits = found -> reaches(found, from, ratio);
        return fits.test(color)
                ? color
                : IntStream.rangeClosed(1, STEPS)
                        .boxed()
                        .flatMap(step -> List.of(step, -step).stream())
                        .map(step -> hue.light() + step / (double) STEPS)
                        .filter(light -> light >= 0 && light <= 1)
                        .map(light -> hue.at(light).rgb())
                        .filter(fits)
                        .findFirst()
                        .orElseGet(() -> extreme(from.get(0)));
    }

    private static Rgb extreme(Rgb paper) {
        Rgb white = new Rgb(0xffffff);
        Rgb black = new Rgb(0);
        return white.contrast(paper) > black.contrast(paper) ? white : black;
    }

    /**
     * Returns the first mix of two colours that fits.
     *
     * @param most the share of the second colour to begin with, in hundredths; the next has one less or one more
     * @param last the share to end with, which is taken if no other fits
     */
    static Rgb mix(Rgb first, Rgb second, int most, int last, Predicate<Rgb> fits) {
        Oklab from = Oklab.of(first);
        Oklab to = Oklab.of(second);
        int step = last < most ? -1 : 1;
        for (int share = most; share != last; share += step) {
            Rgb mixed = from.towards(to, share / 100.0).rgb();
            if (fits.test(mixed)) {
                return mixed;
            }
        }
        return last == 0 ? first : from.towards(to, last / 100.0).rgb();
    }
}
