package backstory.render.style;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Looks for colours that stand out from others by as much as WCAG 2.2 asks for at level AA. */
final class Contrast {
    /** For letters. */
    static final double TEXT = 4.5;

    /** For what is no letter and yet has to be seen. */
    static final double SIGN = 3;

    private static final int STEPS = 200;

    private Contrast() {}

    /** True if a colour stands out from each of some others. */
    static boolean reaches(Rgb color, List<Rgb> from, double ratio) {
        return from.stream().allMatch(other -> color.contrast(other) >= ratio);
    }

    /**
     * The colour of the same hue, as near in lightness as can be, that stands out from others; white or black where none
     * does, whichever stands out more from the first.
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
     * The first of the mixes of two colours that does what is asked.
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
