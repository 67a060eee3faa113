package backstory.image.card;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestImages;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture that is shown when someone shares the address of an article. */
class SocialCardTest {
    private static final Palette USUAL = Palette.of(Map.of());
    private static final String LINE = "Explainer · 6 August 2018";
    private static final String LONG =
            "What did the senator from Kentucky do in Moscow, whom did he meet there, what came "
                    + "of the letter that he carried, and why does it matter to those who vote on sanctions this autumn?";

    @TempDir
    Path folder;

    private static SocialCard card(String title) {
        return SocialCard.of("a", "Backstory", title, LINE, false, USUAL);
    }

    private static BufferedImage drawn(SocialCard card) {
        return TestImages.read(CardDrawing.png(card, new GlyphCache(), CardDrawing.canvas()));
    }

    private static SocialCard arabic() {
        return SocialCard.of("a", "Backstory", "ماذا فعل عضو مجلس الشيوخ في موسكو؟", "6", true, USUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "What did the senator do in Moscow?",
                LONG,
                LONG + LONG + LONG,
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
            })
    void whatever_its_title_all_letters_stand_inside_the_margins(String title) {
        BufferedImage image = drawn(card(title));

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        int written = 0;
        for (int y = 17; y < 630; y++) {
            for (int x = 0; x < 1200; x++) {
                boolean paper = image.getRGB(x, y) == (0xFF000000 | USUAL.paper());
                boolean inside = x >= CardDrawing.MARGIN - 4 && x < 1200 - CardDrawing.MARGIN + 4 && y > 60 && y < 590;
                assertThat(paper || inside).as(x + "," + y).isTrue();
                written += paper ? 0 : 1;
            }
        }
        assertThat(written).isGreaterThan(5000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 256, 257, 601})
    void what_is_deflated_inflates_to_the_same_bytes(int row) throws DataFormatException {
        Random random = new Random(row);
        for (int rows : List.of(0, 1, 2, 3, 40, 300)) {
            byte[] bytes = new byte[row * rows];
            boolean[] drawn = new boolean[rows];
            for (int i = 0; i < bytes.length; i++) {
                if (i % row == 0) {
                    drawn[i / row] = random.nextInt(3) > 0 && (i / row) / 30 % 2 == 0;
                }
                bytes[i] = !drawn[i / row] || random.nextInt(4) == 0
                        ? 0
                        : (byte) (random.nextInt(20) > 0 && i >= row ? bytes[i - row] : random.nextInt(256));
            }
            boolean[] all = new boolean[rows];
            Arrays.fill(all, true);
            byte[] deflated = PngDeflater.of(bytes, row, drawn);
            assertThat(deflated).isEqualTo(PngDeflater.of(bytes, row, all));
            Inflater inflater = new Inflater();
            inflater.setInput(deflated);
            byte[] back = new byte[bytes.length + 1];
            assertThat(inflater.inflate(back)).isEqualTo(bytes.length);
            assertThat(inflater.finished()).isTrue();
            assertThat(Arrays.copyOf(back, bytes.length)).isEqualTo(bytes);
        }
    }

    @Test
    void what_was_drawn_before_leaves_nothing_on_the_canvas() {
        GlyphCache glyphs = new GlyphCache();
        Canvas used = CardDrawing.canvas();
        for (SocialCard card : List.of(card(LONG), card("A"), arabic(), card(LONG + LONG))) {
            assertThat(CardDrawing.png(card, glyphs, used))
                    .isEqualTo(CardDrawing.png(card, glyphs, CardDrawing.canvas()));
        }
    }

    @Test
    void title_and_other_lines_do_not_touch() {
        for (String title : List.of("Å", "What did the senator do in Moscow?", LONG, LONG + LONG + LONG)) {
            BufferedImage image = drawn(card(title));
            assertThat(isEmpty(image, 155, 180)).as("below the rule: " + title).isTrue();
            assertThat(isEmpty(image, 514, 538))
                    .as("above the last line: " + title)
                    .isTrue();
        }
    }

    private static boolean isEmpty(BufferedImage image, int from, int to) {
        for (int y = from; y < to; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) != (0xFF000000 | USUAL.paper())) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void a_card_has_the_same_pixels_each_time() {
        BufferedImage once = drawn(card("What did the senator do in Moscow?"));
        BufferedImage again = drawn(card("What did the senator do in Moscow?"));
        assertThat(TestImages.difference(once, again)).isZero();
    }

