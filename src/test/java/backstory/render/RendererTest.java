package backstory.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstory.markdown.Html;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.page.Page;
import backstory.page.frame.Frame;
import backstory.page.view.LinkView;
import backstory.page.view.View;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.render.template.Templates;
import backstory.testing.Case;
import backstory.testing.NoTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {
    @TempDir
    Path folder;

    @Test
    void a_template_sees_its_view() {
        assertThat(rendered("${title} ${frame.site.title} <#list links as l>${l.label}<#if l.current>!</#if> </#list>"))
                .isEqualTo("T Site one two! ");
    }

    @Test
    void words_come_from_the_messages() {
        assertThat(rendered("${frame.words.text('index.people')}, ${frame.words.count('counts.people', 2)}"))
                .isEqualTo("People, 2 people");
    }

    @Test
    @Case("91")
    void numbers_are_plain_digits() {
        assertThat(rendered("${number} ${number + 100000} ${links?size} <#assign n = 1234>${n}"))
                .isEqualTo("2031 102031 2 1234");
    }

    @Test
    @Case("92")
    void every_text_is_escaped() {
        String hostile = "\"><img src=x onerror=alert(1)> </h1>'&";

        assertThat(rendered(Shown.titled(hostile), "<a title=\"${title}\">${title}</a>"))
                .isEqualTo("<a title=\"&quot;&gt;&lt;img src=x onerror=alert(1)&gt; &lt;/h1&gt;&#39;&amp;\">"
                        + "&quot;&gt;&lt;img src=x onerror=alert(1)&gt; &lt;/h1&gt;&#39;&amp;</a>");
    }

    @Test
    @Case("93")
    void text_is_escaped_once() {
        assertThat(rendered(Shown.titled("Use &amp; here, R&D"), "${title}")).isEqualTo("Use &amp;amp; here, R&amp;D");
        assertThat(rendered(Shown.titled("Use &amp; here"), "<#assign t>${title}</#assign>${t}"))
                .isEqualTo("Use &amp;amp; here");
    }

    @Test
    void markup_stays_markup_and_is_false_where_empty() {
        assertThat(rendered("<#if markup?has_content>some<#else>none</#if>")).isEqualTo("none");
    }

    @Test
    void own_keys_are_texts_lists_and_maps() {
        Shown shown = Shown.with("T", Html.EMPTY, Map.of("series", Map.of("name", "A&B", "parts", List.of("x", "y"))));

        assertThat(rendered(shown, "${extra.series.name} ${extra.series.parts?join('+')} ${extra.none!'-'}"))
                .isEqualTo("A&amp;B x+y -");
    }

    /** Escaping cannot be turned off, and no class, file or further object can be reached. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${title?no_esc}",
                "<#noautoesc>${title}</#noautoesc>",
                "<#ftl auto_esc=false>${title}",
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "<#assign x='freemarker.template.utility.ObjectConstructor'?new()>",
                "${title?api.class}",
                "${frame?api}",
                "${frame.class}",
                "${frame.getClass()}",
                "${frame.hashCode()}",
                "${title.class}",
                "${links.class}",
                "${links?first.toString()}",
                "${frame.words.messages}",
                "${frame.words.class}",
                "${extra.class}",
                "<#include '/../../etc/passwd'>",
                "<#include '../pom.xml'>",
                "<#include 'file:///etc/passwd'>",
                "<#import '/etc/passwd' as x>",
                "${.now}",
                "<#if .now?long gt 0>x</#if>",
            })
    void nothing_else_can_be_reached(String source) {
        Theme theme = theme(source);
        Optional<OutputFile> page =
                NoTexts.rendered(theme.renderer(), Shown.titled("<b>").page());

        boolean reported = !theme.problems().sorted().isEmpty()
                || !theme.renderer().problems().isEmpty();
        assertThat(reported)
                .as(source + " gives " + page.map(RendererTest::text))
                .isTrue();
    }

    @Test
    void the_data_model_holds_the_view_only() {
        assertThat(rendered("${.data_model.title}${.data_model.frame.site.title}"))
                .isEqualTo("TSite");
        assertThat(rendered("${.data_model.system!'nothing'}")).isEqualTo("nothing");
    }

    @Test
    @Case("89")
    void an_unknown_name_is_told_once_with_its_place() {
        Theme theme = theme("<p>\n</p>\n\n${article.autor}\n");

        NoTexts.rendered(theme.renderer(), Shown.titled("T").page("pages/b.html", "content/pages/b.md"));
        NoTexts.rendered(theme.renderer(), Shown.titled("T").page("pages/a.html", "content/pages/a.md"));
        NoTexts.rendered(theme.renderer(), Shown.titled("T").page("pages/c.html", ""));

        List<Problem> problems = theme.renderer().problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).at()).hasToString("templates/page.ftlh:4:3");
        assertThat(problems.get(0).message()).isEqualTo("article.autor is not defined");
        assertThat(problems.get(0).hint())
                .isEqualTo("while making pages/a.html from content/pages/a.md, and 2 other pages");
        assertThat(problems.get(0).excerpt()).isEqualTo("${article.autor}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${frame.titel}| templates/page.ftlh:1:3| frame.titel is not defined; did you mean title?",
                "😀é ${titel}| templates/page.ftlh:1:6| titel is not defined; did you mean title?",
                "<#list links as l>${l.labl}</#list>| templates/page.ftlh:1:21"
                        + "| l.labl is not defined; did you mean label?",
                "${frame.words.text('no.such')}| templates/page.ftlh:1:1| no message \"no.such\" in en",
                "${frame}| templates/page.ftlh:1:3"
                        + "| For \"${...}\" content: Expected a string or something automatically convertible to string (number, date or boolean), or \"template output\" , but this has"
                        + " evaluated to a hash",
            })
    void what_goes_wrong_has_a_place_and_a_sentence(String source, String at, String message) {
        Theme theme = theme(source);

        assertThat(NoTexts.rendered(theme.renderer(), Shown.titled("T").page())).isEmpty();

        Problem problem = theme.renderer().problems().get(0);
        assertThat(problem.at()).hasToString(at);
        assertThat(problem.message()).startsWith(message);
        assertThat(problem.message()).doesNotContain("freemarker.").doesNotContain("\n");
    }

    @Test
    void the_first_page_is_named_whatever_the_threads_do() {
        Theme theme = theme("${titel}");
        List<Page> pages = IntStream.range(0, 200)
                .mapToObj(i -> Shown.titled("T").page("pages/" + (1000 + i) + ".html", ""))
                .toList();

        pages.parallelStream().forEach(page -> NoTexts.rendered(theme.renderer(), page));

        assertThat(theme.renderer().problems()).hasSize(1);
        assertThat(theme.renderer().problems().get(0).hint())
                .isEqualTo("while making pages/1000.html, and 199 other pages");
    }

    @Test
    void one_theme_makes_equal_pages_in_many_threads() {
        Renderer renderer = Renderer.of(Templates.builtIn());
        Page page = page("404.ftlh", new NotFound(Shown.plainFrame(), LinkView.of("All", "a.html"), List.of()));

        assertThat(IntStream.range(0, 300)
                        .parallel()
                        .mapToObj(i -> text(NoTexts.rendered(renderer, page).orElseThrow()))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void a_view_of_another_shape_is_a_bug_and_not_a_problem() {
        Theme theme = theme("${thing}");
        Page page = page("page.ftlh", new Odd(Shown.plainFrame(), new Object()));

        assertThatThrownBy(() -> NoTexts.rendered(theme.renderer(), page)).isInstanceOf(IllegalStateException.class);
    }

    /** What {@code 404.ftlh} shows. */
    public record NotFound(Frame frame, LinkView everything, List<String> newest) implements View {}

    /** A view that holds what no view may. */
    public record Odd(Frame frame, Object thing) implements View {}

    private static Page page(String template, View view) {
        return new Page(OutputPath.of("a.html"), template, Optional.empty(), true, Optional.empty(), reads -> view);
    }

    private record Theme(Renderer renderer, Problems problems) {}

    private Theme theme(String source) {
        try {
            Files.writeString(folder.resolve("page.ftlh"), source);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Problems problems = new Problems();
        return new Theme(Renderer.of(Templates.of(Shown.files(folder), "templates", problems)), problems);
    }

    private String rendered(String source) {
        return rendered(Shown.titled("T"), source);
    }

    private String rendered(Shown shown, String source) {
        Theme theme = theme(source);
        Optional<OutputFile> page = NoTexts.rendered(theme.renderer(), shown.page());
        assertThat(theme.problems().sorted()).isEmpty();
        assertThat(theme.renderer().problems()).isEmpty();
        return text(page.orElseThrow());
    }

    private static String text(OutputFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
