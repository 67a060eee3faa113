package backstory.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.page.view.View;
import backstory.plan.PageKinds;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The output of {@code theme show --view} agrees with the records of views and their comments. */
class ViewOutlineTest {
    private static final Path RESOURCE = Path.of("src/main/resources/backstory/views.properties");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    private static final Pattern RECORD = Pattern.compile(
            "/\\*\\*(?<comment>(?:(?!\\*/).)*)\\*/\\s*(?:@[^\\n]*\\n\\s*)*(?:(?:public|private|static|final) )*record (?<name>\\w+)",
            Pattern.DOTALL);
    private static final Pattern PARAM =
            Pattern.compile("@param (?<name>\\w+)\\s+(?<text>(?:(?!\\s@\\w).)*)", Pattern.DOTALL);

    private static Set<Class<?>> records() {
        SortedMap<String, Class<?>> records = new TreeMap<>();
        for (String name : BuiltInTheme.names()) {
            PageKinds.view(name)
                    .map((Class<? extends View> view) -> new ViewOutline(view).records())
                    .ifPresent(all -> all.forEach(one -> records.put(one.getName(), one)));
        }
        return Set.copyOf(records.values());
    }

    /** Every meaning by its key, from the sources. */
    private static SortedMap<String, String> meanings() throws IOException {
        SortedMap<String, String> meanings = new TreeMap<>();
        for (Class<?> record : records()) {
            String top = record.getName().replaceFirst("\\$.*", "").replace('.', '/');
            String source = Files.readString(Path.of("src/main/java/" + top + ".java"));
            Set<String> components = Stream.of(record.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
            Matcher found = RECORD.matcher(source);
            while (found.find()) {
                if (found.group("name").equals(record.getSimpleName())) {
                    params(found.group("comment")).forEach((name, text) -> {
                        if (components.contains(name)) {
                            meanings.put(ViewOutline.key(record, name), text);
                        }
                    });
                }
            }
        }
        return meanings;
    }

    private static SortedMap<String, String> params(String comment) {
        SortedMap<String, String> params = new TreeMap<>();
        Matcher param = PARAM.matcher(comment.replaceAll("\\n\\s*\\* ?", "\n"));
        while (param.find()) {
            params.put(
                    param.group("name"),
                    param.group("text")
                            .replaceAll("\\{@\\w+ #?([^}]*)\\}", "$1")
                            .replaceAll("\\s+", " ")
                            .strip());
        }
        return params;
    }

    private static String written(SortedMap<String, String> meanings) {
        return "# What the parts of views mean, from the comments of their records:"
                + " mvn test -Dtest=ViewOutlineTest -Dgolden=update\n"
                + meanings.entrySet().stream()
                        .map(meaning ->
                                meaning.getKey() + "=" + meaning.getValue().replace("\\", "\\\\") + "\n")
                        .collect(Collectors.joining());
    }

    @Test
    void the_meanings_are_those_of_the_comments() throws IOException {
        String fresh = written(meanings());
        if (UPDATE) {
            Files.writeString(RESOURCE, fresh, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(RESOURCE))
                .as("if this is meant: mvn test -Dtest=ViewOutlineTest -Dgolden=update")
                .isEqualTo(fresh);
    }

    @Test
    void every_template_of_a_page_has_a_view_and_a_part_has_none() {
        List<String> withView = BuiltInTheme.names().stream()
                .filter(name -> BuiltInTheme.view(name).isPresent())
                .toList();

        assertThat(withView)
                .contains("article.ftlh", "404.ftlh", "feed.ftlx", "sitemap.ftlx")
                .doesNotContain("layout.ftlh", "parts.ftlh", "parts/cards.ftlh", "assets/backstory.css");
    }

    @Test
    void an_outline_tells_the_names_of_a_view_then_what_they_hold() {
        List<String> lines = BuiltInTheme.view("404.ftlh").orElseThrow().lines().toList();

        assertThat(lines.subList(0, 2))
                .containsExactly("  frame  Frame", "  everything  LinkView: leads to all that there is from A to Z");
        assertThat(lines)
                .contains(
                        "Frame",
                        "  canonical  text: the whole address of the page, or empty where the site's is not known",
                        "  menu  list of LinkView: links to the indexes, or what the site has in their place",
                        "ArticleLine",
                        "Logo");
    }
}
