package backstory.markdown.words;

/**
 * A possible citation. Either {@code @key} in the text without brackets, which is a user name on a network or a Pandoc
 * citation; or {@code [key]} without {@code @}, which is a word in brackets or a citation. Which it is depends on the
 * sources that exist.
 *
 * @param key what comes after {@code @}, or stands in the brackets
 * @param words where it stands, with its {@code @} or its brackets
 */
public record BareKey(String key, boolean inBrackets, WordRange words) {}
