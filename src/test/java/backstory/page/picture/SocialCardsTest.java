package backstory.page.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.image.card.Palette;
import backstory.image.card.SocialCard;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The content of an article's card, and which pages use it. Its address depends on all of its content. */
class SocialCardsTest {
    private static final String AT = "https://verrin.example/";

    @TempDir
    Path folder;

    private Built built(String article) {
        return TestSite.in(folder)
                .with("content/site.yaml", "title: Verrin\n")
                .with("content/articles/line.md", "---\ntitle: The line\ndate: 2031-04-05\n" + article)
                .with("content/claims.yaml", "- {id: full, claim: It is full., by: {name: Ola}}\n")
                .with("content/sources.yaml", "- {id: paper, title: Paper}\n- {id: radio, title: Radio}\n")
                .asking(request -> request.withUrl(AT))
                .build();
    }

    private static String image(Built built, String page) {
        return built.page(page).select("meta[property=og:image]").attr("content");
    }

    private static String card(String line) {
        return AT
                + SocialCard.of("line", "Verrin", "The line", line, false, Palette.of(Map.of()))
                        .path();
    }

    @Test
    void the_card_of_an_article_says_how_many_sources_and_claims_it_has() {
        Built built = built("---\nA word.[@paper; @radio]\n\n::claim{id=\"full\"}\n");

        assertThat(image(built, "articles/line.html")).isEqualTo(card("2 sources, 1 claim"));
    }

    @Test
    void what_an_article_has_none_of_is_left_out() {
        assertThat(image(built("---\nA word.[@paper]\n"), "articles/line.html")).isEqualTo(card("1 source"));
    }

    @Test
    void the_card_of_an_article_that_rests_on_nothing_says_its_kind_and_its_day() {
        assertThat(image(built("---\nA word.\n"), "articles/line.html")).isEqualTo(card("Explainer · 5 April 2031"));
    }

    @Test
    void a_claim_shares_the_card_of_its_article_and_has_none_of_its_own() {
        Built built = built("---\nA word.[@paper]\n\n::claim{id=\"full\"}\n");

        assertThat(image(built, "claims/full.html")).isEqualTo(card("1 source, 1 claim"));
        assertThat(built.files().keySet())
                .filteredOn(file -> file.startsWith("cards/"))
                .hasSize(1);
    }
}
