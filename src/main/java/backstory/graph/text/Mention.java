package backstory.graph.text;

import backstory.entry.id.EntryId;

/**
 * A place where a text mentions or cites an entry, as the entry's own page shows it.
 *
 * @param of the entry that is mentioned
 * @param in the entry whose text mentions it
 * @param sentence the sentence around it
 */
public record Mention(EntryId of, EntryId in, Sentence sentence) {
    /** By hand, as that of every key: what Java makes by itself for a record is a chain of calls each time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Mention mention
                && of.equals(mention.of)
                && in.equals(mention.in)
                && sentence.equals(mention.sentence);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * of.hashCode() + in.hashCode()) + sentence.hashCode();
    }
}
