package backstory.render.template;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.util.Optional;

/**
 * Follows a template while it makes a page, and stops it when it has done more than any page needs. What is stopped does
 * not depend on the machine, and what breaks can be told with its place.
 */
public final class StepLimit implements TemplateProcessingTracer {
    /** The largest page of a site of 100,000 articles takes less than a hundredth. */
    private static final long MOST = 20_000_000;

    /** In the program's own templates it is about 40. */
    private static final int DEEPEST = 400;

    private long steps;
    private int depth;
    private Optional<TracedElement> last = Optional.empty();

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        last = Optional.of(element);
        if (++steps > MOST) {
            throw stop("takes more than 20 million steps to make a page");
        }
        if (++depth > DEEPEST) {
            throw stop("calls itself without end, or is nested too deep");
        }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        depth--;
    }

    /** Says why the template is stopped, and where. */
    public TemplateLimitExceeded stop(String message) {
        return new TemplateLimitExceeded(message, last);
    }
}
