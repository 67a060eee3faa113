package backstory.markdown.words;

/**
 * {@code @key} in the text without brackets: the name of somebody on a network, or a citation as Pandoc has it, which
 * only what sources there are can tell. Or {@code [key]} without {@code @}: a word in brackets, or a citation.
 *
 * @param key what comes after {@code @}, or stands in the brackets
 * @param words where it stands, with its {@code @} or its brackets
 */
public record BareKey(String key, boolean inBrackets, WordRange words) {}
