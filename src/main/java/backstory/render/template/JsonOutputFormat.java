package backstory.render.template;

import backstory.json.JsonText;
import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * JSON (RFC 8259) as templates write it: every value stands between quotation marks of the template and is escaped by
 * itself.
 */
final class JsonOutputFormat extends CommonMarkupOutputFormat<JsonOutputFormat.Json> {
    static final JsonOutputFormat INSTANCE = new JsonOutputFormat();

    private JsonOutputFormat() {}

    /** Text that is escaped already. */
    static final class Json extends CommonTemplateMarkupOutputModel<Json> {
        private Json(@Nullable String plain, @Nullable String markup) {
            super(plain, markup);
        }

        @Override
        public JsonOutputFormat getOutputFormat() {
            return INSTANCE;
        }
    }

    @Override
    public String getName() {
        return "JSON of Backstory";
    }

    @Override
    public String getMimeType() {
        return "application/json";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(escapePlainText(text));
    }

    @Override
    public String escapePlainText(String text) {
        return JsonText.escaped(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return builtIn.equals("json_string");
    }

    @Override
    protected Json newTemplateMarkupOutputModel(@Nullable String plain, @Nullable String markup) {
        return new Json(plain, markup);
    }
}
