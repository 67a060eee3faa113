package backstory.graph.index;

import backstory.entry.Entry;
import backstory.graph.text.BodyWords;
import backstory.graph.text.Mention;
import backstory.problem.Location;
import backstory.problem.Problem;
import java.util.List;

/**
 * What is kept of an entry's texts once they have been parsed and linked.
 *
 * @param mentions of other entries and citations of sources, in reading order
 * @param texts as pages show them
 * @param jumps links to headings of other entries, which can be checked once all are linked
 * @param files the files that it links to, below content/
 * @param images the files of the images that it shows, below content/
 * @param words the words of its body
 * @param hasText false if its body is empty
 */
public record LinkedEntry(
        Entry entry,
        List<Mention> mentions,
        EntryTexts texts,
        List<Jump> jumps,
        List<String> files,
        List<String> images,
        BodyWords words,
        boolean hasText,
        List<Problem> problems) {
    public LinkedEntry {
        mentions = List.copyOf(mentions);
        jumps = List.copyOf(jumps);
        files = List.copyOf(files);
        images = List.copyOf(images);
        problems = List.copyOf(problems);
    }

    /** A link to a heading of another entry. */
    public record Jump(Entry to, String fragment, Location at) {}
}
