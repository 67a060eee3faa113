package backstory.pipeline.render;

import backstory.graph.PageTrace;
import backstory.graph.Reads;
import backstory.graph.Texts;
import backstory.output.OutputFile;
import backstory.page.Page;
import backstory.page.view.View;
import backstory.pipeline.request.Progress;
import backstory.render.Renderer;
import java.util.Optional;

/** Makes pages, one at a time and in any order. For use by many threads. */
final class FileMaker {
    private final Texts texts;
    private final Renderer renderer;
    private final Progress progress;

    FileMaker(Texts texts, Renderer renderer, Progress progress) {
        this.texts = texts;
        this.renderer = renderer;
        this.progress = progress;
    }

    /**
     * A page that was made.
     *
     * @param file empty if its template is faulty
     * @param trace what the page read from texts
     */
    record MadePage(Optional<OutputFile> file, PageTrace trace) {}

    MadePage make(Page page) {
        Reads reads = texts.reads();
        View view = page.view(reads);
        Optional<OutputFile> file =
                progress.measure(Progress.Kind.TEMPLATE, page.template(), () -> renderer.render(page, view));
        return new MadePage(file, reads.trace());
    }
}
