package backstory.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.render.Renderer;
import backstory.render.Shown;
import backstory.testing.Case;
import backstory.testing.NoTexts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates that would not end, fill the memory, or reach what is not theirs: each is told at its place. */
class HostileTemplatesTest {
    /** All that is said of a template, as {@code line:column: message}. */
    private static List<String> told(String source) {
        return told(source, StepLimit.MILLIONS);
    }

    private static List<String> told(String source, int millions) {
        Problems problems = new Problems();
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("page.ftlh", source.getBytes(StandardCharsets.UTF_8));
        Renderer renderer = Renderer.within(millions, Templates.of(files, "templates", problems));
        NoTexts.rendered(renderer, Shown.titled("T").page());
        return Stream.concat(problems.sorted().stream(), renderer.problems().stream())
                .peek(problem -> assertThat(problem.rule()).isEqualTo(Rule.TEMPLATE_ERROR))
                .map(HostileTemplatesTest::line)
                .toList();
    }

    private static String line(Problem problem) {
        return problem.at().toString().replace("templates/page.ftlh:", "") + ": " + problem.message();
    }

    @ParameterizedTest
    @Case("c1")
    @ValueSource(
            strings = {
                "<#list 1.. as i></#list>",
                "<#list 1.. as i><#list 1.. as j></#list></#list>",
                "<#list 1..2000000000 as i><#assign x = i></#list>",
                "<#assign x = 1..><#list x?filter(i -> true) as i></#list>",
                "<#macro m><#list 1.. as i></#list></#macro><@m/>",
                "<#function f><#list 1.. as i></#list><#return 1></#function>${f()}",
                "<#attempt><#list 1.. as i></#list><#recover>x</#attempt>"
            })
    void a_loop_without_end_is_stopped_and_told(String source) {
        assertThat(told(source, 1))
                .hasSize(1)
                .first()
                .asString()
                .matches("1:\\d+: a template takes more than 1 million steps to make a page");
    }

    @Test
    void no_page_takes_more_than_twenty_million_steps() {
        assertThat(told("<#list 1.. as i></#list>"))
                .containsExactly("1:1: a template takes more than 20 million steps to make a page");
    }

    @ParameterizedTest
    @Case("c1")
    @ValueSource(
            strings = {
                "<#list 1.. as i>${i}${title?right_pad(100000)}</#list>",
                "<#list 1.. as i>" + "some text that goes on and on and on and on and on and on and on</#list>",
                "<#macro m>${title?left_pad(100000)}<@m/></#macro>${'x'?right_pad(70000000)}"
            })
    void a_page_without_end_is_stopped_and_told(String source) {
        assertThat(told(source))
                .hasSize(1)
                .first()
                .asString()
                .matches("1:\\d+: a template writes a page of more than 64 MB");
    }

    @Test
    @Case("c1")
    void what_calls_itself_or_needs_too_much_memory_is_told() {
        assertThat(told("\n<#macro m>\n <@m/></#macro>\n<@m/>"))
                .containsExactly("2:1: a template calls itself without end, or is nested too deep");
        assertThat(told("<#function f x><#return f(x + 1)></#function>${f(1)}"))
                .containsExactly("1:1: a template calls itself without end, or is nested too deep");
        assertThat(told("<#include 'page.ftlh'>"))
                .containsExactly("1:1: a template calls itself without end, or is nested too deep");
        assertThat(told("${\"\"?right_pad(2147483647)}")) // more than a virtual machine gives for one text, at once
                .containsExactly("1:1: a template needs more memory than there is");
    }

    @Test
    @Case("c1")
    void what_is_nested_too_deep_to_be_parsed_is_told() {
        assertThat(told("${" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "}"))
                .containsExactly("1:203: brackets are nested more than 200 deep here");
        assertThat(told("<#if true>".repeat(50_000) + "</#if>".repeat(50_000)))
                .containsExactly("1:1: this template is nested too deep");
    }

    @ParameterizedTest
    @Case("c1")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x ${.now}|1:5: a template does not read the clock",
                "${. now}|1:3: a template does not read the clock",
                "<#assign x = {'a': 1} + {'b': .now}>|1:31: a template does not read the clock",
                "<#if (1 > 0) && .now?is_date>x</#if>|1:17: a template does not read the clock",
                "${\"a ${.now}\"}|1:8: a template does not read the clock",
                "${.<#-- x -->now}|1:3: a template does not read the clock",
                "#{.now}|1:3: a template does not read the clock",
                "${'.now'?eval}|1:9: a template does not run what is written in a text",
                "<@'${.now}'?interpret/>|1:6: a template does not read the clock",
                "<@('$' + '{.no' + 'w}')? interpret/>|1:24: a template does not run what is written in a text",
                "${'freemarker.template.utility.Execute'?new()('id')}|1:40: a template does not reach the program behind it",
                "${title?api.length()}|1:8: a template does not reach the program behind it",
                "<#ftl output_format='plainText'>|1:1: what a template prints is escaped for the kind of its file",
                "<#ftl outputFormat=\"undefined\">|1:1: what a template prints is escaped for the kind of its file",
                "<#ftl auto_esc=false>|1:1: what a template prints is escaped for the kind of its file",
                "<#outputformat 'plainText'>x</#outputformat>|1:1: what a template prints is escaped for the kind of its file",
                "<#noautoesc>x</#noautoesc>|1:1: what a template prints is escaped for the kind of its file",
                "${title?no_esc}|1:8: what a template prints is escaped for the kind of its file",
            })
    void what_a_template_must_not_use_is_told_at_its_place(String source, String message) {
        assertThat(told(source)).contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "buy .now ?eval ?new ?api",
                "<#-- ${.now} -->",
                "${'.now ?eval'}",
                "<a href=\"x?new\">.now</a>",
                "<#assign now = 1>${now}",
                "<#assign x = {'now': 1}>${x.now}",
                "<#list 1..1000 as i><#list 1..1000 as j></#list></#list>",
                "<#list 1.. as i><#if i gt 5><#break></#if></#list>",
                "<#if title?has_content && (1 > 0)>x</#if>"
            })
    void what_only_looks_like_it_is_let_through(String source) {
        assertThat(told(source)).isEmpty();
    }
}
