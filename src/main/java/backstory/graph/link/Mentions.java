package backstory.graph.link;

import backstory.entry.Entry;
import backstory.entry.Source;
import backstory.entry.id.EntryId;
import backstory.graph.text.Block;
import backstory.graph.text.Mention;
import backstory.graph.text.Sentence;
import backstory.graph.text.Target;
import backstory.markdown.Citation;
import backstory.markdown.Directive;
import backstory.markdown.Heading;
import backstory.markdown.Reference;
import backstory.markdown.prose.Prose;
import backstory.markdown.words.Sentences;
import backstory.markdown.words.WordRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns what a linked text leads to into mentions with their sentences, in reading order. */
final class Mentions {
    /** The longest sentence on the page that quotes it, in characters. */
    private static final int SENTENCE = 240;

    /** @param start where the words start in the passage; -1 if they come from a block */
    private record Placed(int passage, int section, int start, int end, Entry of) {}

    private Mentions() {}

    /** @param sentences the rules for the language of the text */
    static List<Mention> of(LinkedProse text, EntryId in, Sentences sentences) {
        ShownWords words = text.words();
        List<Placed> placed = new ArrayList<>();
        for (Reference reference : text.prose().references()) {
            if (text.target(reference) instanceof Target.OfEntry target) {
                WordRange mark = new WordRange(reference.passage(), reference.start(), reference.end());
                placed.add(placed(text.prose(), words.range(mark), target.entry()));
            }
        }
        text.marks().forEach((mark, target) -> placed.add(placed(text.prose(), words.range(mark), target.entry())));
        for (Citation citation : text.prose().citations()) {
            WordRange mark = new WordRange(citation.passage(), Math.max(0, citation.offset() - 1), citation.offset());
            for (Optional<Source> source : text.sources(citation)) {
                source.ifPresent(found -> placed.add(placed(text.prose(), words.range(mark), found)));
            }
        }
        for (Directive directive : text.prose().directives()) {
            if (text.block(directive) instanceof Block.OneClaim block) {
                placed.add(new Placed(directive.passage(), directive.section(), -1, -1, block.claim()));
            }
        }
        List<Heading> sections = text.prose().headings().stream()
                .filter(heading -> heading.level() == 2)
                .toList();
        return placed.stream()
                .filter(place -> !place.of().key().equals(in))
                .sorted(Comparator.comparingInt(Placed::passage).thenComparingInt(Placed::start))
                .map(place -> mention(place, words, sections, in, sentences))
                .distinct()
                .toList();
    }

    private static Placed placed(Prose prose, WordRange mark, Entry of) {
        int section = prose.passages().get(mark.passage()).section();
        return new Placed(mark.passage(), section, mark.start(), mark.end(), of);
    }

    /** @param sections the headings of the second level; a mention before the first one has no heading */
    private static Mention mention(
            Placed place, ShownWords words, List<Heading> sections, EntryId in, Sentences sentences) {
        Optional<Heading> above = place.section() == 0
                ? Optional.empty()
                : sections.stream().skip(place.section() - 1L).findFirst();
        String sentence = place.start() < 0
                ? above.map(Heading::text).orElse("")
                : sentences.around(words.of(place.passage()), place.start(), place.end(), SENTENCE);
        return new Mention(
                place.of().key(),
                in,
                new Sentence.Held(sentence, above.map(Heading::id).orElse("")));
    }
}
