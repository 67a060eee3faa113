package backstory.image.copy;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.image.format.Jpeg;
import backstory.image.format.Size;
import backstory.image.format.UnfitImage;
import backstory.testing.Case;
import backstory.testing.FileDiff;
import backstory.testing.TestImages;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers get of an image, and what writers have to state about it. */
class ImagesTest {
    private static final String LISTED =
            "- src: images/dock.jpg\n  alt: A dock in fog\n  credit: Mara Okafor\n  license: CC BY-SA 4.0\n"
                    + "  caption: The dock of *Verrin*.\n";

    @TempDir
    Path folder;

    private TestSite site(byte[] dock) {
        return TestSite.in(folder)
                .with("content/images.yaml", LISTED)
                .with("content/images/dock.jpg", dock)
                .article("a", "---\nBefore.\n\n![](../images/dock.jpg)\n\nBehind.\n");
    }

    private static byte[] photograph(int width, int height) {
        return TestImages.jpeg(TestImages.quarters(width, height));
    }

    private BufferedImage copy(Element img, int which) throws IOException {
        String src = img.attr("srcset").split(", ", -1)[which].split(" ", -1)[0];
        return TestImages.read(
                Files.readAllBytes(folder.resolve("site/articles").resolve(src)));
    }

    @Test
    void an_image_is_a_figure_with_its_size_its_copies_and_its_credit() throws IOException {
        Built built = site(photograph(2000, 1000)).build();

        Element figure = built.page("articles/a.html").selectFirst(".body figure");
        Element img = figure.selectFirst("img");
        assertThat(img.attr("alt")).isEqualTo("A dock in fog");
        assertThat(img.attr("width") + "×" + img.attr("height")).isEqualTo("2000×1000");
        assertThat(img.attr("loading") + " " + img.attr("decoding")).isEqualTo("lazy async");
        assertThat(img.attr("srcset"))
                .matches("\\.\\./images/dock-480\\.([0-9a-f]{8})\\.jpg 480w, "
                        + "\\.\\./images/dock-960\\.\\1\\.jpg 960w, \\.\\./images/dock-1440\\.\\1\\.jpg 1440w");
        assertThat(img.attr("src")).contains("dock-960.");
        assertThat(img.attr("sizes")).contains("100vw");
        for (int i = 0; i < 3; i++) {
            assertThat(copy(img, i).getWidth())
                    .isEqualTo(List.of(480, 960, 1440).get(i));
            assertThat(copy(img, i).getHeight()).isEqualTo(copy(img, i).getWidth() / 2);
        }
        assertThat(figure.selectFirst("figcaption").text()).isEqualTo("The dock of Verrin. Mara Okafor · CC BY-SA 4.0");
        assertThat(figure.selectFirst("figcaption a[rel=license]").attr("href"))
                .isEqualTo("https://creativecommons.org/licenses/by-sa/4.0/");
        assertThat(figure.selectFirst("figcaption em").text()).isEqualTo("Verrin");
        assertThat(built.files().keySet()).doesNotContain("images/dock.jpg");
    }

    @ParameterizedTest
    @CsvSource({"300,300", "480,480", "700,480 700", "1440,480 960 1440", "4000,480 960 1440"})
    void a_copy_is_never_wider_than_the_image(int width, String widths) {
        Original original = original(photograph(width, 10));
        assertThat(original.widths()).extracting(String::valueOf).containsExactly(widths.split(" ", -1));
    }

    private static Original original(byte[] bytes) {
        backstory.problem.Problems problems = new backstory.problem.Problems();
        return Original.read(backstory.output.OutputPath.of("images/x.jpg"), bytes, problems)
                .orElseThrow();
    }

    @Test
    void a_photograph_of_a_phone_is_turned_upright_and_says_no_more_where_it_was_taken() throws IOException {
        Built built = site(TestImages.fromPhone(photograph(800, 600), 6)).build();

        Element img = built.page("articles/a.html").selectFirst("img");
        assertThat(img.attr("width") + "×" + img.attr("height")).isEqualTo("600×800");
        BufferedImage widest = copy(img, 1);
        assertThat(widest.getWidth() + "×" + widest.getHeight()).isEqualTo("600×800");
        assertQuarters(widest, Color.BLUE, Color.RED, Color.YELLOW, Color.GREEN);
        assertQuarters(copy(img, 0), Color.BLUE, Color.RED, Color.YELLOW, Color.GREEN);
        built.files().forEach((path, text) -> {
            if (path.endsWith(".jpg")) {
                assertThat(text).as(path).doesNotContain("Exif", "SECRET");
            }
        });
    }

