package backstory.render.template;

import freemarker.core.TemplateProcessingTracer.TracedElement;
import java.util.Optional;

/**
 * Thrown for a template that would never end or would fill the memory, with the place where it was stopped. It is
 * caught in this room.
 */
public final class TemplateLimitExceeded extends RuntimeException {
    private final transient Optional<TracedElement> at;

    /**
     * @param message the end of a sentence that begins with "a template"
     * @param at the part of the template that was running; empty before the first
     */
    TemplateLimitExceeded(String message, Optional<TracedElement> at) {
        super(message);
        this.at = at;
    }

    public Optional<TracedElement> at() {
        return at;
    }
}
