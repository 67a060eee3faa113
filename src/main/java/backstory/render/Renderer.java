package backstory.render;

import backstory.output.OutputFile;
import backstory.page.Page;
import backstory.page.view.View;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.render.template.StepLimit;
import backstory.render.template.TemplateErrors;
import backstory.render.template.TemplateLimitExceeded;
import backstory.render.template.Templates;
import backstory.render.template.ViewModels;
import backstory.render.theme.TemplateFile;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Renders pages. A page is rendered in memory, so that a template that fails in the middle leaves nothing behind. A
 * fault of a template occurs in every page that uses the faulty part; it is reported once, with the first of these
 * pages by address, whatever the order in which they were rendered. Safe for use by many threads.
 */
public final class Renderer {
    private final Templates templates;
    private final int millions;
    private final Map<Location, TemplateProblem> faults = new ConcurrentHashMap<>();

    private Renderer(Templates templates, int millions) {
        this.templates = templates;
        this.millions = millions;
    }

    /** Creates a renderer with a theme. */
    public static Renderer of(Templates templates) {
        return within(StepLimit.MILLIONS, templates);
    }

    /**
     * Creates a renderer that stops templates after a number of steps.
     *
     * @param millions the most steps of a template of the site's own for a page, in millions
     */
    public static Renderer within(int millions, Templates templates) {
        return new Renderer(templates, millions);
    }

    /**
     * Renders a page as a file in UTF-8; empty if its template has a fault, which {@link #problems} then reports.
     *
     * @param view what it shows
     */
    public Optional<OutputFile> render(Page page, View view) {
        return templates
                .template(page.template())
                .flatMap(template -> bytes(page, view, template))
                .map(bytes -> new OutputFile(page.path(), bytes));
    }

    /** Returns the problems of templates in the pages rendered so far, by place. Syntax errors are not among them. */
    public List<Problem> problems() {
        return faults.values().stream().map(TemplateProblem::report).sorted().toList();
    }

    private Optional<byte[]> bytes(Page page, View view, Template template) {
        ViewModels models = new ViewModels();
        Utf8Sink out = new Utf8Sink();
        try {
            Environment environment = template.createProcessingEnvironment(models.record((Record) view), out, models);
            return Optional.of(templates.hasOwn() ? bounded(environment, out) : whole(environment, out));
        } catch (TemplateLimitExceeded stopped) {
            note(stopped, page);
            return Optional.empty();
        } catch (TemplateException mistake) {
            note(mistake, page, models);
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] whole(Environment environment, Utf8Sink out) throws TemplateException, IOException {
        environment.process();
        return out.bytes();
    }

    /** Renders within the limit. The program's own templates have none, since they are known to end. */
    private byte[] bounded(Environment environment, Utf8Sink out) throws TemplateException, IOException {
        StepLimit steps = new StepLimit(millions);
        environment.setTemplateProcessingTracer(steps);
        try {
            return whole(environment, out);
        } catch (Utf8Sink.Full full) {
            throw steps.stop("writes a page of more than 64 MB");
        } catch (StackOverflowError tooDeep) {
            throw steps.stop("is nested too deep");
        } catch (OutOfMemoryError tooLarge) {
            throw steps.stop("needs more memory than there is");
        }
    }

    private void note(TemplateLimitExceeded stopped, Page page) {
        String name = stopped.at().map(at -> at.getTemplate().getSourceName()).orElse(page.template());
        note(TemplateErrors.withoutEnd(stopped, templates.file(name).orElseThrow()), page);
    }

    private void note(Problem problem, Page page) {
        faults.merge(problem.at(), new TemplateProblem(problem, page, 1), TemplateProblem::with);
    }

    private void note(TemplateException mistake, Page page, ViewModels models) {
        for (Throwable cause = mistake.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateLimitExceeded stopped) {
                note(stopped, page);
                return;
            }
            if (cause instanceof IllegalStateException bug) {
                throw bug;
            }
            if (cause instanceof ParseException) {
                return; // reported when the templates were read
            }
        }
        TemplateFile file = templates
                .file(mistake.getTemplateSourceName())
                .orElseThrow(() -> new IllegalStateException("a template from nowhere", mistake));
        List<String> names = models.namesBeside(TemplateErrors.missing(mistake));
        note(TemplateErrors.inRendering(mistake, file, names), page);
    }
}
