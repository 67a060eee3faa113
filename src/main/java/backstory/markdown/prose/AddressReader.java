package backstory.markdown.prose;

import backstory.markdown.LinkScheme;
import backstory.markdown.WebAddress;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads an address in the text, and reports what is wrong with it. */
final class AddressReader {
    private static final Set<String> REFUSED =
            Set.of("javascript", "data", "vbscript", "file", "blob", "about", "ftp", "view-source");
    private static final String ADVICE = "links begin with " + LinkScheme.either(LinkScheme.ALL) + ", or are a path";

    private final Problems problems;

    AddressReader(Problems problems) {
        this.problems = problems;
    }

    /** Returns the meaning of an address whose escapes and entities the parser has resolved. */
    Address read(String written, boolean image, Location at) {
        String address = written.strip();
        Optional<String> unfit = WebAddress.unfit(address);
        if (unfit.isPresent()) {
            return broken(Rule.INVALID_ADDRESS, at, unfit.get(), withSlashes(address));
        }
        if (address.isEmpty() || address.equals("#")) {
            return broken(Rule.BROKEN_LINK, at, "the link leads nowhere", "put an address between the brackets");
        }
        String scheme = WebAddress.scheme(address);
        if (!scheme.isEmpty()) {
            return withScheme(address, scheme, image, at);
        }
        if (address.startsWith("//")) {
            return broken(Rule.INVALID_ADDRESS, at, "an address cannot begin with //", "begin it with https://");
        }
        return path(address, image, at);
    }

    /** Returns how to write an address that has backslashes; with a drive letter it leads nowhere even with slashes. */
    private static String withSlashes(String address) {
        boolean drive = WebAddress.scheme(address).length() == 1;
        return address.indexOf('\\') < 0 || drive ? "" : "write " + address.replace('\\', '/');
    }

    private Address withScheme(String address, String scheme, boolean image, Location at) {
        String lower = scheme.toLowerCase(Locale.ROOT);
        if (image && lower.startsWith("http")) {
            String hint =
                    "save it in content/images/, if you may, and write its path: pages load nothing from elsewhere";
            return broken(Rule.IMAGE_FROM_OUTSIDE, at, "an image is a file of content/", hint);
        }
        if (!image && LinkScheme.OUTSIDE.contains(lower)) {
            String href = WebAddress.encode(address);
            WebAddress.untracked(address)
                    .ifPresent(clean ->
                            problems.add(Problem.of(Rule.TRACKING_ADDRESS, at, "the address tells where you found it")
                                    .withHint("write " + clean)));
            Optional<String> complaint = WebAddress.complaint(href);
            return complaint.isEmpty() ? Address.outside(href) : broken(Rule.INVALID_ADDRESS, at, complaint.get(), "");
        }
        if (!image && LinkScheme.ENTRY.contains(scheme)) {
            return entry(address, scheme, at);
        }
        if (image || REFUSED.contains(lower)) {
            String hint = image ? "an image has a path" : ADVICE;
            return broken(Rule.INVALID_ADDRESS, at, "address scheme \"" + scheme + "\" is not allowed", hint);
        }
        problems.add(Problem.of(Rule.UNKNOWN_SCHEME, at, "no link begins with \"" + scheme + ":\"")
                .withHint(
                        lower.equals("source")
                                ? "a source is cited: write [@"
                                        + address.substring("source:".length()).strip() + "]"
                                : LinkScheme.meantBy(scheme)
                                        .map(meant -> "did you mean \"" + meant + "\"?")
                                        .orElse(ADVICE)));
        return Address.BROKEN;
    }

    private Address entry(String address, String scheme, Location at) {
        Parts parts = Parts.of(address.substring(scheme.length() + 1));
        Optional<String> id = decode(parts.path());
        Optional<String> fragment = decode(parts.fragment());
        if (id.isEmpty() || fragment.isEmpty()) {
            return undecodable(at);
        }
        if (id.get().isBlank()) {
            return broken(Rule.INVALID_ADDRESS, at, "a link with " + scheme + ": needs an id", "");
        }
        Optional<String> asOf = asOf(parts.query(), at);
        return asOf.isEmpty()
                ? Address.BROKEN
                : new Address(Address.Kind.ENTRY, scheme, nfc(id.get()), asOf.get(), "", nfc(fragment.get()));
    }

    /**
     * Returns the value of as-of, which is empty if there is none; nothing if the query is wrong, which is reported.
     */
    private Optional<String> asOf(String query, Location at) {
        String asOf = "";
        for (String part : query.isEmpty() ? new String[0] : query.substring(1).split("&", -1)) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            String value = equals < 0 ? "" : decode(part.substring(equals + 1)).orElse("");
            if (!name.equals("as-of")) {
                problems.add(Problem.of(Rule.UNKNOWN_PARAMETER, at, "links to entries do not take \"" + name + "\"")
                        .suggest(name, List.of("as-of")));
                return Optional.empty();
            }
            if (value.isBlank() || !asOf.isEmpty()) {
                broken(Rule.INVALID_DATE, at, "as-of takes one day", "write ?as-of=2016-12");
                return Optional.empty();
            }
            asOf = value.strip();
        }
        return Optional.of(asOf);
    }

    private Address path(String address, boolean image, Location at) {
        Parts parts = Parts.of(address);
        Optional<String> path = decode(parts.path());
        Optional<String> fragment = decode(parts.fragment());
        if (path.isEmpty() || fragment.isEmpty()) {
            return undecodable(at);
        }
        Optional<String> unfit = WebAddress.unfit(path.get() + fragment.get());
        if (unfit.isPresent()) {
            return broken(Rule.INVALID_ADDRESS, at, unfit.get(), "");
        }
        if (!path.get().isEmpty()) {
            return new Address(Address.Kind.FILE, "", path.get(), "", parts.query(), nfc(fragment.get()));
        }
        if (image || fragment.get().isEmpty()) {
            return broken(Rule.BROKEN_LINK, at, "the link has no path", "");
        }
        return new Address(Address.Kind.HEADING, "", "", "", "", nfc(fragment.get()));
    }

    private Address undecodable(Location at) {
        return broken(Rule.INVALID_ADDRESS, at, "the address holds percent signs that do not make UTF-8", "");
    }

    private Address broken(Rule rule, Location at, String message, String hint) {
        problems.add(Problem.of(rule, at, message).withHint(hint));
        return Address.BROKEN;
    }

    private static Optional<String> decode(String text) {
        return WebAddress.decode(text);
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The parts of an address; the query keeps its question mark, the fragment loses its {@code #}. */
    private record Parts(String path, String query, String fragment) {
        static Parts of(String address) {
            int sign = address.indexOf('#');
            String front = sign < 0 ? address : address.substring(0, sign);
            String fragment = sign < 0 ? "" : address.substring(sign + 1);
            int question = front.indexOf('?');
            return question < 0
                    ? new Parts(front, "", fragment)
                    : new Parts(front.substring(0, question), front.substring(question), fragment);
        }
    }
}
