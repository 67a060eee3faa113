package backstory.entry.value;

import java.util.List;

/**
 * Who made a source, as it prints the names, each list in its order.
 *
 * @param creators who wrote it
 */
public record Contributors(List<Creator> creators, List<Creator> editors, List<Creator> translators) {
    public Contributors {
        creators = List.copyOf(creators);
        editors = List.copyOf(editors);
        translators = List.copyOf(translators);
    }
}
