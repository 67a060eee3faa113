package backstory.markdown.transform;

import backstory.markdown.node.PlacedLink;
import backstory.markdown.node.Span;
import backstory.markdown.parse.LineMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Corrects bare addresses that the parser found, as GitHub does. It removes characters at the end that belong to the
 * sentence or to emphasis. It undoes an {@code @} that is followed by a version or a number instead of a host, and
 * addresses that belong neither to the web nor to mail, such as {@code zotero://select}. An address between {@code <}
 * and {@code >} stays as it is.
 */
public final class Autolinks extends AbstractVisitor {
    private static final String NOT_LAST = "?!.,:;*_~'\"\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A";
    private static final String CLOSING = ")]}\uFF09";
    private static final String OPENING = "([{\uFF08";
    private static final String UNSAFE = "http://";
    private static final String SAFE = "https://";
    private static final String MAIL = "mailto:";
    private static final Pattern OF_WEB_OR_MAIL = Pattern.compile("(?i)https?://.*|mailto:.*");
    private static final Pattern ENDS_WITH_HOST = Pattern.compile("[.]\\p{L}(?:[\\p{L}\\p{N}-]*\\p{L})$");
    private static final Pattern NO_ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)?");

    private final String source;
    private final List<Link> links = new ArrayList<>();

    private Autolinks(String source) {
        this.source = source;
    }

    /** Removes from bare addresses what belongs to the sentence. */
    public static void trim(Node document, LineMap places) {
        Autolinks all = new Autolinks(places.source());
        document.accept(all);
        all.links.forEach(Autolinks::trim);
    }

    @Override
    public void visit(Link link) {
        boolean bare = !(link instanceof PlacedLink)
                && !source.startsWith("<", Span.of(link).from());
        if (bare
                && link.getFirstChild() instanceof Text text
                && link.getDestination().endsWith(text.getLiteral())) {
            links.add(link);
        }
        visitChildren(link);
    }

    private static void trim(Link link) {
        Text words = (Text) link.getFirstChild();
        String written = words.getLiteral();
        if (link.getDestination().equals(UNSAFE + written)) {
            link.setDestination(SAFE + written); // of www.example.org, where nobody wrote http:
        }
        if (link.getDestination().startsWith(MAIL) && !written.startsWith(MAIL)) {
            if (!ENDS_WITH_HOST.matcher(written).find()) {
                unlink(link, words);
            }
            return;
        }
        if (!OF_WEB_OR_MAIL.matcher(link.getDestination()).matches()) {
            unlink(link, words);
            return;
        }
        int end = end(written);
        if (end == written.length()) {
            return;
        }
        Text rest = part(words, end, written.length());
        link.insertAfter(rest);
        if (NO_ADDRESS.matcher(written.substring(0, end)).matches()) {
            rest.insertBefore(words);
            link.unlink();
        }
        String to = link.getDestination();
        link.setDestination(to.substring(0, to.length() - written.length() + end));
        words.setSourceSpans(part(words, 0, end).getSourceSpans());
        words.setLiteral(written.substring(0, end));
    }

    private static void unlink(Link link, Text words) {
        link.insertAfter(words);
        link.unlink();
    }

    private static Text part(Text text, int from, int to) {
        Text part = new Text(text.getLiteral().substring(from, to));
        List<SourceSpan> spans = text.getSourceSpans();
        boolean exact = spans.size() == 1
                && spans.get(0).getLength() == text.getLiteral().length();
        part.setSourceSpans(exact ? List.of(spans.get(0).subSpan(from, to)) : spans);
        return part;
    }

    /**
     * Returns the end of the address: before characters that cannot be last, and before a bracket that closes nothing
     * in it.
     */
    private static int end(String written) {
        int[] open = new int[CLOSING.length()];
        for (int i = 0; i < written.length(); i++) {
            count(written.charAt(i), 1, open);
        }
        int end = written.length();
        while (end > 0 && !mayBeLast(written.charAt(end - 1), open)) {
            end--;
            count(written.charAt(end), -1, open);
        }
        return end;
    }

    private static void count(char c, int times, int[] open) {
        if (OPENING.indexOf(c) >= 0) {
            open[OPENING.indexOf(c)] += times;
        } else if (CLOSING.indexOf(c) >= 0) {
            open[CLOSING.indexOf(c)] -= times;
        }
    }

    private static boolean mayBeLast(char c, int[] open) {
        int kind = CLOSING.indexOf(c);
        return kind < 0 ? NOT_LAST.indexOf(c) < 0 : open[kind] >= 0;
    }
}
