package backstory.serve;

import backstory.pipeline.request.BuildRequest;
import backstory.problem.UsageError;
import backstory.publish.Scratch;
import backstory.serve.http.PreviewServer;
import backstory.serve.watch.Watch;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * A site shown on this machine, which keeps up with its files until it is closed. All that it writes lies in a temporary
 * folder, which goes away with it.
 */
public final class Preview implements AutoCloseable {
    /** The port where none is asked for; the next ones where it is taken. */
    public static final int PORT = 8000;

    private static final int MOST_PORTS = 20;

    /** Milliseconds of quiet before it is asked what would be wrong without drafts. */
    private static final long PATIENCE = 400;

    /** Milliseconds that the end waits for a build that is going on. */
    private static final long LONGEST_END = 20_000;

    private final Scratch scratch;
    private final PreviewServer server;
    private final String address;
    private final Watch watch;
    private final Thread loop;

    /** Hears what the preview does, always on the same thread. */
    public interface Listener {
        /** A build has ended. */
        void built(Round round);

        /** Something that the user should know, in a sentence without a full stop. */
        void noticed(String sentence);
    }

    private Preview(Scratch scratch, PreviewServer server, String address, Watch watch, Thread loop) {
        this.scratch = scratch;
        this.server = server;
        this.address = address;
        this.watch = watch;
        this.loop = loop;
    }

    /**
     * Takes a port, then builds for the first time and goes on in a thread of its own.
     *
     * @param request what is built; where it writes is chosen here
     * @param nanoseconds a clock, for how long builds take
     * @throws UsageError if the port or the host cannot be had
     */
    public static Preview open(
            BuildRequest request, PreviewOptions options, LongSupplier nanoseconds, Listener listener) {
        Scratch scratch = Scratch.make();
        try {
            Path place = scratch.folder();
            java.nio.file.Files.createDirectory(place.resolve("published"));
            String session = UUID.randomUUID().toString();
            ShownSite site = new ShownSite(request.root(), Builds.output(place), options, session);
            PreviewServer server = server(options, session, site);
            Builds builds = new Builds(request, place, site, nanoseconds);
            Watch watch = Watch.of(request.root(), listener::noticed);
            Thread loop = new Thread(() -> keepUp(builds, watch, listener), "backstory-builds");
            String host = options.host().map(Preview::inAddress).orElse("localhost");
            Preview preview =
                    new Preview(scratch, server, "http://" + host + ":" + server.port() + options.base(), watch, loop);
            loop.start();
            return preview;
        } catch (IOException refused) {
            scratch.close();
            throw UsageError.ofTemporaryFolder();
        } catch (UsageError refused) {
            scratch.close();
            throw refused;
        }
    }

    private static void keepUp(Builds builds, Watch watch, Listener listener) {
        try {
            boolean changed = true;
            while (true) {
                Round round = changed ? settled(builds, watch) : builds.buildPublished();
                if (Thread.currentThread().isInterrupted()) {
                    return; // what such a build says is about its end
                }
                listener.built(round);
                changed = watch.await(changed && builds.hasDrafts() ? PATIENCE : 0);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** A build that a change in the midst of it made impossible is followed by the next at once. */
    private static Round settled(Builds builds, Watch watch) throws InterruptedException {
        Round round = builds.build();
        while (!round.stopped().isEmpty() && watch.await(PATIENCE)) {
            round = builds.build();
        }
        if (!round.stopped().isEmpty()) {
            builds.tellStopped(round);
        }
        return round;
    }

    private static PreviewServer server(PreviewOptions options, String session, ShownSite site) {
        InetAddress at = address(options);
        String host = options.host().orElse("");
        PreviewServer.Where where = new PreviewServer.Where(host, options.base(), session);
        int first = options.port().orElse(PORT);
        int last = options.port().isPresent() ? first : first + MOST_PORTS - 1;
        for (int port = first; port < last; port++) {
            try {
                return PreviewServer.open(new InetSocketAddress(at, port), where, site);
            } catch (IOException taken) {
                // The next one may be free.
            }
        }
        try {
            return PreviewServer.open(new InetSocketAddress(at, last), where, site);
        } catch (java.net.BindException taken) {
            throw new UsageError(refusal(options, last, String.valueOf(taken.getMessage())));
        } catch (IOException refused) {
            throw new UsageError("port " + last + " cannot be used: " + refused.getMessage());
        }
    }

    private static String refusal(PreviewOptions options, int port, String why) {
        if (why.toLowerCase(java.util.Locale.ROOT).contains("denied")) {
            return "port " + port + " is not allowed to you: choose one from 1024, for instance --port " + PORT;
        }
        if (why.toLowerCase(java.util.Locale.ROOT).contains("assign")) {
            return "--host: this machine has no address \"" + options.host().orElse("") + "\"";
        }
        return options.port().isPresent()
                ? "port " + port + " is already in use: try --port " + (port < 65_535 ? port + 1 : port - 1)
                : "the ports from " + PORT + " to " + port + " are all in use: choose one with --port";
    }

    private static InetAddress address(PreviewOptions options) {
        try {
            return options.host().isPresent()
                    ? InetAddress.getByName(options.host().get())
                    : InetAddress.getLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw new UsageError(
                    "--host: there is no machine \"" + options.host().orElse("") + "\"");
        }
    }

    private static String inAddress(String host) {
        boolean any = host.equals("0.0.0.0") || host.equals("::");
        return any ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
    }

    /** Where the first page is: {@code http://localhost:8000/}. */
    public String address() {
        return address;
    }

    /** Waits for the build that is going on, and takes everything away. */
    @Override
    public void close() {
        server.close();
        loop.interrupt();
        try {
            loop.join(LONGEST_END);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        watch.close();
        scratch.close();
    }
}
