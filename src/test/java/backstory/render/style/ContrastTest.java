package backstory.render.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours, and how they stand out from each other. */
class ContrastTest {
    @ParameterizedTest
    @CsvSource({
        "000000, ffffff, 21.00",
        "777777, ffffff, 4.47",
        "767676, ffffff, 4.54",
        "0b4f6c, fbfaf6, 8.55",
        "abc, aabbcc, 1.00"
    })
    void the_ratio_is_that_of_wcag_whichever_comes_first(String one, String other, double ratio) {
        assertThat(Rgb.parse(one).contrast(Rgb.parse(other))).isCloseTo(ratio, within(0.01));
        assertThat(Rgb.parse(other).contrast(Rgb.parse(one))).isCloseTo(ratio, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"000000", "ffffff", "b0005e", "0b4f6c", "00ff00", "123456", "fedcba"})
    void a_colour_comes_back_from_oklab_as_it_went(String digits) {
        assertThat(Oklab.of(Rgb.parse(digits)).rgb()).isEqualTo(Rgb.parse(digits));
    }

    @Test
    void a_hue_that_screens_cannot_show_so_light_is_shown_paler() {
        Rgb light = Oklab.of(Rgb.parse("b0005e")).at(0.95).rgb();

        assertThat(light.hex()).isEqualTo("#ffe7ee");
    }

    @ParameterizedTest
    @CsvSource({
        "767676, ffffff, 767676", // is legible as it is
        "ff8800, ffffff, b55e00",
        "444444, 222222, 898989",
        "0b4f6c, 15171a, 4c88a7"
    })
    void the_nearest_colour_that_passes_has_the_same_hue_and_hardly_passes(String color, String paper, String nearest) {
        Rgb found = Contrast.nearest(Rgb.parse(color), List.of(Rgb.parse(paper)), Contrast.TEXT);

        assertThat(found).isEqualTo(Rgb.parse(nearest));
        assertThat(found.contrast(Rgb.parse(paper))).isBetween(4.5, 4.7);
    }

    @Test
    void where_no_lightness_is_enough_it_is_black_or_white() {
        assertThat(Contrast.nearest(Rgb.parse("888888"), List.of(Rgb.parse("808080")), 10))
                .isEqualTo(Rgb.parse("000000"));
    }
}
