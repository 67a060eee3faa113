package backstory.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Provides tests with a browser, or one for each set of fonts, and the built sites of the run; skips them if there is
 * no browser.
 */
final class InBrowser implements ExecutionCondition, ParameterResolver {
    private static final ExtensionContext.Namespace RUN = ExtensionContext.Namespace.create(InBrowser.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        if (Chromium.isDemanded()) {
            throw new IllegalStateException(Chromium.MISSING);
        }
        context.getRoot().getStore(RUN).computeIfAbsent("said once", key -> {
            System.err.println("The tests in a browser are skipped: " + Chromium.MISSING + ".");
            return key;
        });
        return ConditionEvaluationResult.disabled(Chromium.MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == Browsers.class || type == Sites.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store run = context.getRoot().getStore(RUN);
        Class<?> type = parameter.getParameter().getType();
        if (type == Sites.class) {
            return run.computeIfAbsent(Sites.class, key -> sites());
        }
        Browsers browsers = run.computeIfAbsent(
                Browsers.class, key -> new Browsers(Chromium.find().orElseThrow()), Browsers.class);
        return type == Browsers.class ? browsers : browsers.with(Fonts.WIDE);
    }

    private static Sites sites() {
        try {
            return Sites.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
