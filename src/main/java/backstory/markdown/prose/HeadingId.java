package backstory.markdown.prose;

import backstory.markdown.node.Span;
import backstory.markdown.parse.BracketMask;
import backstory.markdown.parse.LineMap;
import backstory.markdown.words.Slug;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;

/**
 * The id that a writer gives a heading at its end: {@code ## Title {#id}}. Other attributes, which other tools accept
 * there, are errors; braces that do not look like attributes are words.
 */
record HeadingId(String id, Span at) {
    private static final Pattern ATTRIBUTES = Pattern.compile("[ \t]*\\{:?[ \t]*((?:[#.-]|[\\w-]+=)[^{}]*)}$");
    private static final Pattern ID = Pattern.compile("#[^\\s#.=]+");

    /** Takes the attributes out of a heading. Empty if it has none, or wrong ones, which are reported. */
    static Optional<HeadingId> takeFrom(Heading heading, LineMap places, Problems problems) {
        if (!(heading.getLastChild() instanceof Text text)) {
            return Optional.empty();
        }
        Matcher attributes = ATTRIBUTES.matcher(text.getLiteral());
        Span around = Span.of(heading);
        int open = places.source().substring(0, around.to()).lastIndexOf('{');
        if (!attributes.find() || open < around.from() || BracketMask.isEscaped(places.source(), open)) {
            return Optional.empty();
        }
        text.setLiteral(text.getLiteral().substring(0, attributes.start()));
        if (text.getLiteral().isEmpty()) {
            text.unlink();
        }
        Span at = new Span(open, places.source().indexOf('}', open) + 1);
        return checked(attributes.group(1).strip(), at, places, problems);
    }

    private static Optional<HeadingId> checked(String written, Span at, LineMap places, Problems problems) {
        Matcher id = ID.matcher(written);
        boolean any = id.find();
        if (!any || !id.group().equals(written)) {
            problems.add(Problem.of(Rule.HEADING_ATTRIBUTE, places.at(at), "a heading takes an id and nothing else")
                    .withHint(any ? "write {" + id.group() + "}" : "delete it, or write an id as {#…}"));
            return Optional.empty();
        }
        String name = written.substring(1);
        if (Slug.isValid(name)) {
            return Optional.of(new HeadingId(name, at));
        }
        String slug = Slug.of(name);
        problems.add(Problem.of(
                        Rule.INVALID_ID,
                        places.at(at),
                        "the id of a heading may only have lower-case letters, digits and single hyphens, found \""
                                + name + "\"")
                .withHint(slug.isEmpty() ? "" : "write {#" + slug + "}"));
        return Optional.empty();
    }
}
