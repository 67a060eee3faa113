package backstory.testing;

import backstory.edtf.Edtf;
import backstory.pipeline.request.BuildRequest;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The request for a build of a {@link TestSite}, set one option at a time; the command line sets all options at once.
 */
public record TestRequest(BuildRequest request) {

    /** Returns the request with another output folder. */
    public TestRequest withOutput(Path folder) {
        return new TestRequest(new BuildRequest(
                request.root(),
                folder,
                request.url(),
                request.now(),
                request.drafts(),
                request.strict(),
                request.write(),
                request.jobs(),
                request.progress(),
                request.memory()));
    }

    public TestRequest withUrl(String address) {
        return new TestRequest(new BuildRequest(
                request.root(),
                request.output(),
                Optional.of(address),
                request.now(),
                request.drafts(),
                request.strict(),
                request.write(),
                request.jobs(),
                request.progress(),
                request.memory()));
    }

    public TestRequest withDrafts(boolean published) {
        return new TestRequest(request.withDrafts(published));
    }

    public TestRequest withNow(Edtf day) {
        return new TestRequest(request.withNow(day));
    }

    public TestRequest withStrict(boolean warningsAreErrors) {
        return checking(warningsAreErrors, request.write(), request.jobs());
    }

    public TestRequest withJobs(int threads) {
        return checking(request.strict(), request.write(), threads);
    }

    /** Returns the request for a build that only checks, as {@code check} does. */
    public TestRequest withoutWriting() {
        return checking(request.strict(), false, request.jobs());
    }

    private TestRequest checking(boolean strict, boolean write, int jobs) {
        return new TestRequest(new BuildRequest(
                request.root(),
                request.output(),
                request.url(),
                request.now(),
                request.drafts(),
                strict,
                write,
                jobs,
                request.progress(),
                request.memory()));
    }
}
