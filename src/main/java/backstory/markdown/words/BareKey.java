package backstory.markdown.words;

/**
 * {@code @key} in the text without brackets: the name of somebody on a network, or a citation as Pandoc has it, which
 * only what sources there are can tell.
 *
 * @param key what comes after {@code @}
 * @param words where it stands, with its {@code @}
 */
public record BareKey(String key, WordRange words) {}