    private static void assertQuarters(BufferedImage image, Color... colours) {
        for (int i = 0; i < 4; i++) {
            int x = image.getWidth() * (1 + 2 * (i % 2)) / 4;
            int y = image.getHeight() * (1 + 2 * (i / 2)) / 4;
            assertThat(TestImages.difference(image.getRGB(x, y), colours[i].getRGB()))
                    .as("quarter " + i)
                    .isLessThan(12);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1,RED GREEN BLUE YELLOW", "2,GREEN RED YELLOW BLUE", "3,YELLOW BLUE GREEN RED", "4,BLUE YELLOW RED GREEN",
        "5,RED BLUE GREEN YELLOW", "6,BLUE RED YELLOW GREEN", "7,YELLOW GREEN BLUE RED", "8,GREEN YELLOW RED BLUE"
    })
    void every_orientation_of_exif_is_turned_upright(int orientation, String colours) {
        BufferedImage upright = ExifOrientation.upright(TestImages.quarters(40, 20), orientation);
        assertThat(upright.getWidth()).isEqualTo(orientation > 4 ? 20 : 40);
        assertQuarters(
                upright,
                Stream.of(colours.split(" ", -1)).map(ImagesTest::colour).toArray(Color[]::new));
    }

    private static Color colour(String name) {
        return List.of(Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW)
                .get(List.of("RED", "GREEN", "BLUE", "YELLOW").indexOf(name));
    }

