package backstory.markdown.prose;

import backstory.markdown.Citation;
import backstory.markdown.node.CitationNode;
import backstory.markdown.node.Span;
import backstory.markdown.node.SyntaxFault;
import backstory.markdown.parse.BracketMask;
import backstory.markdown.parse.BracketProcessor;
import backstory.markdown.parse.LineMap;
import backstory.markdown.parse.Parsers;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Reads citations. */
final class CitationReader {
    private final ProseIndex index;
    private final LineMap places;
    private final Problems problems;
    private final Set<String> labels = new HashSet<>();

    CitationReader(ProseIndex index) {
        this.index = index;
        this.places = index.places();
        this.problems = index.problems();
    }

    /** Finds labels of links that look like citations: each is one problem, however often it is used. */
    void findLabels(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(LinkReferenceDefinition definition) {
                String label = BracketMask.unmask(definition.getLabel());
                if (BracketProcessor.isMark(label) && labels.add(normalized(label))) {
                    int from = Span.of(definition).from();
                    problems.add(Problem.of(
                                    Rule.INVALID_CITATION,
                                    places.at(new Span(from, from + label.length() + "[]".length())),
                                    "[" + label + "] reads as a citation and names no link")
                            .withHint("write the link as [" + label + "](" + definition.getDestination() + ")"));
                }
            }
        });
    }

    /** Normalizes a label: labels are compared without regard to case and blanks. */
    private static String normalized(String written) {
        return written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    void read(CitationNode node, int passage, int offset) {
        if (labels.contains(normalized(node.written()))) {
            return;
        }
        for (SyntaxFault fault : node.faults()) {
            problems.add(Problem.of(Rule.INVALID_CITATION, places.at(fault.span()), fault.message())
                    .withHint(fault.hint()));
        }
        if (node.faults().isEmpty()) {
            List<Citation.Cited> cited = node.keys().stream()
                    .map(key -> new Citation.Cited(
                            key.source(), words(key.prefix()), words(key.locator()), places.at(key.span())))
                    .toList();
            int number = index.citations().size();
            index.add(node, new Citation(number, cited, passage, offset, places.at(Span.of(node))));
        }
    }

    private static String words(String markdown) {
        return markdown.isEmpty() ? "" : Parsers.words(markdown);
    }
}
