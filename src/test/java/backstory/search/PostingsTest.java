package backstory.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostingsTest {
    @Test
    void numbers_stand_as_distances_with_their_weight_as_a_letter() {
        Postings postings = new Postings();
        postings.add(0, 1);
        postings.add(47, 11);
        postings.add(48, 99);

        assertThat(postings.text()).isEqualTo("A1bKZ");
    }

    @Test
    void of_too_many_the_heaviest_stay_and_then_the_first() {
        Postings postings = new Postings();
        for (int number = 0; number < 2 * Postings.MOST; number++) {
            postings.add(number, number == 2 * Postings.MOST - 1 ? 20 : 3);
        }

        assertThat(postings.text()).isEqualTo("*" + "C".repeat(Postings.MOST - 1) + "rtT");
    }
}