    @Test
    void a_small_photograph_keeps_every_pixel_and_loses_what_stands_beside_them() throws IOException {
        byte[] plain = photograph(300, 200);
        Built built = site(TestImages.fromPhone(plain, 1)).build();

        String src = built.page("articles/a.html").selectFirst("img").attr("src");
        byte[] copied = Files.readAllBytes(folder.resolve("site/articles").resolve(src));
        assertThat(TestImages.difference(TestImages.read(copied), TestImages.read(plain)))
                .isZero();
        assertThat(new String(copied, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "SECRET");
    }

    @Test
    void a_heavy_photograph_is_made_light() throws IOException {
        byte[] heavy = TestImages.jpeg(TestImages.leaves(700, 500));
        Built built = site(heavy).build();

        String src = built.page("articles/a.html")
                .selectFirst("img")
                .attr("srcset")
                .split(", ", -1)[1]
                .split(" ", -1)[0];
        assertThat(Files.size(folder.resolve("site/articles").resolve(src))).isLessThan(heavy.length);
    }

    @Test
    @Case("21")
    void a_file_that_a_text_links_to_is_copied_byte_for_byte_but_for_what_a_camera_wrote() throws IOException {
        byte[] plain = photograph(300, 200);
        byte[] turned = TestImages.fromPhone(plain, 6);
        TestSite site = TestSite.in(folder)
                .with("content/images/plain.jpg", plain)
                .with("content/images/turned.jpg", turned)
                .with("content/images/table.csv", "a,b\n")
                .article("a", "---\n[p](../images/plain.jpg) [t](../images/turned.jpg) [c](../images/table.csv)\n");
        Built built = site.build();

        assertThat(Files.readAllBytes(folder.resolve("site/images/plain.jpg"))).isEqualTo(plain);
        assertThat(built.text("images/table.csv")).isEqualTo("a,b\n");
        byte[] copied = Files.readAllBytes(folder.resolve("site/images/turned.jpg"));
        assertThat(new String(copied, StandardCharsets.ISO_8859_1))
                .doesNotContain("SECRET")
                .contains("Exif");
        assertThat(Jpegs.orientation(copied)).isEqualTo(6);
        assertThat(copied.length).isLessThan(plain.length + 40);
    }

    /** What other programs would read. */
    private static final class Jpegs {
        static int orientation(byte[] bytes) {
            try {
                return Jpeg.of(bytes).orientation();
            } catch (UnfitImage unfit) {
                throw new AssertionError(unfit);
            }
        }
    }

    @Test
    void an_article_may_have_an_image_at_its_head_which_is_not_lazy() {
        Built built = TestSite.in(folder)
                .with("content/images/dock.jpg", photograph(600, 400))
                .article(
                        "a",
                        "image:\n  src: ../images/dock.jpg\n  alt: A dock\n  credit: Mara Okafor\n"
                                + "  license: in the public domain\n---\nText.\n\n![Once more](../images/dock.jpg \"Seen again\")\n")
                .build();

        Element head = built.page("articles/a.html").selectFirst("header.head figure");
        assertThat(head.selectFirst("img").hasAttr("loading")).isFalse();
        assertThat(head.selectFirst("figcaption").text()).isEqualTo("Mara Okafor · in the public domain");
        Element again = built.page("articles/a.html").selectFirst(".body figure");
        assertThat(again.selectFirst("img").attr("alt")).isEqualTo("Once more");
        assertThat(again.selectFirst("figcaption").text()).isEqualTo("Seen again Mara Okafor · in the public domain");
    }

    @Test
    void an_article_may_name_an_image_of_the_list_by_its_path_alone() {
        Built built = site(photograph(600, 400))
                .article("a", "image: ../images/dock.jpg\n---\nText.\n")
                .build();
        assertThat(built.page("articles/a.html").selectFirst("header img").attr("alt"))
                .isEqualTo("A dock in fog");
    }

    @Test
    void words_of_the_list_in_an_article_of_another_language_say_their_own() {
        Built built = site(photograph(600, 400))
                .article("a", "lang: ar\n---\nنص.\n\n![](../images/dock.jpg)\n\n![رصيف](../images/dock.jpg \"هنا\")\n")
                .build();
        List<Element> figures = built.page("articles/a.html").select("figure.pic");
        assertThat(figures.get(0).selectFirst("img").attr("lang")).isEqualTo("en");
        assertThat(figures.get(0).selectFirst("figcaption > span").attr("lang")).isEqualTo("en");
        assertThat(figures.get(1).select("[lang]")).isEmpty();
    }

    @Test
    void an_image_without_words_credit_or_license_is_an_error_at_the_place_that_shows_it() {
        Built built = TestSite.in(folder)
                .with("content/images/dock.jpg", photograph(60, 40))
                .article("a", "image:\n  src: ../images/dock.jpg\n---\nText.\n\n![](../images/dock.jpg)\n")
                .build();

        assertThat(built.problems())
                .filteredOn(problem -> problem.contains("[image-"))
                .containsExactly(
                        "content/articles/a.md:5:8: error: the image ../images/dock.jpg has no alt [image-without-alt]",
                        "content/articles/a.md:5:8: error: the image ../images/dock.jpg has no credit [image-without-credit]",
                        "content/articles/a.md:5:8: error: the image ../images/dock.jpg has no license [image-without-license]",
                        "content/articles/a.md:9:5: error: the image ../images/dock.jpg has no alt [image-without-alt]",
                        "content/articles/a.md:9:5: error: the image ../images/dock.jpg has no credit [image-without-credit]",
                        "content/articles/a.md:9:5: error: the image ../images/dock.jpg has no license [image-without-license]");
        assertThat(built.result().changes()).isEmpty();
    }

    @Test
    void only_an_alt_that_is_written_empty_says_that_an_image_tells_nothing() {
        TestSite site = site(photograph(60, 40)).with("content/images.yaml", LISTED.replace("A dock in fog", "\"\""));
        Element img = site.build().page("articles/a.html").selectFirst("img");
        assertThat(img.hasAttr("alt")).isTrue();
        assertThat(img.attr("alt")).isEmpty();

        site.with("content/images.yaml", LISTED.replace("A dock in fog", ""));
        assertThat(site.build().console()).contains("[image-without-alt]");
    }

    @Test
    void a_list_that_cannot_be_read_is_one_mistake_and_not_many() {
        Built built = site(photograph(60, 40))
                .with("content/images.yaml", "src: images/dock.jpg\n")
                .build();
        assertThat(built.problems())
                .filteredOn(problem -> problem.contains("error"))
                .hasSize(1)
                .first()
                .asString()
                .contains("content/images.yaml:1:1")
                .contains("should be a list of images");
    }

    @Test
    @Case("113")
    void an_entry_of_the_list_has_a_file_and_no_other_entry_has_the_same() {
        Built built = site(photograph(60, 40))
                .with("content/images.yaml", LISTED + LISTED + LISTED.replace("dock.jpg", "Dock.JPG"))
                .build();
        assertThat(built.console())
                .contains("content/images.yaml:6:8: error: the image images/dock.jpg is listed twice [duplicate-id]")
                .contains("content/images.yaml:11:8: error: there is no file content/images/Dock.JPG [broken-link]")
                .contains("? It differs in upper and lower case");
    }

    @Test
    void an_image_stands_in_a_paragraph_of_its_own_with_the_sources_of_what_it_shows() {
        TestSite site = site(photograph(60, 40))
                .with("content/sources.yaml", "- id: s\n  title: S\n- id: r\n  title: R\n")
                .with("content/images.yaml", LISTED.replace("*Verrin*", "Verrin [@r]"))
                .article("a", "---\n![](../images/dock.jpg) [@s]\n\nBehind [@s].\n");
        Built built = site.build();
        assertThat(built.page("articles/a.html")
                        .select("figcaption sup:not(.n)")
                        .eachText())
                .containsExactly("1", "2");
        assertThat(built.page("articles/a.html")
                        .select(".sources > ol > li > div > cite, .sources > ol > li > div > a cite")
                        .eachText())
                .containsExactly("R", "S");

        site.article("a", "---\nWords ![](../images/dock.jpg) around.\n");
        assertThat(site.build().problems())
                .contains(
                        "content/articles/a.md:5:11: error: an image stands in a paragraph of its own [image-in-line]");
    }

    @Test
    void no_page_loads_an_image_from_elsewhere() {
        Built built = site(photograph(60, 40))
                .article("a", "image: https://example.org/x.jpg\n---\n![x](https://example.org/x.jpg)\n")
                .build();
        assertThat(built.problems())
                .filteredOn(problem -> problem.contains("[image-from-outside]"))
                .hasSize(2);
    }

    @Test
    void a_changed_image_has_another_address_and_the_old_copies_are_gone() {
        TestSite site = site(photograph(600, 400));
        List<String> before = copies(site.build());
        site.with("content/images/dock.jpg", photograph(600, 401));
        List<String> after = copies(site.build());

        assertThat(before).hasSize(2);
        assertThat(after).hasSize(2).doesNotContainAnyElementsOf(before);
        assertThat(copies(site.build())).isEqualTo(after);
    }

    private static List<String> copies(Built built) {
        return built.files().keySet().stream()
                .filter(path -> path.startsWith("images/"))
                .toList();
    }

    @Test
    void what_was_made_is_kept_and_may_be_damaged_or_deleted_at_any_time() throws IOException {
        TestSite site = site(photograph(2000, 1500));
        var first = site.build().files();
        Path cache = folder.resolve(".backstory/images");
        List<Path> kept;
        try (Stream<Path> files = Files.list(cache)) {
            kept = new ArrayList<>(files.sorted().toList());
        }
        assertThat(kept).hasSize(3);

        Files.write(kept.get(0), new byte[] {1, 2, 3});
        Files.delete(kept.get(1));
        assertThat(FileDiff.of(site.build().files(), first)).isEmpty();
        assertThat(site.forgetting()
                        .asking(request -> request.withJobs(1))
                        .build()
                        .files())
                .isEqualTo(first);
    }

    @Test
    void a_build_goes_on_where_nothing_can_be_kept_and_says_so() {
        Built built = site(photograph(600, 400))
                .with(".backstory/images", "a file in the way")
                .build();
        assertThat(built.result().changes()).isPresent();
        assertThat(built.console()).contains("the images that were made cannot be kept here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "GIF89a", "\u00FF\u00D8\u00FF", "\u0089PNG\r\n\u001A\n", "RIFFxxxxWEBP", "<svg", "<html>"})
    void what_is_no_image_is_an_error(String bytes) {
        Built built = site(bytes.getBytes(StandardCharsets.ISO_8859_1)).build();
        assertThat(built.problems())
                .filteredOn(problem -> problem.contains("error"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("content/images/dock.jpg")
                .endsWith("[image-unreadable]");
    }

    @Test
    void an_image_that_breaks_off_is_an_error_in_check_too() {
        for (byte[] whole : List.of(photograph(900, 900), TestImages.png(TestImages.leaves(900, 90)))) {
            TestSite site = site(java.util.Arrays.copyOf(whole, whole.length / 2));
            assertThat(site.build().console()).contains("[image-unreadable]");
            site.asking(request -> request.withoutWriting());
            assertThat(site.build().console()).contains("[image-unreadable]");
            site.asking(request -> request);
        }
    }

    @Test
    void an_image_that_would_fill_the_memory_is_not_decoded() {
        Built built = site(TestImages.bomb(60_000, 60_000)).build();
        assertThat(built.problems())
                .contains("content/images/dock.jpg:1:1: error: this image has 60000 × 60000 pixels [image-too-large]");
    }

    @Test
    void a_large_photograph_is_made_from_every_nth_pixel() throws IOException {
        assertThat(Decoder.factor(new Size(9000, 6000), List.of(480, 960, 1440)))
                .isEqualTo(3);
        Built built = site(photograph(6000, 600)).build();
        BufferedImage copy = copy(built.page("articles/a.html").selectFirst("img"), 2);
        assertThat(copy.getWidth() + "×" + copy.getHeight()).isEqualTo("1440×144");
        assertQuarters(copy, Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);
    }

    @Test
    void a_png_stays_one_and_keeps_what_shines_through() throws IOException {
        BufferedImage image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_ARGB);
        image.createGraphics().fillRect(0, 0, 300, 300);
        byte[] png = TestImages.withChunk(TestImages.png(image), "tEXt", "Author\0SECRET");
        Built built = site(png).build();

        Element img = built.page("articles/a.html").selectFirst("img");
        assertThat(img.attr("srcset")).contains("dock-480.").contains(".png 600w");
        assertThat(copy(img, 0).getRGB(100, 100)).isEqualTo(0xFFFFFFFF);
        assertThat(copy(img, 0).getRGB(400, 100) >>> 24).isZero();
        built.files().forEach((path, text) -> assertThat(text).as(path).doesNotContain("SECRET"));
    }

    @Test
    void gif_and_webp_are_copied_and_a_webp_loses_what_a_camera_wrote() throws IOException {
        Built built = site(TestImages.webp(640, 360)).build();
        Element img = built.page("articles/a.html").selectFirst("img");
        assertThat(img.attr("width") + "×" + img.attr("height")).isEqualTo("640×360");
        assertThat(img.attr("src")).endsWith(".webp");
        assertThat(built.files().get(img.attr("src").substring(3)))
                .doesNotContain("SECRET", "EXIF")
                .startsWith("RIFF");

        byte[] gif = TestImages.gif(TestImages.quarters(1000, 50));
        img = site(gif).build().page("articles/a.html").selectFirst("img");
        assertThat(Files.readAllBytes(folder.resolve("site/articles").resolve(img.attr("src"))))
                .isEqualTo(gif);
    }

    @Test
    void a_plain_drawing_is_written_anew() {
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"><!-- x --><path d=\"M0 0h3\"/></svg>";
        Built built = site(svg.getBytes(StandardCharsets.UTF_8)).build();
        Element img = built.page("articles/a.html").selectFirst("img");
        assertThat(img.attr("width") + "×" + img.attr("height")).isEqualTo("30×20");
        assertThat(built.text("articles/" + img.attr("src")))
                .endsWith(" viewBox=\"0 0 30 20\"><path d=\"M0 0h3\"/></svg>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>x</script>", "<image href=\"https://example.org/x.png\"/>"})
    void a_drawing_that_runs_or_loads_something_is_refused_shown_or_linked(String inside) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"2\">" + inside + "</svg>";
        TestSite site = site(svg.getBytes(StandardCharsets.UTF_8));
        assertThat(site.build().console())
                .contains("content/images/dock.jpg:1:")
                .contains(": error: this image ")
                .contains("[image-unsafe]");
        site.article("a", "---\n[x](../images/dock.jpg)\n");
        assertThat(site.build().console()).contains("[image-unsafe]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY x \"y\">]><svg width=\"3\" height=\"2\">&x;</svg>",
                "<?xml-stylesheet href=\"x.css\"?><svg width=\"3\" height=\"2\"/>",
                "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><svg width=\"3\" height=\"2\" id=\"&b;\"/>"
            })
    void a_drawing_with_definitions_of_its_own_is_refused(String svg) {
        assertThat(site(svg.getBytes(StandardCharsets.UTF_8)).build().console())
                .contains("content/images/dock.jpg:1:1: error");
    }
}
