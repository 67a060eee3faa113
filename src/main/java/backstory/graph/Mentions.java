package backstory.graph;

import backstory.entry.Entry;
import backstory.entry.EntryId;
import backstory.entry.Source;
import backstory.markdown.Citation;
import backstory.markdown.Directive;
import backstory.markdown.Heading;
import backstory.markdown.Mark;
import backstory.markdown.Passage;
import backstory.markdown.Prose;
import backstory.markdown.Reference;
import backstory.markdown.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what a linked text leads to into mentions with their sentences, in reading order. */
final class Mentions {
    /** How long a sentence may be on the page that quotes it, in characters. */
    private static final int SENTENCE = 240;

    private record Placed(int passage, int start, int end, Entry of) {}

    private Mentions() {}

    static List<Mention> of(LinkedText text, EntryId in) {
        List<Placed> placed = new ArrayList<>();
        for (Reference reference : text.prose().references()) {
            if (text.references().get(reference.index()) instanceof Target.OfEntry target) {
                placed.add(new Placed(reference.passage(), reference.start(), reference.end(), target.entry()));
            }
        }
        for (Map.Entry<Mark, Target.OfEntry> marked : text.marks().entrySet()) {
            Mark mark = marked.getKey();
            placed.add(new Placed(
                    mark.passage(), mark.start(), mark.end(), marked.getValue().entry()));
        }
        for (Citation citation : text.prose().citations()) {
            for (Optional<Source> source : text.citations().get(citation.index())) {
                source.ifPresent(found -> placed.add(
                        new Placed(citation.passage(), Math.max(0, citation.offset() - 1), citation.offset(), found)));
            }
        }
        for (Directive directive : text.prose().directives()) {
            if (text.blocks().get(directive.index()) instanceof Block.OneClaim block) {
                placed.add(new Placed(directive.passage(), -1, -1, block.claim()));
            }
        }
        return placed.stream()
                .filter(place -> !place.of().key().equals(in))
                .sorted(Comparator.comparingInt(Placed::passage).thenComparingInt(Placed::start))
                .map(place -> mention(place, text.prose(), in))
                .distinct()
                .toList();
    }

    private static Mention mention(Placed place, Prose prose, EntryId in) {
        if (place.start() < 0) {
            int before = Math.min(place.passage(), prose.passages().size()) - 1;
            return new Mention(
                    place.of().key(),
                    in,
                    before < 0
                            ? ""
                            : heading(prose, prose.passages().get(before).section()),
                    "");
        }
        Passage passage = prose.passages().get(place.passage());
        String sentence = Sentences.around(passage.text(), place.start(), place.end(), SENTENCE);
        return new Mention(place.of().key(), in, heading(prose, passage.section()), sentence);
    }

    /** The id of the n-th heading of the second level, from 1; empty before the first. */
    private static String heading(Prose prose, int section) {
        List<Heading> sections = prose.headings().stream()
                .filter(heading -> heading.level() == 2)
                .toList();
        return section == 0 || section > sections.size()
                ? ""
                : sections.get(section - 1).id();
    }
}