    @Test
    void what_is_written_from_right_to_left_begins_at_the_right() {
        BufferedImage image = drawn(arabic());
        assertThat(firstInk(image, 190, 510, 1)).isGreaterThan(200);
        assertThat(firstInk(image, 190, 510, -1)).isGreaterThan(1200 - CardDrawing.MARGIN - 12);
        assertThat(firstInk(drawn(card("A title")), 190, 510, 1)).isLessThan(CardDrawing.MARGIN + 12);
    }

    private static int firstInk(BufferedImage image, int top, int bottom, int step) {
        for (int x = step > 0 ? 0 : 1199; x >= 0 && x < 1200; x += step) {
            for (int y = top; y < bottom; y++) {
                if (image.getRGB(x, y) != (0xFF000000 | USUAL.paper())) {
                    return x;
                }
            }
        }
        return -1;
    }

    @Test
    void the_lines_of_a_title_are_of_about_one_length() {
        Title title =
                Title.fit("What did the senator from Kentucky do in Moscow in August?", Typeface.SERIF, 1040, 320);
        List<Integer> lengths = title.lines().stream().map(String::length).toList();
        assertThat(lengths).hasSize(3).allMatch(length -> length > 12);
        assertThat(String.join(" ", title.lines()))
                .isEqualTo("What did the senator from Kentucky do in Moscow in August?");
    }

    /** Far below the count of letters laid out where each beginning was tried in turn, which took a minute for 4,000. */
    @ParameterizedTest
    @Case("b3")
    @ValueSource(ints = {1, 30, 500, 2_000, 4_000, 1_000_000})
    void a_title_in_one_word_is_broken_into_lines_that_are_full_and_cut_where_there_is_no_more_room(int letters) {
        for (String letter : List.of("W", "i", "\u0301", "\u0645", "\uD835\uDD38")) {
            Title title = Title.fit(letter.repeat(letters), Typeface.PLAIN, 1040, 320);
            String shown = String.join("", title.lines());
            assertThat(title.height()).isLessThanOrEqualTo(320);
            assertThat(shown.replace("…", ""))
                    .isEqualTo(letter.repeat(shown.replace("…", "").length() / letter.length()));
            boolean whole = shown.equals(letter.repeat(letters));
            assertThat(whole || shown.endsWith("…")).isTrue();
            TextWidths measure = new TextWidths(Typeface.PLAIN);
            for (String line : title.lines()) {
                assertThat(measure.width(line, title.size())).isLessThanOrEqualTo(1040);
            }
            if (letter.equals("W") && !whole) {
                assertThat(title.lines()).hasSizeGreaterThan(5).allMatch(line -> line.length() > 15);
            }
        }
    }

    @Test
    @Case("b3")
    void a_name_or_title_without_end_is_an_error() {
        drawn(SocialCard.of("a", "x".repeat(1_000_000), "T", "L", false, USUAL));
        Built built = TestSite.in(folder)
                .with("content/site.yaml", "title: " + "x".repeat(50_000) + "\n")
                .with("content/articles/a.md", "---\ntitle: " + "y".repeat(2_001) + "\ndate: 2031-04-05\n---\nText.\n")
                .with("content/terms.yaml", "- term: " + "x".repeat(7_000_000) + "\n")
                .with("content/articles/b.md", "---\ntitle: " + "y".repeat(2_000) + "\ndate: 2031-04-05\n---\nText.\n")
                .build();
        assertThat(built.problems())
                .filteredOn(problem -> problem.contains("error"))
                .containsExactly(
                        "content/articles/a.md:2:8: error: title has at most 2000 characters, here it has 2001 [invalid-value]",
                        "content/site.yaml:1:8: error: title has at most 2000 characters, here it has 50000 [invalid-value]",
                        "content/terms.yaml:1:9: error: here more than 100000 characters stand without a blank [yaml-syntax]");
    }

    @Test
    void a_card_takes_the_colours_of_the_theme() {
        Palette dark = Palette.of(Map.of("paper", 0x102030, "ink", 0xFFFFFF, "hairline", 0));
        assertThat(dark).isEqualTo(new Palette(0x102030, 0xFFFFFF, USUAL.muted(), USUAL.accent()));
        BufferedImage image = drawn(SocialCard.of("a", "S", "T", "L", false, dark));
        assertThat(image.getRGB(5, 600)).isEqualTo(0xFF102030);
    }

