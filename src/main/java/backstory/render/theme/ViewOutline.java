package backstory.render.theme;

import backstory.json.EmbeddedJson;
import backstory.markdown.Html;
import backstory.markdown.Markdown;
import backstory.page.frame.Hrefs;
import backstory.page.view.View;
import backstory.page.view.WordsView;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The outline of a view for authors of themes: the names that a template can use, with their types and meanings. The
 * names come from the records themselves, the meanings from their comments, which {@code ViewOutlineTest} keeps in a
 * resource.
 */
final class ViewOutline {
    static final String MEANINGS = "/backstory/views.properties";

    private static final Map<Class<?>, String> PLAIN = Map.of(
            String.class, "text",
            int.class, "number",
            boolean.class, "true or false",
            Html.class, "markup",
            EmbeddedJson.class, "JSON for a script element",
            Markdown.class, "Markdown",
            Map.class, "keys of the site's own",
            WordsView.class, "words.text(key, …), words.count(key, number)",
            Hrefs.class, "href(path): the address of a page or file of the site",
            Object.class, "anything");

    private final Class<? extends View> view;
    private final Properties meanings = meanings();
    private final Set<Class<?>> listed = new LinkedHashSet<>();
    private final StringBuilder out = new StringBuilder();

    ViewOutline(Class<? extends View> view) {
        this.view = view;
    }

    private static Properties meanings() {
        Properties meanings = new Properties();
        try (InputStream in = ViewOutline.class.getResourceAsStream(MEANINGS)) {
            if (in != null) {
                meanings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return meanings;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns the content of the view, then each type in it, once. */
    String text() {
        listed.add(view);
        for (int at = 0; at < listed.size(); at++) {
            Class<?> next = listed.stream().skip(at).findFirst().orElseThrow();
            out.append(at == 0 ? "" : "\n" + name(next) + "\n");
            for (RecordComponent component : next.getRecordComponents()) {
                line(next, component);
            }
        }
        return out.toString();
    }

    private void line(Class<?> of, RecordComponent component) {
        String meaning = Optional.ofNullable(meanings.getProperty(key(of, component.getName())))
                .map(words -> ": " + words)
                .orElse("");
        out.append("  ")
                .append(component.getName())
                .append("  ")
                .append(kind(component.getGenericType()))
                .append(meaning)
                .append('\n');
    }

    /** Returns the key of the meaning of a component: {@code HomePage.HomeView.lead}. */
    static String key(Class<?> of, String component) {
        return of.getName().replaceFirst(".*\\.", "").replace('$', '.') + "." + component;
    }

    /** Returns all records in the view, itself first. */
    Set<Class<?>> records() {
        text();
        return listed;
    }

    private String kind(Type type) {
        if (type instanceof ParameterizedType several) {
            return several.getRawType() == Map.class
                    ? "map of texts by name"
                    : "list of " + kind(several.getActualTypeArguments()[0]);
        }
        if (!(type instanceof Class<?> one)) {
            return type.getTypeName();
        }
        if (PLAIN.containsKey(one)) {
            return PLAIN.get(one);
        }
        listed.add(one);
        return name(one);
    }

    private static String name(Class<?> record) {
        return record.getSimpleName();
    }
}
