package backstory.render.template;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.util.Optional;

/**
 * Counts the steps of a template while it renders a page, and stops it after more than any page needs. So the result
 * does not depend on the machine, and the fault can be reported with its place.
 */
public final class StepLimit implements TemplateProcessingTracer {
    /** The most steps of a page, in millions. The largest page of a site of 100,000 articles takes less than a hundredth. */
    public static final int MILLIONS = 20;

    /** The deepest nesting of calls. In the program's own templates it is about 40. */
    private static final int DEEPEST = 400;

    private final int millions;
    private long steps;
    private int depth;
    private Optional<TracedElement> last = Optional.empty();

    /**
     * Follows the rendering of one page.
     *
     * @param millions the most steps that it may take: {@link #MILLIONS}, except in tests that cannot wait that long
     */
    public StepLimit(int millions) {
        this.millions = millions;
    }

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        last = Optional.of(element);
        if (++steps > millions * 1_000_000L) {
            throw stop("takes more than " + millions + " million steps to make a page");
        }
        if (++depth > DEEPEST) {
            throw stop("calls itself without end, or is nested too deep");
        }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        depth--;
    }

    /** Returns the exception that says why and where the template is stopped. */
    public TemplateLimitExceeded stop(String message) {
        return new TemplateLimitExceeded(message, last);
    }
}
