package backstory.serve;

import backstory.problem.UsageError;
import backstory.serve.http.PreviewServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Locale;

/** The port of a preview on this machine, and its address. */
record PreviewPlace(PreviewOptions options) {
    private static final int MOST_PORTS = 20;

    /** The length of an IPv6 address. */
    private static final int BYTES = 16;

    /**
     * Takes the requested port, or the first that is free.
     *
     * @throws UsageError if none can be used
     */
    PreviewServer open(String session, ShownSite site) {
        InetAddress at = machine();
        String host = options.host().orElse("");
        PreviewServer.Where where = new PreviewServer.Where(host, options.base(), session);
        int first = options.port().orElse(Preview.PORT);
        int last = options.port().isPresent() ? first : first + MOST_PORTS - 1;
        for (int port = first; port < last; port++) {
            try {
                return open(at, port, where, site);
            } catch (IOException taken) {
                // the next port may be free
            }
        }
        try {
            return open(at, last, where, site);
        } catch (BindException taken) {
            throw new UsageError(refusal(last, String.valueOf(taken.getMessage())));
        } catch (IOException refused) {
            throw new UsageError("port " + last + " cannot be used: " + refused.getMessage());
        }
    }

    private PreviewServer open(InetAddress at, int port, PreviewServer.Where where, ShownSite site) throws IOException {
        if (options.host().isEmpty() && port != 0 && isTakenAtOtherLoopback(port)) {
            throw new BindException("in use");
        }
        return PreviewServer.open(new InetSocketAddress(at, port), where, site);
    }

    /**
     * Returns true if another program uses the port at the address that browsers try first: they would show its pages
     * instead.
     */
    private static boolean isTakenAtOtherLoopback(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(otherLoopback(), port));
            return false;
        } catch (BindException refused) {
            return !has(String.valueOf(refused.getMessage()), "assign"); // this machine has no such address
        } catch (IOException refused) {
            return false;
        }
    }

    /** Returns {@code ::1}, which browsers try for {@code localhost} before 127.0.0.1. */
    private static InetAddress otherLoopback() throws UnknownHostException {
        byte[] address = new byte[BYTES];
        address[BYTES - 1] = 1;
        return InetAddress.getByAddress(address);
    }

    private static boolean has(String message, String word) {
        return message.toLowerCase(Locale.ROOT).contains(word);
    }

    private String refusal(int port, String why) {
        if (has(why, "denied")) {
            return "port " + port + " is not allowed to you: choose one from 1024, for instance --port " + Preview.PORT;
        }
        if (has(why, "assign")) {
            return "--host: this machine has no address \"" + options.host().orElse("") + "\"";
        }
        return options.port().isPresent()
                ? "port " + port + " is already in use: try --port " + (port < 65_535 ? port + 1 : port - 1)
                : "the ports from " + Preview.PORT + " to " + port + " are all in use: choose one with --port";
    }

    private InetAddress machine() {
        try {
            return options.host().isPresent()
                    ? InetAddress.getByName(options.host().get())
                    : InetAddress.getLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw new UsageError(
                    "--host: there is no machine \"" + options.host().orElse("") + "\"");
        }
    }

    /** Returns the address of the first page: {@code http://localhost:8000/}. */
    String address(int port) {
        return "http://" + options.host().map(PreviewPlace::inAddress).orElse("localhost") + ":" + port
                + options.base();
    }

    private static String inAddress(String host) {
        boolean any = host.equals("0.0.0.0") || host.equals("::");
        return any ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
    }
}
