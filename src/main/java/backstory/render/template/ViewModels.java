package backstory.render.template;

import backstory.json.EmbeddedJson;
import backstory.markdown.Html;
import backstory.markdown.Markdown;
import backstory.page.frame.Hrefs;
import backstory.page.view.WordsView;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows a view to a template: texts, numbers, flags, lists, and records by the names of their components. Nothing else
 * is supported. FreeMarker's own wrappers, which would show every public method of every object, are not used, so there
 * is nothing to forbid. Use one for each page that is rendered.
 */
public final class ViewModels implements ObjectWrapper {
    private record Miss(String name, List<String> known) {}

    private Optional<Miss> lastMiss = Optional.empty();

    /** Returns the names beside the last name that was asked for and missing, if it was this one. */
    public List<String> namesBeside(String missing) {
        return lastMiss.filter(miss -> miss.name().equals(missing))
                .map(Miss::known)
                .orElse(List.of());
    }

    /**
     * Returns what a template can do with a value; null is what a template calls undefined. Classes are tested before
     * interfaces, since it takes Java a long search to find that a value does not implement an interface.
     */
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Html html) {
            String markup = html.toString();
            return markup.isEmpty() ? new SimpleScalar("") : HTMLOutputFormat.INSTANCE.fromMarkup(markup);
        }
        if (value instanceof EmbeddedJson json) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(json.toString());
        }
        if (value instanceof Markdown markdown) {
            String source = markdown.toString();
            return source.isEmpty() ? new SimpleScalar("") : MarkdownOutputFormat.INSTANCE.fromMarkup(source);
        }
        return value == null ? null : wrapParts(value);
    }

    private TemplateModel wrapParts(Object value) {
        if (value instanceof WordsView words) {
            return new WordsModel(words);
        }
        if (value instanceof Hrefs hrefs) {
            return (TemplateMethodModelEx) arguments -> href(hrefs, arguments);
        }
        if (value instanceof Record view) {
            return record(view);
        }
        if (value instanceof List<?> list) {
            return new ListModel(list);
        }
        if (value instanceof Map<?, ?> map) {
            return new MapModel(map);
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        throw new IllegalStateException("a view holds a " + value.getClass().getName());
    }

    private static SimpleScalar href(Hrefs hrefs, List<?> arguments) throws TemplateModelException {
        boolean one = arguments.size() == 1 && arguments.get(0) instanceof TemplateScalarModel;
        String to = one ? ((TemplateScalarModel) arguments.get(0)).getAsString() : "";
        return hrefs.to(to)
                .map(SimpleScalar::new)
                .orElseThrow(() ->
                        new TemplateModelException("frame.href takes a path of the site, such as \"pages/about.html\""
                                + (to.isEmpty() ? "" : ", found \"" + to + "\"")));
    }

    /** A record by the names of its components. */
    public TemplateHashModel record(Record view) {
        return new RecordModel(view);
    }

    private final class RecordModel implements TemplateHashModel {
        private final Record view;

        private RecordModel(Record view) {
            this.view = view;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Optional<Object> value = RecordShapes.value(view, name);
            if (value.isPresent()) {
                return wrap(value.get());
            }
            lastMiss = Optional.of(new Miss(name, RecordShapes.names(view)));
            return null;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    private final class ListModel implements TemplateSequenceModel {
        private final List<?> list;

        private ListModel(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < list.size() ? wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    /** The writer's own keys and the addresses of assets. */
    private final class MapModel implements TemplateHashModel {
        private final Map<?, ?> map;

        private MapModel(Map<?, ?> map) {
            this.map = map;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            Object value = map.get(key);
            if (value == null) {
                lastMiss = Optional.of(new Miss(
                        key, map.keySet().stream().map(String::valueOf).sorted().toList()));
            }
            return wrap(value);
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }
    }

    private static final class WordsModel implements TemplateHashModel {
        private final WordsView words;

        private WordsModel(WordsView words) {
            this.words = words;
        }

        @Override
        public @Nullable TemplateModel get(String name) {
            return switch (name) {
                case "text" -> (TemplateMethodModelEx) this::text;
                case "count" -> (TemplateMethodModelEx) this::count;
                default -> null;
            };
        }

        private Object text(List<?> arguments) throws TemplateModelException {
            Object[] values = new Object[Math.max(0, arguments.size() - 1)];
            for (int i = 0; i < values.length; i++) {
                values[i] = plain(arguments.get(i + 1));
            }
            return found(() -> words.text(key(arguments), values));
        }

        private Object count(List<?> arguments) throws TemplateModelException {
            if (arguments.size() != 2 || !(arguments.get(1) instanceof TemplateNumberModel number)) {
                throw new TemplateModelException("words.count takes a key and a number");
            }
            int count = number.getAsNumber().intValue();
            return found(() -> words.count(key(arguments), count));
        }

        private interface Lookup {
            String word() throws TemplateModelException;
        }

        private static SimpleScalar found(Lookup lookup) throws TemplateModelException {
            try {
                return new SimpleScalar(lookup.word());
            } catch (IllegalArgumentException missing) {
                throw new TemplateModelException(missing.getMessage());
            }
        }

        private static String key(List<?> arguments) throws TemplateModelException {
            if (!arguments.isEmpty() && arguments.get(0) instanceof TemplateScalarModel key) {
                return key.getAsString();
            }
            throw new TemplateModelException("the words of the interface are asked for by a key");
        }

        private static Object plain(Object argument) throws TemplateModelException {
            if (argument instanceof TemplateScalarModel text) {
                return text.getAsString();
            }
            if (argument instanceof TemplateNumberModel number) {
                return number.getAsNumber();
            }
            throw new TemplateModelException("words are filled with texts and numbers only");
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