    @Test
    void a_card_is_drawn_on_the_paper_of_the_sites_own_style_sheet_however_its_colour_is_written() throws IOException {
        TestSite site = TestSite.in(folder)
                .with("templates/assets/backstory.css", ":root { --paper: #123; --ink: #ffffff }\n")
                .article("a", "---\nText.\n")
                .asking(request -> request.withUrl("https://example.org/news"));
        BufferedImage image = TestImages.read(Files.readAllBytes(
                folder.resolve("site").resolve(cards(site.build()).get(0))));
        assertThat(image.getRGB(5, 600)).isEqualTo(0xFF112233);
    }

    @Test
    void each_article_has_a_card_where_the_address_is_known_and_its_name_changes_with_its_title() throws IOException {
        TestSite site = TestSite.in(folder).article("a", "---\nText.\n");
        assertThat(cards(site.build())).isEmpty();

        site.asking(request -> request.withUrl("https://example.org/news"));
        Built built = site.build();
        List<String> cards = cards(built);
        assertThat(cards).hasSize(1).first().asString().matches("cards/a\\.[0-9a-f]{8}\\.png");
        BufferedImage image =
                TestImages.read(Files.readAllBytes(folder.resolve("site").resolve(cards.get(0))));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(Files.size(folder.resolve("site").resolve(cards.get(0)))).isLessThan(60_000);
        assertThat(site.build().result().changes().orElseThrow().isEmpty()).isTrue();

        site.with("content/articles/a.md", "---\ntitle: Another\ndate: 2031-04-05\n---\nText.\n");
        assertThat(cards(site.build())).hasSize(1).doesNotContainAnyElementsOf(cards);
    }

    private static List<String> cards(Built built) {
        return built.files().keySet().stream()
                .filter(path -> path.startsWith("cards/"))
                .toList();
    }

    @Test
    void a_site_may_do_without_cards_and_shares_the_images_of_its_articles() {
        Built built = TestSite.in(folder)
                .with("content/site.yaml", "title: T\nurl: https://example.org\nsocial-cards: off\n")
                .with("content/images/dock.png", TestImages.png(TestImages.quarters(800, 400)))
                .article("a", "---\nText.\n")
                .article("b", "image: {src: ../images/dock.png, alt: The dock, credit: M, license: CC0}\n---\nText.\n")
                .build();
        assertThat(cards(built)).isEmpty();
        assertThat(built.page("articles/a.html").select("meta[property^=og:image]"))
                .isEmpty();
        assertThat(built.page("articles/b.html")
                        .select("meta[property=og:image]")
                        .eachAttr("content"))
                .singleElement()
                .asString()
                .startsWith("https://example.org/images/dock.");
    }

    @Test
    void a_title_that_the_fonts_cannot_write_has_no_card_and_its_writer_is_told() {
        Built built = TestSite.in(folder)
                .with("content/articles/a.md", "---\ntitle: 日本\ndate: 2031-04-05\n---\nText.\n")
                .asking(request -> request.withUrl("https://example.org"))
                .build();
        assertThat(built.result().changes()).isPresent();
        assertThat(cards(built)).isEmpty();
        assertThat(built.console()).contains("content/articles/a.md").contains("[no-card]");
        assertThat(built.page("articles/a.html").select("meta[property=og:image]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新闻解说 | Harbour | content/site.yaml:1:1 | this site | 新 (U+65B0)",
                "News | Port 🚢 opens | content/articles/a.md:2:8 | this article | 🚢 (U+1F6A2)",
                "News | 港 | content/articles/a.md:2:8 | this article | 港 (U+6E2F)",
            })
    @Case({"171", "s23"})
    void the_title_that_cannot_be_drawn_is_blamed_with_its_letter(
            String site, String title, String at, String whose, String letter, @TempDir Path folder) {
        TestSite.Built built = TestSite.in(folder)
                .with("content/site.yaml", "title: " + site + "\nurl: https://example.org\n")
                .with("content/articles/a.md", "---\ntitle: " + title + "\ndate: 2031-04-05\n---\nText.\n")
                .with("content/articles/b.md", "---\ntitle: Another\ndate: 2031-04-05\n---\nText.\n")
                .build();

        assertThat(built.console().lines().filter(line -> line.contains("[no-card]")))
                .containsExactly(at + ": notice: no social card is drawn with the title of " + whose + " [no-card]");
        assertThat(built.console()).contains("   the program's fonts lack its letter " + letter + "\n");
    }

    @Test
    @Case("171")
    void nobody_is_told_of_cards_where_none_are_made(@TempDir Path folder) {
        TestSite.Built built = TestSite.in(folder)
                .with("content/site.yaml", "title: 新闻解说\n")
                .article("a", "---\nText.\n")
                .build();

        assertThat(built.console()).doesNotContain("[no-card]");
    }
}
