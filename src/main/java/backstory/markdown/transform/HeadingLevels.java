package backstory.markdown.transform;

import backstory.markdown.node.AlertBlock;
import backstory.markdown.node.Span;
import backstory.markdown.parse.LineMap;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * Sets the levels of headings for a page, whose title has level 1. The highest level that a text uses becomes level 2,
 * so a text that begins at {@code ###} has sections too.
 */
public final class HeadingLevels extends AbstractVisitor {
    private static final int SECTION = 2;

    private final List<Block> headings = new ArrayList<>();

    private HeadingLevels() {}

    /** Sets the levels of headings, and reports those that are wrong. */
    public static void set(Node document, LineMap places, Problems problems) {
        HeadingLevels levels = new HeadingLevels();
        document.accept(levels);
        levels.set(places, problems);
    }

    @Override
    public void visit(Heading heading) {
        headings.add(heading);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof AlertBlock alert && alert.alert().isSection()) {
            headings.add(block);
        }
        visitChildren(block);
    }

    private void set(LineMap places, Problems problems) {
        int highest = headings.stream()
                .filter(Heading.class::isInstance)
                .mapToInt(block -> ((Heading) block).getLevel())
                .min()
                .orElse(SECTION);
        int raise = Math.max(0, highest - SECTION);
        int above = 1;
        for (Block block : headings) {
            int level = SECTION;
            if (block instanceof Heading heading) {
                level = Math.max(SECTION, heading.getLevel() - raise);
                heading.setLevel(level);
            }
            if (level > above + 1) {
                String written = "#".repeat(level + raise);
                problems.add(Problem.of(Rule.SKIPPED_RANK, places.at(Span.of(block)), "a heading skips a rank")
                        .withHint("write " + "#".repeat(above + 1 + raise) + " in place of " + written));
            }
            above = level;
        }
    }
}
