package backstory.pipeline.request;

import backstory.problem.Problems;
import backstory.problem.Severity;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * The values that all steps of one build share: the request, the threads, and the problems found so far.
 *
 * @param threads which end with the build
 */
public record Session(BuildRequest request, Parallel threads, Problems problems) implements AutoCloseable {
    /** Begins the session of a build, with its threads and no problems. */
    public static Session of(BuildRequest request) {
        return new Session(request, new Parallel(request.jobs(), request.progress()), new Problems());
    }

    /** Returns the folder that contains {@code content/}. */
    public Path root() {
        return request.root();
    }

    /** Runs a step of the build, so that its time can be measured. */
    public <T> T stage(String name, Supplier<T> work) {
        return request.progress().measure(Progress.Kind.STAGE, name, work);
    }

    /**
     * Returns true if there is an error by the rule's own severity; then no page is made. A warning that the site
     * raises to an error does not count here. Nor does an error in a draft, which is a warning.
     */
    public boolean hasErrors() {
        return problems.any(
                problem -> problem.rule().severity() == Severity.ERROR && problem.severity() == Severity.ERROR);
    }

    /** Returns true if the problems found so far prevent writing; with {@code --strict}, warnings do too. */
    public boolean hasFailed() {
        return problems.any(problem ->
                problem.severity() == Severity.ERROR || (request.strict() && problem.severity() == Severity.WARNING));
    }

    @Override
    public void close() {
        threads.close();
    }
}
