package backstory.markdown.transform;

import backstory.markdown.Directive;
import backstory.markdown.node.DirectiveBlock;
import backstory.markdown.node.Span;
import backstory.markdown.node.SyntaxFault;
import backstory.markdown.parse.LineMap;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.Node;

/** Checks the directives of a tree. One with faults is reported and removed from the tree. */
public final class Directives extends AbstractVisitor {
    private final LineMap places;
    private final Problems problems;
    private boolean sound;

    private Directives(LineMap places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** Reports directives with faults and removes them from the tree. */
    public static void removeInvalid(Node document, LineMap places, Problems problems) {
        document.accept(new Directives(places, problems));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof DirectiveBlock directive) {
            sound = true;
            check(directive);
            if (!sound) {
                directive.unlink();
            }
        } else {
            visitChildren(block);
        }
    }

    private void check(DirectiveBlock block) {
        Optional<Directive.Name> name = Directive.Name.of(block.name().text());
        if (name.isEmpty()) {
            unknown(block);
            return;
        }
        if (!(block.getParent() instanceof Document)) {
            report(
                    places.at(block.span()),
                    "a directive stands inside another block",
                    "put it between" + " paragraphs, not into a list, a quotation, an alert or a note");
        }
        for (SyntaxFault fault : block.faults()) {
            report(places.at(fault.span()), fault.message(), fault.hint());
        }
        attributes(block, name.get());
    }

    private void unknown(DirectiveBlock block) {
        String written = block.name().text();
        Location at =
                places.at(new Span(block.span().from(), block.name().span().to()));
        Problem problem = Problem.of(Rule.UNKNOWN_DIRECTIVE, at, "there is no directive \"" + written + "\"")
                .suggest(written, Directive.Name.words());
        add(
                problem.hint().isEmpty()
                        ? problem.withHint("directives are " + String.join(", ", Directive.Name.words())
                                + "; put a backslash before the colons where they are meant as text")
                        : problem);
    }

    private void attributes(DirectiveBlock block, Directive.Name name) {
        Set<String> given = new HashSet<>();
        for (DirectiveBlock.Pair pair : block.pairs()) {
            String key = pair.key().text();
            if (!name.keys().contains(key)) {
                unknownKey(pair.key(), name);
            } else if (!given.add(key)) {
                String hint = "write it once, with commas between where it takes several";
                report(places.at(pair.key().span()), "the attribute \"" + key + "\" stands twice", hint);
            }
        }
        for (String key : name.required()) {
            if (!given.contains(key) && block.faults().isEmpty()) {
                report(
                        places.at(block.span()),
                        "the " + key + " of a " + name.word() + " is missing",
                        "write " + name.usage());
            }
        }
    }

    private void unknownKey(DirectiveBlock.Word key, Directive.Name name) {
        String takes = "it takes " + String.join(", ", name.keys());
        Problem problem = Problem.of(
                        Rule.INVALID_DIRECTIVE,
                        places.at(key.span()),
                        "::" + name.word() + " has no attribute \"" + key.text() + "\"")
                .suggest(key.text(), name.keys());
        add(problem.hint().isEmpty() ? problem.withHint(takes) : problem);
    }

    private void report(Location at, String message, String hint) {
        add(Problem.of(Rule.INVALID_DIRECTIVE, at, message).withHint(hint));
    }

    private void add(Problem problem) {
        problems.add(problem);
        sound = false;
    }
}
