package backstory.graph;

import backstory.entry.EntryId;

/**
 * A place where a text mentions or cites an entry, as the entry's own page shows it.
 *
 * @param of the entry that is mentioned
 * @param in the entry whose text mentions it
 * @param fragment the heading that the place stands under, or empty
 * @param sentence the sentence around it, at most 240 characters; where a block stands for it, the heading above, which may
 *     be missing
 */
public record Mention(EntryId of, EntryId in, String fragment, Sentence sentence) {}
