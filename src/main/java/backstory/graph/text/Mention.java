package backstory.graph.text;

import backstory.entry.id.EntryId;

/**
 * A place where a text mentions or cites an entry, as the entry's own page shows it.
 *
 * @param of the entry that is mentioned
 * @param in the entry whose text mentions it
 * @param sentence the sentence around it
 */
public record Mention(EntryId of, EntryId in, Sentence sentence) {}
