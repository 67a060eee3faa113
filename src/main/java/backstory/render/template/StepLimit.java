package backstory.render.template;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.util.Optional;

/**
 * Follows a template while it makes a page, and stops it when it has done more than any page needs. What is stopped does
 * not depend on the machine, and what breaks can be reported with its place.
 */
public final class StepLimit implements TemplateProcessingTracer {
    /** The most steps of a page, in millions. The largest page of a site of 100,000 articles takes less than a hundredth. */
    public static final int MILLIONS = 20;

    /** In the program's own templates it is about 40. */
    private static final int DEEPEST = 400;

    private final int millions;
    private long steps;
    private int depth;
    private Optional<TracedElement> last = Optional.empty();

    /**
     * Follows the making of one page.
     *
     * @param millions the most steps that it may take; {@link #MILLIONS}, but in tests that do not wait for so many
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

    /** Says why the template is stopped, and where. */
    public TemplateLimitExceeded stop(String message) {
        return new TemplateLimitExceeded(message, last);
    }
}
